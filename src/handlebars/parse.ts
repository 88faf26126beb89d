import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * Returns the syntax tree of a template. The built-in templates are parsed when Pinwheel is built,
 * so that Handlebars is loaded only for templates of users.
 */
export function parseTemplate(text: string): hbs.AST.Program {
  builtTrees ??= readBuiltTrees();
  return builtTrees.get(hash("sha256", text, "hex")) ?? handlebars().parse(text);
}

let builtTrees: ReadonlyMap<string, hbs.AST.Program> | undefined;

/** Trees by the SHA-256 of their text. Empty if Pinwheel runs from source. */
function readBuiltTrees(): ReadonlyMap<string, hbs.AST.Program> {
  try {
    const trees: Record<string, hbs.AST.Program> = JSON.parse(readFileSync(new URL("../../dist/templates.json", import.meta.url), "utf8"));
    return new Map(Object.entries(trees));
  } catch {
    return new Map();
  }
}

function handlebars(): typeof import("handlebars") {
  return createRequire(import.meta.url)("handlebars");
}

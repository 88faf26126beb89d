import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * Returns the syntax tree of a template. The built-in templates are parsed when Pinwheel is built,
 * so that Handlebars is loaded only for templates of users.
 */
export function parseTemplate(text: string): hbs.AST.Program {
  builtTrees ??= readBuiltTrees();
  const tree = builtTrees.get(hash("sha256", text, "hex"));
  return tree === undefined ? handlebars().parse(text) : JSON.parse(tree);
}

let builtTrees: ReadonlyMap<string, string> | undefined;

/**
 * Trees as JSON text, by the SHA-256 of the template. A run reads only the trees that it needs.
 * Empty if Pinwheel runs from source.
 */
function readBuiltTrees(): ReadonlyMap<string, string> {
  try {
    const trees: Record<string, string> = JSON.parse(readFileSync(new URL("../../dist/templates.json", import.meta.url), "utf8"));
    return new Map(Object.entries(trees));
  } catch {
    return new Map();
  }
}

function handlebars(): typeof import("handlebars") {
  return createRequire(import.meta.url)("handlebars");
}

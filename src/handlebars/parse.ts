import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A template as a tree. Templates of our own were parsed when this was built; Handlebars is loaded for those of users alone. */
export function parseTemplate(text: string): hbs.AST.Program {
  parsed ??= parsedBefore();
  return parsed.get(hash("sha256", text, "hex")) ?? handlebars().parse(text);
}

let parsed: ReadonlyMap<string, hbs.AST.Program> | undefined;

/** By SHA-256 of their text. None where this runs without having been built. */
function parsedBefore(): ReadonlyMap<string, hbs.AST.Program> {
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

import type { SourceText } from "../util/source-text.js";

/**
 * The exports of the runtime that templates can name. A `type` exists only for the compiler;
 * everything else is a `value`.
 */
export type RuntimeExports = ReadonlyMap<string, "type" | "value">;

/**
 * Reads the exports from the index of the runtime, which consists of `export { A, type B, C as D }
 * from "..."` and `export type { E } from "..."`.
 */
export function runtimeExports(runtimeFiles: readonly SourceText[]): RuntimeExports {
  const index = runtimeFiles.find(({ path }) => path === "index.ts")?.text ?? "";
  const clauses = index.matchAll(/^export (type )?\{([^}]*)\}/gm);
  return new Map([...clauses].flatMap(([, keyword, names = ""]) => namesIn(names).map((name) => exportOf(name, keyword !== undefined))));
}

function namesIn(clause: string): readonly string[] {
  return clause
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function exportOf(specifier: string, isTypeClause: boolean): readonly [name: string, kind: "type" | "value"] {
  const name = specifier.replace(/^type /, "").replace(/^\S+ as /, "");
  return [name, isTypeClause || specifier.startsWith("type ") ? "type" : "value"];
}

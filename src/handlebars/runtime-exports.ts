import type { SourceText } from "../util/source-text.js";

/** What templates may name of the runtime: `type` for a name that is gone when the program runs, `value` for any other. */
export type RuntimeExports = ReadonlyMap<string, "type" | "value">;

/** Read from the index of the runtime, which has nothing but `export { A, type B, C as D } from "..."` and `export type { E } from "..."`. */
export function runtimeExports(runtimeFiles: readonly SourceText[]): RuntimeExports {
  const index = runtimeFiles.find(({ path }) => path === "index.ts")?.text ?? "";
  const clauses = index.matchAll(/^export (type )?\{([^}]*)\}/gm);
  return new Map([...clauses].flatMap(([, only, names = ""]) => namesIn(names).map((name) => exportOf(name, only !== undefined))));
}

function namesIn(clause: string): readonly string[] {
  return clause
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function exportOf(name: string, isType: boolean): readonly [string, "type" | "value"] {
  const exported = name.replace(/^type /, "").replace(/^\S+ as /, "");
  return [exported, isType || name.startsWith("type ") ? "type" : "value"];
}

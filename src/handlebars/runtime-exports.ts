import { runtimeIndex, runtimeInternal } from "../emit/paths.js";
import type { SourceText } from "../util/source-text.js";

/**
 * One export of the runtime: the file to import it from, and whether it exists when the program
 * runs.
 */
export interface RuntimeExport {
  /** Relative to the sources' root, such as `runtime/index.ts`. */
  readonly file: string;
  readonly kind: "type" | "value";
}

/** The names that templates may use. */
export type RuntimeExports = ReadonlyMap<string, RuntimeExport>;

/**
 * Reads the exports of the runtime's two indexes. They contain only
 * `export { A, type B, C as D } from "..."` and `export type { E } from "..."`.
 */
export function runtimeExports(runtimeFiles: readonly SourceText[]): RuntimeExports {
  return new Map(
    [runtimeIndex, runtimeInternal].flatMap((file) => {
      const text = runtimeFiles.find(({ path }) => `runtime/${path}` === file)?.text ?? "";
      return exportsIn(text).map(([name, kind]) => [name, { file, kind }] as const);
    }),
  );
}

function exportsIn(text: string): readonly (readonly [name: string, kind: "type" | "value"])[] {
  const clauses = text.matchAll(/^export (type )?\{([^}]*)\}/gm);
  return [...clauses].flatMap(([, typeOnly, names = ""]) => namesIn(names).map((name) => exportOf(name, typeOnly !== undefined)));
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

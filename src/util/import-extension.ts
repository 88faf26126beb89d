/** How relative imports of emitted files end: `./client.js`, `./client.ts` or `./client`. */
export type ImportExtension = "js" | "ts" | "none";

const endings = { js: ".js", ts: ".ts", none: "" } as const satisfies Record<ImportExtension, string>;

/** Returns how an import names a source file: `runtime/index.js` for `runtime/index.ts`. */
export function importPath(file: string, extension: ImportExtension): string {
  return file.replace(/\.ts$/, endings[extension]);
}

/** Changes the end of the relative imports of a module, which is `.js` in it. */
export function withImportExtension(text: string, extension: ImportExtension): string {
  return extension === "js" ? text : text.replace(/(\bfrom |\bimport\()("\.{1,2}\/[^"\n]*)\.js"/g, `$1$2${endings[extension]}"`);
}

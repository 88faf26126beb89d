import { concat } from "../print/typescript/code.js";
import { fileHeader } from "../print/typescript/file-header.js";
import { printFile } from "../print/typescript/source-file.js";
import type { EmittedFile } from "./emitted-file.js";
import type { OutputFile } from "./emitter.js";

/**
 * Prints a contributed file. `sources` is the folder of the sources: empty, or `src/` in a package.
 * Throws an Error if `copyOf` is not a key of `handwritten`.
 */
export function printOutput(file: OutputFile, sources: string, handwritten: ReadonlyMap<string, string>): EmittedFile {
  if ("code" in file) return { path: `${sources}${file.path}`, text: printSource(file), origin: "generated" };
  if ("markdown" in file) return { path: file.path, text: file.markdown.text, origin: "generated" };
  if ("json" in file) return { path: file.path, text: `${JSON.stringify(file.json, undefined, 2)}\n`, origin: "generated" };
  const text = handwritten.get(file.copyOf);
  if (text === undefined) throw new Error(`There is no hand-written file ${file.copyOf}.`);
  if (file.root === "output") return { path: file.path, text, origin: "copied" };
  return { path: `${sources}${file.path}`, text: `${copiedHeader}${text}`, origin: "copied" };
}

/** Comments at the top of a copied TypeScript file. */
export const copiedHeader = printFile("", [], fileHeader(["Copied by pinwheel. Do not edit: generate replaces this file."]), concat());

function printSource({ path, code, declares, api }: Extract<OutputFile, { code: unknown }>): string {
  const advice = "Do not edit: change the document, an overlay or a template and generate again.";
  return printFile(path, declares, fileHeader([`Written by pinwheel from ${api.model.api.source}.`, advice]), code);
}

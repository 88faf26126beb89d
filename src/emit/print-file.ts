import { concat } from "../print/typescript/code.js";
import { fileHeader } from "../print/typescript/file-header.js";
import { printFile } from "../print/typescript/source-file.js";
import { type ImportExtension, withImportExtension } from "../util/import-extension.js";
import type { EmittedFile } from "./emitted-file.js";
import type { OutputFile } from "./emitter.js";
import { keyOf } from "./handwritten.js";

/** What all files of an output have in common. */
interface Layout {
  /** The folder of the sources: empty, or `src/` in a package. */
  readonly sources: string;
  readonly importExtension: ImportExtension;
}

/**
 * Prints a contributed file. The imports of hand-written modules of the project stay as they are.
 * Throws an Error if `copyOf` is not a key of `handwritten`.
 */
export function printOutput(file: OutputFile, layout: Layout, handwritten: ReadonlyMap<string, string>): EmittedFile {
  const { sources, importExtension } = layout;
  if ("code" in file) return { path: `${sources}${file.path}`, text: printSource(file, importExtension), origin: "generated" };
  if ("markdown" in file) return { path: file.path, text: file.markdown.text, origin: "generated" };
  if ("json" in file) return { path: file.path, text: `${JSON.stringify(file.json, undefined, 2)}\n`, origin: "generated" };
  const text = handwritten.get(file.copyOf);
  if (text === undefined) throw new Error(`There is no hand-written file ${file.copyOf}.`);
  if (file.root === "output") return { path: file.path, text, origin: "copied" };
  return {
    path: `${sources}${file.path}`,
    text: `${copiedHeader}${file.copyOf.startsWith(keyOf.runtime("")) ? withImportExtension(text, importExtension) : text}`,
    origin: "copied",
  };
}

/** Comments at the top of a copied TypeScript file. */
export const copiedHeader = printFile("", [], fileHeader(["Copied by pinwheel. Do not edit: generate replaces this file."]), concat());

function printSource({ path, code, declares, api }: Extract<OutputFile, { code: unknown }>, importExtension: ImportExtension): string {
  const advice = "Do not edit: change the document, an overlay or a template and generate again.";
  return printFile(path, declares, fileHeader([`Written by pinwheel from ${api.model.api.source}.`, advice]), code, importExtension);
}

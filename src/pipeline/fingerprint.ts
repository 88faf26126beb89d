import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { TargetInProject } from "../config/import-extension.js";
import type { ResolvedApi } from "../config/resolve-target.js";
import type { SourceText } from "../openapi/load/source.js";
import { filesBelow } from "../util/files-below.js";
import { contentHash } from "../write/hash.js";
import { type NameEntries, namesText } from "../write/names-file.js";
import { generatorIdentity } from "./generator-identity.js";
import { builtInTemplates } from "./read-templates.js";

/** The texts that an API is read from. */
export interface SourceTexts {
  readonly document: SourceText;
  readonly overlays: readonly SourceText[];
  /** The files that references lead to, sorted by URI. */
  readonly references?: readonly SourceText[];
}

/**
 * Returns the SHA-256 of everything that decides the output of a target. Equal fingerprints mean
 * equal files.
 *
 * Paths of this machine and line endings are not part of it.
 *
 * @param sources one entry per API
 * @param names the entries of the target in the file of names
 */
export function fingerprintOf(target: TargetInProject, sources: readonly SourceTexts[], names: NameEntries): string {
  const { package: name = null, packageVersion = null, docs = true, importExtension, only, templates, guides, modules } = target;
  const { license, packageJson } = target;
  const apis = target.apis.map((api, index) => [
    settingsOf(api),
    sources[index] && hashesOf(sources[index]),
    folderHashes(api.helpers),
    docs && api.responses !== undefined ? contentHash(readFileSync(api.responses)) : null,
  ]);
  const folders = [builtInTemplates, templates, guides, modules].map(folderHashes);
  return sha256(
    JSON.stringify([
      generatorIdentity(),
      name,
      packageVersion,
      docs,
      importExtension,
      apis,
      folders,
      namesText(names),
      ...(only === undefined ? [] : [only]),
      ...(license === undefined && packageJson === undefined ? [] : [{ license, packageJson }]),
    ]),
  );
}

/**
 * Returns the SHA-256 of a document and its overlays. Without overlays, it is that of the document.
 */
export function sourceHash({ document, overlays }: SourceTexts): string {
  return overlays.length === 0 ? document.sha256 : sha256([document, ...overlays].map((source) => `${source.sha256}\n`).join(""));
}

function settingsOf(api: ResolvedApi): unknown {
  const { int64, dates, readonly, enums, unknown, diagnostics, include, exclude, typePrefix, typeSuffix } = api;
  return [
    api.name ?? null,
    api.source,
    api.client ?? null,
    api.naming ?? null,
    api.nesting ?? null,
    api.nameOperation?.toString() ?? null,
    ...(int64 === undefined && dates === undefined && readonly === undefined ? [] : [{ int64, dates, readonly }]),
    ...(enums === undefined && unknown === undefined ? [] : [{ enums, unknown }]),
    ...(diagnostics === undefined ? [] : [{ diagnostics }]),
    ...(typePrefix === undefined && typeSuffix === undefined ? [] : [{ typePrefix, typeSuffix }]),
    ...(include === undefined && exclude === undefined ? [] : [{ include, exclude }]),
  ];
}

function hashesOf({ document, overlays, references = [] }: SourceTexts): unknown {
  return [textHash(document), overlays.map(textHash), references.map(textHash)];
}

/** The hash of a text with LF line endings is known already. */
function textHash({ text, sha256 }: SourceText): string {
  return text.includes("\r\n") ? contentHash(text) : sha256;
}

function folderHashes(folder: string | undefined): unknown {
  if (folder === undefined) return null;
  return filesBelow(folder).map((path) => [path, contentHash(readFileSync(`${folder}/${path}`))]);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

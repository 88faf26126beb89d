import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { filesBelow } from "./inputs.js";
import type { ResolvedApi, ResolvedTarget } from "./resolve-target.js";

/** What this generator is, as the build wrote it down. */
export interface GeneratorIdentity {
  readonly version: string;
  /** SHA-256 of all code that decides what is emitted. */
  readonly sha256: string;
}

export function generatorIdentity(): GeneratorIdentity {
  return JSON.parse(readFileSync(new URL("../../dist/fingerprint.json", import.meta.url), "utf8"));
}

/** Hashes of what an API is read from: its document, its overlays, and what they refer to. */
export interface SourceHashes {
  readonly document: { readonly sha256: string };
  readonly overlays: readonly { readonly sha256: string }[];
  /** Known only after parsing. With any, no fingerprint made before parsing is equal to this one, and every run is a full one. */
  readonly references?: readonly { readonly sha256: string }[];
}

/**
 * SHA-256 over everything that the output of a target is a function of: equal fingerprints mean equal files. No path of this machine is part of it.
 *
 * @param sources one entry an API
 */
export function fingerprintOf(target: ResolvedTarget, sources: readonly SourceHashes[]): string {
  const hash = createHash("sha256");
  const add = (bytes: string | Uint8Array) => hash.update(`${Buffer.byteLength(bytes)}\n`).update(bytes);
  add(JSON.stringify([generatorIdentity(), target.package ?? null, target.packageVersion ?? null, target.docs ?? true]));
  for (const [index, api] of target.apis.entries()) {
    add(JSON.stringify([settingsOf(api), sources[index] && hashesOf(sources[index])]));
    if (api.helpers !== undefined) addFolder(add, api.helpers);
  }
  addFolder(add, fileURLToPath(new URL("../../templates", import.meta.url)));
  for (const folder of [target.templates, target.guides, target.modules]) {
    if (folder === undefined) add("");
    else addFolder(add, folder);
  }
  return hash.digest("hex");
}

/** SHA-256 of the document and its overlays: that of the document's bytes, where there is no overlay. */
export function sourceHash({ document, overlays }: SourceHashes): string {
  if (overlays.length === 0) return document.sha256;
  return createHash("sha256")
    .update([document, ...overlays].map(({ sha256 }) => `${sha256}\n`).join(""))
    .digest("hex");
}

function settingsOf(api: ResolvedApi): unknown {
  return [api.name ?? null, api.source, api.client ?? null, api.naming ?? null];
}

function hashesOf({ document, overlays, references = [] }: SourceHashes): unknown {
  return [document.sha256, overlays.map(({ sha256 }) => sha256), references.map(({ sha256 }) => sha256)];
}

function addFolder(add: (bytes: string | Uint8Array) => void, folder: string): void {
  const paths = filesBelow(folder);
  add(JSON.stringify(paths));
  for (const path of paths) add(readFileSync(`${folder}/${path}`));
}

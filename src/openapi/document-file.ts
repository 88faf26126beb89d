import { posix } from "node:path";
import type { PinwheelError } from "../diagnostics/diagnostic.js";
import type { Json } from "../util/json.js";

/** A parsed file that references of a document lead to. */
export interface DocumentFile {
  /**
   * What pointers into the file begin with: its path from the folder of the document, or its URL.
   * Empty for the document itself.
   */
  readonly key: string;
  /** The URI that its relative references start from. */
  readonly uri: string;
  readonly value: Json;
}

/** The files of a document. */
export interface DocumentFiles {
  /** The URI of the document. */
  readonly uri: string;
  /** The files that references lead to, without the document itself. */
  readonly files: readonly DocumentFile[];
  /** Other URIs of the document and its files, from symbolic links. Values are their own URIs. */
  readonly aliases: ReadonlyMap<string, string>;
  /**
   * Why a target cannot be read, by its URI. It matters only if no `$id` or `$self` is that URI.
   */
  readonly failures: ReadonlyMap<string, PinwheelError>;
  /** Whether a text contains `$id`, `$anchor` or `$self`. If not, they are not searched for. */
  readonly hasIdentities: boolean;
}

/** A document of one file, and nothing known about its text. */
export const singleFile: DocumentFiles = {
  uri: "file:///document",
  files: [],
  aliases: new Map(),
  failures: new Map(),
  hasIdentities: true,
};

/**
 * Returns the key of a file. Different files have different keys. A pointer ends its key at the
 * first `#`, so the key has none.
 */
export function fileKey(uri: string, documentUri: string): string {
  const [target, document] = [new URL(uri), new URL(documentUri)];
  const isNear = target.protocol === document.protocol && target.host === document.host;
  if (!isNear) return target.href;
  const path = posix.relative(posix.dirname(decode(document.pathname)), decode(target.pathname));
  return path.replaceAll(/[%#?]/g, encodeURIComponent) + target.search;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

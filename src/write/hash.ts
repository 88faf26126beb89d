import { hash as digest } from "node:crypto";

/** SHA-256 of bytes, or of a text as UTF-8, in lower-case hexadecimal. */
export function hash(content: string | Uint8Array): string {
  return digest("sha256", content, "hex");
}

/** The hashes under which a file on disk counts as a text of ours. */
export interface ContentHash {
  /** Of the bytes as they are. */
  readonly sha256: string;
  /** Of the text with LF line ends, where it has CRLF: Git on Windows turns ours into that on checkout, which nobody calls an edit. */
  readonly sha256OfLf?: string;
}

export function contentHash(bytes: Uint8Array): ContentHash {
  const sha256 = hash(bytes);
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.includes("\r\n") ? { sha256, sha256OfLf: hash(view.toString("utf8").replaceAll("\r\n", "\n")) } : { sha256 };
}

/** Whether a file is the text that has this hash, but for line ends. */
export function isContent(content: ContentHash, sha256: string): boolean {
  return content.sha256 === sha256 || content.sha256OfLf === sha256;
}

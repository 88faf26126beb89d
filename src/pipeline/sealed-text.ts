import { tryParseJson } from "../util/try-parse-json.js";
import { hash } from "../write/hash.js";

/** The content of a state file that only Pinwheel reads. */
interface Sealed<Content> {
  readonly format: number;
  /** Checksum of `content`. */
  readonly sha256: string;
  readonly content: Content;
}

/** Returns the text of a state file that only Pinwheel reads. */
export function sealedText<Content>(format: number, content: Content): string {
  const sealed: Sealed<Content> = { format, sha256: checksum(content), content };
  return `${JSON.stringify(sealed, null, 2)}\n`;
}

/**
 * Returns the content of such a text. Undefined if it has another format, or if anything else
 * changed it.
 *
 * The checksum shows that this generator wrote the content, so its form need not be checked again.
 */
export function openSealed<Content>(text: string, format: number): Content | undefined {
  const value = tryParseJson(text);
  return isSealed<Content>(value, format) ? value.content : undefined;
}

function isSealed<Content>(value: unknown, format: number): value is Sealed<Content> {
  if (typeof value !== "object" || value === null) return false;
  if (!("format" in value && "sha256" in value && "content" in value)) return false;
  return value.format === format && value.sha256 === checksum(value.content);
}

function checksum(content: unknown): string {
  return hash(JSON.stringify(content));
}

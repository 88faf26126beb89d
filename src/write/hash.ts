import { createHash, hash as digest, type Hash } from "node:crypto";

/** Returns the SHA-256 of bytes, or of a text in UTF-8, in lower-case hexadecimal. */
export function hash(content: string | Uint8Array): string {
  return digest("sha256", content, "hex");
}

/** Returns the SHA-256 of a text that comes in parts. */
export function hashOfParts(parts: Iterable<string>): string {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part);
  return sum.digest("hex");
}

/** Passes on the parts of a text, and adds each to the sum. */
export function* hashing(parts: Iterable<string>, sum: Hash): Generator<string> {
  for (const part of parts) {
    sum.update(part);
    yield part;
  }
}

/**
 * Returns the SHA-256 of a file's content with LF line endings.
 *
 * Because Git on Windows writes CRLF on checkout, line endings never count as a difference.
 */
export function contentHash(content: string | Uint8Array): string {
  return hash(typeof content === "string" ? content.replaceAll("\r\n", "\n") : withLineFeeds(content));
}

/** Latin-1 maps each byte to one character and back, whatever the encoding of the file is. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes("\r\n") ? Buffer.from(buffer.toString("latin1").replaceAll("\r\n", "\n"), "latin1") : buffer;
}

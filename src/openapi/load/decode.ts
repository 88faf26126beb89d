import { problem } from "./problem.js";

/** What the first bytes of a file that is no UTF-8 text say about it, in order: UTF-32 starts like UTF-16. */
const signatures: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x1f, 0x8b], what: "compressed with gzip" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: "a ZIP archive" },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: "compressed with Zstandard" },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: "a PDF" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: "a PNG picture" },
  { bytes: [0xff, 0xfe, 0x00, 0x00], what: "in UTF-32" },
  { bytes: [0x00, 0x00, 0xfe, 0xff], what: "in UTF-32" },
  { bytes: [0xff, 0xfe], what: "in UTF-16" },
  { bytes: [0xfe, 0xff], what: "in UTF-16" },
];

/**
 * Bytes as text. A byte order mark of UTF-8 is taken off.
 *
 * @throws {PinwheelError} when the bytes are not exactly UTF-8 text.
 */
export function decode(bytes: Uint8Array, file: string): string {
  const signature = signatures.find((row) => row.bytes.every((byte, index) => bytes[index] === byte));
  if (signature !== undefined) throw refuse(file, signature.what);
  if (bytes.includes(0))
    throw refuse(file, bytes[0] === 0 || bytes[1] === 0 ? "in UTF-16 or binary: it has NUL bytes" : "binary: it has NUL bytes");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuse(file, "not valid UTF-8");
  }
}

function refuse(file: string, what: string): Error {
  return problem("document-encoding", file, { message: `${file} is ${what}, where text in UTF-8 belongs.` });
}

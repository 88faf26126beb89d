import { fatal } from "../../diagnostics/collect.js";

/**
 * First bytes of common files that are not UTF-8 text. The order matters, because UTF-32 starts
 * like UTF-16.
 */
const signatures: readonly { readonly bytes: readonly number[]; readonly format: string }[] = [
  { bytes: [0x1f, 0x8b], format: "compressed with gzip" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], format: "a ZIP archive" },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], format: "compressed with Zstandard" },
  { bytes: [0x25, 0x50, 0x44, 0x46], format: "a PDF" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: "a PNG image" },
  { bytes: [0xff, 0xfe, 0x00, 0x00], format: "encoded in UTF-32" },
  { bytes: [0x00, 0x00, 0xfe, 0xff], format: "encoded in UTF-32" },
  { bytes: [0xff, 0xfe], format: "encoded in UTF-16" },
  { bytes: [0xfe, 0xff], format: "encoded in UTF-16" },
];

/**
 * Decodes UTF-8 text and removes a byte order mark.
 *
 * @throws {PinwheelError} when the bytes are not valid UTF-8 text.
 */
export function decode(bytes: Uint8Array, file: string): string {
  const signature = signatures.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (signature !== undefined) throw notText(file, signature.format);
  if (bytes.includes(0)) {
    const mayBeUtf16 = bytes[0] === 0 || bytes[1] === 0;
    throw notText(file, `${mayBeUtf16 ? "encoded in UTF-16, or binary" : "binary"} (it contains NUL bytes)`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw notText(file, "not valid UTF-8");
  }
}

function notText(file: string, format: string): Error {
  return fatal("document-encoding", { message: `"${file}" is ${format}. Save it as UTF-8 text.`, file });
}

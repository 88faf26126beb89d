import type { Json } from "../util/json.js";
import type { MappedType } from "./model.js";
import type { TypeOf } from "./type-fold.js";

/** A type whose values have one form on the wire and possibly another in TypeScript. */
export type WireType = TypeOf<"scalar" | "binary">;

/** What a wire type is in TypeScript. */
export interface TypeMapping {
  /** The TypeScript type: a keyword, or a global class. Docs print it as well. */
  readonly typescript: "string" | "number" | "boolean" | "Blob" | MappedType;
  /** The type of the JSON value on the wire, which examples of the document have. */
  readonly json: "string" | "number" | "boolean" | "none";
  /**
   * How the value travels: `json` is the JSON value itself, `bytes` is a body or part without a
   * JSON form, all others convert the JSON value.
   */
  readonly codec: "json" | "bytes" | MappedType;
  /** JSON value that samples show. Missing: the property's name is shown. */
  readonly sample?: Json;
}

/**
 * Decides what a wire type is in TypeScript, how it travels, and which value samples show.
 *
 * Printers, docs and samples all ask here, so that an option such as "int64 as bigint" is one row.
 */
export function mapWireType(type: WireType): TypeMapping {
  if (type.kind === "binary") return { typescript: "Blob", json: "none", codec: "bytes" };
  switch (type.scalar) {
    case "boolean":
      return { typescript: "boolean", json: "boolean", codec: "json", sample: true };
    case "integer":
    case "number":
      return { typescript: type.mapped ?? "number", json: "number", codec: type.mapped ?? "json", sample: 1 };
    case "string": {
      const sample = samplesByFormat.get(type.format ?? "");
      const mapping = { typescript: type.mapped ?? "string", json: "string", codec: type.mapped ?? "json" } as const;
      return sample === undefined ? mapping : { ...mapping, sample };
    }
  }
}

/** Values that JSON Schema 2020-12, section 7.3 (Defined Formats), allows for each format. */
const samplesByFormat: ReadonlyMap<string, string> = new Map([
  ["date-time", "2026-01-31T12:00:00Z"],
  ["date", "2026-01-31"],
  ["time", "12:00:00Z"],
  ["duration", "PT1H"],
  ["email", "someone@example.com"],
  ["hostname", "example.com"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
  ["uri", "https://example.com/"],
  ["url", "https://example.com/"],
  ["uuid", "123e4567-e89b-42d3-a456-426614174000"],
  ["password", "secret"],
]);

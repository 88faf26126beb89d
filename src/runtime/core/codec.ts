/**
 * How a JSON value becomes the value of its TypeScript type. Values without a codec stay as they
 * are, and so do null and missing properties.
 */
export type Codec =
  /** An integer of up to 64 bits: a bigint. */
  | { readonly kind: "int64" }
  /** An integer of up to 64 bits: a string of its digits. */
  | { readonly kind: "int64-string" }
  /** A time of RFC 3339: a Date. */
  | { readonly kind: "date-time" }
  /** A time of RFC 3339: a Temporal.Instant. */
  | { readonly kind: "instant" }
  /** A day of RFC 3339: a Temporal.PlainDate. */
  | { readonly kind: "plain-date" }
  | { readonly kind: "array"; readonly items: Codec }
  | { readonly kind: "tuple"; readonly items: readonly (Codec | null)[]; readonly rest?: Codec }
  | { readonly kind: "record"; readonly values: Codec }
  | ObjectCodec
  | { readonly kind: "union"; readonly alternatives: readonly Codec[] }
  /** A named type. A function, because types may contain themselves. */
  | { readonly kind: "ref"; readonly to: () => Codec }
  /** An alternative of a union that is not converted. Missing: any JSON value. */
  | { readonly kind: "json"; readonly types?: readonly JsonType[] };

export interface ObjectCodec {
  readonly kind: "object";
  readonly properties: Readonly<Record<string, Codec>>;
  /** The codec of properties that the document does not list. */
  readonly extra?: Codec;
  /** The listed properties without a codec, if `extra` is set. */
  readonly plain?: readonly string[];
  /** An object without these properties is another alternative of a union. */
  readonly required?: readonly string[];
  /** An object with other values of these properties is another alternative of a union. */
  readonly is?: Readonly<Record<string, readonly unknown[]>>;
}

export type JsonType = "string" | "number" | "boolean" | "object" | "array";

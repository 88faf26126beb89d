/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/** The part of `Temporal` (ECMAScript 2027) that reads values. */
interface TemporalType {
  readonly from: (text: string) => unknown;
}

/**
 * Returns a `Temporal.Instant` or a `Temporal.PlainDate`; undefined if the value is not one.
 *
 * Throws a TypeError where the platform has no `Temporal`.
 */
export function readTemporal(name: "Instant" | "PlainDate", value: unknown): unknown {
  if (typeof value !== "string" || !patterns[name].test(value)) return undefined;
  const type = temporalType(name);
  try {
    return type.from(value);
  } catch {
    return undefined;
  }
}

/** RFC 3339, 5.6: a time with its offset, and a day. Temporal reads other forms, too. */
const patterns = {
  Instant: /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/,
  PlainDate: /^\d{4}-\d\d-\d\d$/,
};

function temporalType(name: "Instant" | "PlainDate"): TemporalType {
  const temporal: unknown = Reflect.get(globalThis, "Temporal");
  const type: unknown = typeof temporal === "object" && temporal !== null ? Reflect.get(temporal, name) : undefined;
  if (isTemporalType(type)) return type;
  throw new TypeError("This platform has no Temporal. Load a polyfill that defines it before the first call.");
}

function isTemporalType(type: unknown): type is TemporalType {
  return typeof type === "function" && "from" in type;
}

import type { Codec } from "../core/codec.js";
import { isRecord } from "../core/objects.js";
import { admits } from "./admits.js";
import { readDateTime } from "./date-time.js";
import { propertyCodec } from "./property-codec.js";
import { readTemporal } from "./temporal.js";

/** A value does not have the type that the document declares. */
export class WireMismatch extends Error {
  /** Where the value is: `body.items[3].start_date`. */
  readonly path: string;
  /** What the document declares: `a date-time with an offset`. */
  readonly expected: string;

  constructor(path: string, expected: string) {
    super(`${path} is not ${expected}`);
    this.path = path;
    this.expected = expected;
  }
}

/** Converts a value without a codec. */
export type ReadPlain = (value: unknown) => unknown;

/**
 * Converts a JSON value by its codec, and parts without a codec by `plain`. Throws a
 * {@link WireMismatch}.
 */
export function readWire(codec: Codec | null | undefined, value: unknown, path: string, plain: ReadPlain): unknown {
  if (value === null || value === undefined) return value;
  if (!codec) return plain(value);
  switch (codec.kind) {
    case "int64":
      return readInt64(value, path);
    case "int64-string":
      return String(readInt64(value, path));
    case "date-time":
      return readDateTime(value) ?? mismatch(path, "a date-time with an offset");
    case "instant":
      return readTemporal("Instant", value) ?? mismatch(path, "a date-time with an offset");
    case "plain-date":
      return readTemporal("PlainDate", value) ?? mismatch(path, "a date");
    case "array":
      return readItems(value, () => codec.items, path, plain);
    case "tuple":
      return readItems(value, (index) => (index < codec.items.length ? codec.items[index] : codec.rest), path, plain);
    case "record":
      return readProperties(value, () => codec.values, path, plain);
    case "object":
      return readProperties(value, (name) => propertyCodec(codec, name), path, plain);
    case "union":
      return readUnion(codec.alternatives, value, path, plain);
    case "ref":
      return readWire(codec.to(), value, path, plain);
    case "json":
      return plain(value);
  }
}

function mismatch(path: string, expected: string): never {
  throw new WireMismatch(path, expected);
}

/** A number beyond 2^53 has lost digits already, so it is refused. */
function readInt64(value: unknown, path: string): bigint {
  if (typeof value === "bigint") return value;
  return typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : mismatch(path, "an integer with all its digits");
}

function readItems(value: unknown, codecAt: (index: number) => Codec | null | undefined, path: string, plain: ReadPlain): unknown {
  if (!Array.isArray(value)) return mismatch(path, "an array");
  return value.map((item: unknown, index) => readWire(codecAt(index), item, `${path}[${index}]`, plain));
}

function readProperties(value: unknown, codecOf: (name: string) => Codec | undefined, path: string, plain: ReadPlain): unknown {
  if (!isRecord(value)) return mismatch(path, "an object");
  // Object.fromEntries defines the property `__proto__`, which an assignment would not.
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, readWire(codecOf(name), item, pathTo(path, name), plain)]));
}

function pathTo(path: string, name: string): string {
  return /^[\w$]+$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
}

/** Reads the first alternative that the value fits. Reports the mismatch inside the only one. */
function readUnion(members: readonly Codec[], value: unknown, path: string, plain: ReadPlain): unknown {
  const candidates = members.filter((member) => admits(member, value));
  const mismatches: WireMismatch[] = [];
  for (const member of candidates) {
    try {
      return readWire(member, value, path, plain);
    } catch (error) {
      if (!(error instanceof WireMismatch)) throw error;
      mismatches.push(error);
    }
  }
  const [only, ...others] = mismatches;
  throw only !== undefined && others.length === 0 ? only : new WireMismatch(path, "one of the declared alternatives");
}

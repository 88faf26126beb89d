import type { Codec } from "../core/codec.js";
import { RequestError } from "../core/errors.js";
import { isRecord } from "../core/objects.js";
import { admits, isInteger } from "./admits.js";
import { propertyCodec } from "./property-codec.js";

/**
 * Turns each string that the codec declares as an integer into a bigint, which is written with all
 * its digits. Everything else stays as it is. Throws {@link RequestError} for a string that is not
 * an integer.
 *
 * @param path names the value in messages, such as `the body`
 */
export function writeWire(codec: Codec | null | undefined, value: unknown, path: string): unknown {
  if (!codec) return value;
  switch (codec.kind) {
    case "int64-string":
      return typeof value === "string" ? integerOf(value, path) : value;
    case "array":
      return writeItems(value, () => codec.items, path);
    case "tuple":
      return writeItems(value, (index) => (index < codec.items.length ? codec.items[index] : codec.rest), path);
    case "record":
      return writeProperties(value, () => codec.values, path);
    case "object":
      return writeProperties(value, (name) => propertyCodec(codec, name), path);
    case "union":
      return writeUnion(codec.alternatives, value, path);
    case "ref":
      return writeWire(codec.to(), value, path);
    case "int64":
    case "date-time":
    case "instant":
    case "plain-date":
    case "json":
      return value;
  }
}

function integerOf(text: string, path: string): bigint {
  if (isInteger(text)) return BigInt(text);
  throw new RequestError(`${path} is not an integer`);
}

/** Writes the first alternative that the value fits, as responses are read. */
function writeUnion(alternatives: readonly Codec[], value: unknown, path: string): unknown {
  let refused: RequestError | undefined;
  for (const alternative of alternatives.filter((candidate) => admits(candidate, value))) {
    try {
      return writeWire(alternative, value, path);
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      refused ??= error;
    }
  }
  if (refused !== undefined) throw refused;
  return value;
}

function writeItems(value: unknown, codecAt: (index: number) => Codec | null | undefined, path: string): unknown {
  return Array.isArray(value) ? value.map((item: unknown, index) => writeWire(codecAt(index), item, `${path}[${index}]`)) : value;
}

function writeProperties(value: unknown, codecOf: (name: string) => Codec | undefined, path: string): unknown {
  if (!isRecord(value)) return value;
  // Object.fromEntries defines the property `__proto__`, which an assignment would not.
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, writeWire(codecOf(name), item, `${path}.${name}`)]));
}

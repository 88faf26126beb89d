import { isJsonObject, own } from "../../util/json-kind.js";
import { childPointer } from "../../util/json-pointer.js";
import type { SpecSchema } from "../spec.js";
import { asText } from "./node.js";
import type { Reading } from "./reading.js";

const extension = "x-pinwheel-words";

/**
 * What the document says of every parameter, or every property, of a name: the text under `x-pinwheel-words`, for those that say nothing of
 * themselves. A key that starts with `*` stands for all names that end with the rest of it; the full name wins, then the longest ending.
 * An overlay can so describe what has one meaning under one name in hundreds of places.
 */
export function wordsFor(reading: Reading, kind: "parameters" | "properties", name: string): string | undefined {
  const words = own(reading.root, extension);
  const texts = isJsonObject(words) ? own(words, kind) : undefined;
  if (!isJsonObject(texts)) return undefined;
  const key = Object.hasOwn(texts, name) ? name : longestEnding(Object.keys(texts), name);
  const value = key === undefined ? undefined : own(texts, key);
  if (key === undefined || value === undefined) return undefined;
  const at = [extension, kind, key].reduce(childPointer, "#");
  return asText(reading, { at, value });
}

/** The property's schema, with the words for its name where it has none. */
export function withWords(reading: Reading, name: string, schema: SpecSchema): SpecSchema {
  if (schema.description !== undefined) return schema;
  const description = wordsFor(reading, "properties", name);
  return description === undefined ? schema : { ...schema, description };
}

function longestEnding(keys: readonly string[], name: string): string | undefined {
  const fitting = keys.filter((key) => key.startsWith("*") && name.endsWith(key.slice(1)));
  return fitting.sort((one, other) => other.length - one.length)[0];
}

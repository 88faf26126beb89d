/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Codec, JsonType, ObjectCodec } from "../core/codec.js";
import { isRecord } from "../core/objects.js";

/** Whether a value may belong to an alternative, judged without reading all of it. */
export function admits(codec: Codec, value: unknown): boolean {
  switch (codec.kind) {
    case "int64":
      return typeof value === "number" || typeof value === "bigint";
    case "int64-string":
      // A number in a response, digits in a request.
      return typeof value === "number" || typeof value === "bigint" || (typeof value === "string" && isInteger(value));
    case "date-time":
    case "instant":
    case "plain-date":
      return typeof value === "string";
    case "array":
    case "tuple":
      return Array.isArray(value);
    case "record":
      return isRecord(value);
    case "object":
      return isRecord(value) && isObjectOf(codec, value);
    case "union":
      return codec.alternatives.some((member) => admits(member, value));
    case "ref":
      return admits(codec.to(), value);
    case "json":
      return codec.types?.some((type) => type === jsonType(value)) ?? true;
  }
}

/** Whether a string is an integer. */
export function isInteger(text: string): boolean {
  return /^-?\d+$/.test(text);
}

function isObjectOf({ required = [], is = {} }: ObjectCodec, value: Readonly<Record<string, unknown>>): boolean {
  return (
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(is).every(([name, values]) => !Object.hasOwn(value, name) || values.includes(value[name]))
  );
}

function jsonType(value: unknown): JsonType | undefined {
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  if (type === "bigint") return "number";
  return type === "string" || type === "number" || type === "boolean" || type === "object" ? type : undefined;
}

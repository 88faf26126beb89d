/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "./errors.js";
import { isRecord } from "./objects.js";

/**
 * Returns a value as JSON (RFC 8259), with a bigint as a number.
 *
 * Throws {@link RequestError} for what JSON cannot represent, such as a cycle, NaN, Infinity, an
 * invalid date, a Map, a Set, a Blob, bytes and a stream. `JSON.stringify` would turn most of them
 * into null or `{}`.
 *
 * @param subject names the value in the message
 */
export function asJson(value: unknown, subject: string): string {
  let cause: unknown;
  let problem: string | undefined;
  try {
    problem = problemOf(value);
    const text = problem === undefined ? jsonText(value) : undefined;
    if (text !== undefined) return text;
  } catch (error) {
    cause = error;
  }
  const message = problem === undefined ? " cannot be written as JSON" : `${problem}, which JSON cannot represent`;
  throw new RequestError(subject + message, { cause });
}

/**
 * Returns what JSON cannot represent: `.conf.tags[0] is NaN`. Undefined if there is nothing.
 * Overflows the stack in a cycle.
 */
function problemOf(value: unknown): string | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return ` is ${value}`;
  if (typeof value !== "object" || value === null) return undefined;
  if (value instanceof Date && Number.isNaN(value.getTime())) return " is an invalid date";
  if (isWrittenByItself(value)) return undefined;
  if (Array.isArray(value)) return firstProblem(value.keys(), value, (index) => `[${index}]`);
  if (isRecord(value)) return firstProblem(Object.keys(value), value, (name) => `.${name}`);
  return ` is of the type ${Object.prototype.toString.call(value).slice(8, -1)}`;
}

function firstProblem<Key extends string | number>(
  keys: Iterable<Key>,
  values: Readonly<Record<Key, unknown>>,
  place: (key: Key) => string,
): string | undefined {
  for (const key of keys) {
    const problem = problemOf(values[key]);
    if (problem !== undefined) return place(key) + problem;
  }
  return undefined;
}

/**
 * Whether `JSON.stringify` converts the value first: a value with `toJSON`, or a primitive in an
 * object.
 */
function isWrittenByItself(value: object): boolean {
  return "toJSON" in value || value instanceof String || value instanceof Number || value instanceof Boolean;
}

function jsonText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (error) {
    // Most values have no bigint, and JSON.stringify is several times faster.
    if (error instanceof TypeError) return withBigints(value);
    throw error;
  }
}

/** Writes a value without problems. Returns undefined for what JSON omits. */
function withBigints(value: unknown): string | undefined {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null || isWrittenByItself(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${Array.from(value, (item) => withBigints(item) ?? "null").join(",")}]`;
  const members = Object.entries(value).flatMap(([name, item]) => {
    const text = withBigints(item);
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
  });
  return `{${members.join(",")}}`;
}

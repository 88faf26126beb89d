import type { Type } from "../../model/model.js";
import { foldType } from "../../model/type-fold.js";

/** Returns the JSON types of the values of a type, without null. Undefined if they may be any. */
export function jsonTypes(type: Type, types: ReadonlyMap<string, Type>, visited: readonly string[] = []): readonly string[] | undefined {
  return foldType<readonly string[] | undefined>(type, {
    unknown: () => undefined,
    never: () => [],
    null: () => [],
    scalar: ({ scalar }) => [scalar === "integer" ? "number" : scalar],
    binary: () => ["string"],
    literal: ({ value }) => (value === null ? [] : [Array.isArray(value) ? "array" : typeof value]),
    enum: ({ values }) => values.map((value) => typeof value),
    array: () => ["array"],
    tuple: () => ["array"],
    record: () => ["object"],
    object: () => ["object"],
    union: ({ members }, fold) => {
      const all = members.map(fold);
      return all.some((each) => each === undefined) ? undefined : all.flatMap((each) => each ?? []);
    },
    intersection: () => undefined,
    ref: ({ name }) => {
      const target = visited.includes(name) ? undefined : types.get(name);
      return target && jsonTypes(target, types, [...visited, name]);
    },
  });
}

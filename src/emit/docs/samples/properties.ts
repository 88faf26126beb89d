import type { Property, Type } from "../../../model/model.js";
import { containers, foldType, leaves, type TypeHandlers } from "../../../model/type-fold.js";

/** Named types by name. */
export type Types = ReadonlyMap<string, Type>;

/**
 * Returns the properties of an object, of all parts of an intersection, and of the first
 * alternative of a union that is not null.
 *
 * @param visited names of the types around this one, whose references are not followed again
 */
export function propertiesOf(type: Type, types: Types, visited: readonly string[] = []): readonly Property[] {
  const handlers: TypeHandlers<readonly Property[]> = {
    ...leaves<readonly Property[]>(() => []),
    ...containers<readonly Property[]>(() => []),
    object: ({ properties }) => properties,
    intersection: ({ members }, fold) => members.flatMap(fold),
    union: ({ members }, fold) =>
      members
        .filter(({ kind }) => kind !== "null")
        .slice(0, 1)
        .flatMap(fold),
    ref: ({ name }) => {
      const target = visited.includes(name) ? undefined : types.get(name);
      return target === undefined ? [] : propertiesOf(target, types, [...visited, name]);
    },
  };
  return foldType(type, handlers);
}

/**
 * Returns the property of that name, also from named types and parts of intersections. A union has
 * none.
 */
export function findProperty(type: Type, name: string, types: Types): Property | undefined {
  return type.kind === "union" ? undefined : propertiesOf(type, types).find((property) => property.name === name);
}

/** Whether callers have to pass the property. */
export function isNeeded({ required, access }: Property): boolean {
  return required && access !== "read";
}

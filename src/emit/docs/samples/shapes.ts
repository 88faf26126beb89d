import type { Property, Type } from "../../../model/model.js";
import { containers, foldType, leaves, type TypeHandlers } from "../../../model/type-fold.js";
import type { JsonObject } from "../../../util/json-kind.js";
import type { Types } from "./properties.js";

/** What an object may have: properties, and values of the names that are not listed. */
export interface Shape {
  readonly properties: readonly Property[];
  readonly extra?: Type | undefined;
}

/** More alternatives than this are not tried, because parts of an intersection multiply them. */
const maxShapes = 32;

/**
 * Returns the shapes of an object, those first that list most names of a value. An intersection has
 * one for each combination of the alternatives of its parts.
 */
export function shapesFor(value: JsonObject, type: Type, types: Types): readonly Shape[] {
  const shapes = shapesOf(type, types, []);
  if (shapes.length === 1) return shapes;
  const names = Object.keys(value);
  const unknownNames = ({ properties, extra }: Shape): number => {
    const listed = new Set(properties.map(({ name }) => name));
    return extra === undefined ? names.filter((name) => !listed.has(name)).length : 0;
  };
  const ranked = shapes.map((shape) => ({ shape, unknown: unknownNames(shape) }));
  return ranked.sort((a, b) => a.unknown - b.unknown).map(({ shape }) => shape);
}

/** @param visited names of the types around this one, whose references are not followed again */
function shapesOf(type: Type, types: Types, visited: readonly string[]): readonly Shape[] {
  const empty: readonly Shape[] = [{ properties: [] }];
  const handlers: TypeHandlers<readonly Shape[]> = {
    ...leaves<readonly Shape[]>(() => empty),
    ...containers<readonly Shape[]>(() => empty),
    record: ({ values }) => [{ properties: [], extra: values }],
    object: ({ properties, extra }) => [{ properties, extra }],
    intersection: ({ members }, fold) => members.map(fold).reduce(combine, empty),
    union: ({ members }, fold) =>
      members
        .filter(({ kind }) => kind !== "null")
        .flatMap(fold)
        .slice(0, maxShapes),
    ref: ({ name }) => {
      const target = visited.includes(name) ? undefined : types.get(name);
      return target === undefined ? empty : shapesOf(target, types, [...visited, name]);
    },
  };
  return foldType(type, handlers);
}

function combine(all: readonly Shape[], parts: readonly Shape[]): readonly Shape[] {
  return all
    .flatMap((shape) => parts.map((part) => ({ properties: [...shape.properties, ...part.properties], extra: shape.extra ?? part.extra })))
    .slice(0, maxShapes);
}

import type { Type } from "../../model/model.js";
import { foldType, type TypeHandlers } from "../../model/type-fold.js";
import { mapWireType } from "../../model/type-mapping.js";
import type { Json } from "../../util/json.js";

/**
 * Returns a key that two types share if they are the same type in TypeScript. Descriptions, formats
 * and limits do not count.
 */
export function typeKey(type: Type): string {
  return JSON.stringify(foldType(type, handlers));
}

const handlers: TypeHandlers<Json> = {
  unknown: ({ kind }) => kind,
  never: ({ kind }) => kind,
  null: ({ kind }) => kind,
  scalar: (type) => (type.other ? "other" : mapWireType(type).typescript),
  binary: (type) => (type.body ? "bytes" : mapWireType(type).typescript),
  literal: ({ kind, value }) => [kind, value],
  enum: ({ kind, values, open, any = false }) => [kind, values, open, any],
  array: ({ kind, items }, fold) => [kind, fold(items)],
  tuple: ({ kind, items, required, rest }, fold) => [kind, items.map(fold), required, rest === undefined ? null : fold(rest)],
  record: ({ kind, values }, fold) => [kind, fold(values)],
  object: ({ kind, properties, extra }, fold) => [
    kind,
    properties.map(({ name, required, type }) => [name, required, fold(type)]),
    extra === undefined ? null : fold(extra),
  ],
  union: ({ kind, members }, fold) => [kind, members.map(fold)],
  intersection: ({ kind, members }, fold) => [kind, members.map(fold)],
  ref: ({ kind, name, open = false, any = false }) => [kind, name, open, any],
};

import type { NamedType, Property, Type } from "../../src/model/model.js";
import { foldType, leaves, type TypeOf } from "../../src/model/type-fold.js";

/** Named types, and the references that are being followed. */
export interface ValueScope {
  readonly types: ReadonlyMap<string, NamedType>;
  readonly open: ReadonlySet<string>;
}

/** Returns expressions for values of a type, so that each enum value and union member occurs. */
function valuesOf(type: Type, scope: ValueScope): readonly string[] {
  return foldType<readonly string[]>(type, {
    ...leaves<readonly string[]>(() => []),
    unknown: () => ["{}"],
    null: () => ["null"],
    scalar: ({ scalar, mapped }) => [mapped === "Date" ? "new Date()" : mapped === "bigint" ? "1n" : scalarValues[scalar]],
    literal: ({ value }) => [JSON.stringify(value)],
    enum: ({ values }) => values.map((value) => JSON.stringify(value)),
    binary: () => ["new Blob([])"],
    array: ({ items }, fold) => fold(items).map((item) => `[${item}]`),
    tuple: ({ items }, fold) => [`[${items.map((item) => fold(item)[0] ?? "undefined").join(", ")}]`],
    record: ({ values }, fold) => fold(values).map((value) => `{ key: ${value} }`),
    object: (object) => objectsOf([...propertiesOf(object, scope), ...otherProperty(object)], scope),
    intersection: (intersection) => objectsOf(propertiesOf(intersection, scope), scope),
    union: ({ members }, fold) => members.flatMap(fold),
    ref: ({ name }) => {
      const named = scope.types.get(name);
      if (named === undefined || scope.open.has(name)) return [];
      return valuesOf(named.type, { ...scope, open: new Set([...scope.open, name]) });
    },
  });
}

const scalarValues = { string: '"text"', number: "1.5", integer: "1", boolean: "true" };

/** A property that the document does not list. */
function otherProperty({ extra }: TypeOf<"object">): readonly Property[] {
  return extra === undefined ? [] : [{ name: "other", type: extra, required: false, limits: [], doc: {}, origin: "" }];
}

/** Returns object literals: one with the required properties, and others in which every value of every property occurs. */
export function objectsOf(properties: readonly Property[], scope: ValueScope): readonly string[] {
  const values = properties.map((property) => ({ property, values: valuesOf(property.type, scope) }));
  const count = Math.max(1, ...values.map((each) => each.values.length));
  const literal = (index: number, isFull: boolean): string => {
    const entries = values.flatMap(({ property, values: all }) => {
      const value = all[index % Math.max(1, all.length)];
      return value === undefined || (!isFull && !property.required) ? [] : [`${JSON.stringify(property.name)}: ${value}`];
    });
    return `{ ${entries.join(", ")} }`;
  };
  return [...new Set([literal(0, false), ...Array.from({ length: count }, (_, index) => literal(index, true))])];
}

/** Returns the properties of an object and of the objects that it extends. */
export function propertiesOf(type: Type, { types }: ValueScope): readonly Property[] {
  const properties = (inner: Type, depth: number): readonly Property[] => {
    if (inner.kind === "object") return inner.properties;
    if (inner.kind === "intersection") return inner.members.flatMap((member) => properties(member, depth));
    const named = inner.kind === "ref" && depth < 9 ? types.get(inner.name) : undefined;
    return named === undefined ? [] : properties(named.type, depth + 1);
  };
  return [...new Map(properties(type, 0).map((property) => [property.name, property])).values()];
}

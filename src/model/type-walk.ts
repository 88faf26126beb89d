import type { Property, Type } from "./model.js";

/** The types directly inside a type. */
export function childTypes(type: Type): readonly Type[] {
  switch (type.kind) {
    case "array":
      return [type.items];
    case "tuple":
      return type.rest === undefined ? type.items : [...type.items, type.rest];
    case "record":
      return [type.values];
    case "object":
      return [...type.properties.map((property) => property.type), ...(type.extra === undefined ? [] : [type.extra])];
    case "union":
    case "intersection":
      return type.members;
    case "unknown":
    case "never":
    case "null":
    case "scalar":
    case "literal":
    case "enum":
    case "ref":
    case "binary":
      return [];
  }
}

/** Names of all named types that a type refers to. */
export function refsOf(type: Type): ReadonlySet<string> {
  const names = new Set<string>();
  const queue: Type[] = [type];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next.kind === "ref") names.add(next.name);
    else queue.push(...childTypes(next));
  }
  return names;
}

/** The same type with every reference renamed. */
export function mapRefs(type: Type, rename: (name: string) => string): Type {
  const inside = (child: Type): Type => mapRefs(child, rename);
  switch (type.kind) {
    case "ref":
      return { ...type, name: rename(type.name) };
    case "array":
      return { ...type, items: inside(type.items) };
    case "tuple":
      return { ...type, items: type.items.map(inside), ...(type.rest === undefined ? {} : { rest: inside(type.rest) }) };
    case "record":
      return { ...type, values: inside(type.values) };
    case "object":
      return {
        ...type,
        properties: type.properties.map((property): Property => ({ ...property, type: inside(property.type) })),
        ...(type.extra === undefined ? {} : { extra: inside(type.extra) }),
      };
    case "union":
    case "intersection":
      return { ...type, members: type.members.map(inside) };
    case "unknown":
    case "never":
    case "null":
    case "scalar":
    case "literal":
    case "enum":
    case "binary":
      return type;
  }
}

import type { Property, Type } from "../../../model/model.js";
import { nonNullType } from "../../../model/type-fold.js";

/**
 * A row of a table of properties. The path of a nested property is written like `owner.name` or
 * `tags[].name`.
 */
export interface Field {
  readonly path: string;
  readonly property: Property;
}

/**
 * Returns the properties of an object or of the parts of an intersection. Those of nested inline
 * objects follow the property around them.
 */
export function fieldsOf(type: Type): readonly Field[] {
  return inlineProperties(type).flatMap((property) => nestedFields(property.name, property, 0));
}

/**
 * Returns the properties of inline objects in a type, also of those inside arrays and maps, as
 * `[].name`. Empty for named types, which have their own pages.
 */
export function inlineFields(type: Type): readonly Field[] {
  const inner = innerObject(type);
  if (inner === undefined) return [];
  const prefix = inner.suffix === "" ? "" : `${inner.suffix}.`;
  return inlineProperties(inner.type).flatMap((property) => nestedFields(`${prefix}${property.name}`, property, 0));
}

/**
 * Returns the names of the types whose properties a type has besides its own: itself if it is a
 * name, or the parts of an intersection.
 */
export function partsOf(type: Type): readonly string[] {
  if (type.kind === "ref") return [type.name];
  return type.kind === "intersection" ? type.members.flatMap(partsOf) : [];
}

const maxDepth = 3;

function nestedFields(path: string, property: Property, depth: number): readonly Field[] {
  const inner = depth < maxDepth ? innerObject(property.type) : undefined;
  const nested = inner === undefined ? [] : inlineProperties(inner.type);
  return [{ path, property }, ...nested.flatMap((child) => nestedFields(`${path}${inner?.suffix}.${child.name}`, child, depth + 1))];
}

/** The inline object that a property holds, possibly nullable or inside arrays and records. */
function innerObject(type: Type, suffix = ""): { readonly type: Type; readonly suffix: string } | undefined {
  if (type.kind === "object" && type.properties.length > 0) return { type, suffix };
  if (type.kind === "intersection" && inlineProperties(type).length > 0) return { type, suffix };
  if (type.kind === "array") return innerObject(type.items, `${suffix}[]`);
  if (type.kind === "record") return innerObject(type.values, `${suffix}.*`);
  const alternative = type.kind === "union" ? nonNullType(type) : undefined;
  return alternative === undefined ? undefined : innerObject(alternative, suffix);
}

function inlineProperties(type: Type): readonly Property[] {
  if (type.kind === "object") return type.properties;
  return type.kind === "intersection" ? type.members.flatMap(inlineProperties) : [];
}

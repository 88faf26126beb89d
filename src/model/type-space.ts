import type { Report } from "../diagnostics/diagnostic.js";
import type { SpecNamedSchema, SpecSchema } from "../openapi/spec-schema.js";
import type { Type } from "./model.js";
import type { ConvertContext, Direction } from "./schema/context.js";
import { convertSchema } from "./schema/convert.js";
import { findHierarchy } from "./schema/hierarchy.js";
import { convertNamed } from "./schema/named.js";
import { emptyPartCache } from "./schema/part-cache.js";

/** Converts the schemas of a document on demand, each at most once per direction. */
export interface TypeSpace {
  /** Named schemas by type name. */
  readonly schemas: ReadonlyMap<string, SpecNamedSchema>;
  /** Returns a named type as it is in one direction; `unknown` if the name does not exist. */
  readonly namedType: (name: string, direction: Direction) => Type;
  /** Converts a schema of an operation. */
  readonly convert: (schema: SpecSchema, direction: Direction) => Type;
}

/** Prepares the conversion of named schemas. `names` has their type names by pointer. */
export function buildTypeSpace(
  schemas: readonly SpecNamedSchema[],
  names: ReadonlyMap<string, string>,
  report: Report,
  { maxProperties, ...options }: Pick<ConvertContext, "hasClosedEnums"> & { readonly maxProperties?: number } = {},
): TypeSpace {
  const byName = new Map(schemas.map((schema) => [names.get(schema.pointer) ?? schema.key, schema]));
  const byPointer = new Map(schemas.map((schema) => [schema.pointer, schema]));
  const shared = {
    ...options,
    schemas: byPointer,
    names,
    hierarchy: findHierarchy(byPointer),
    ancestors: new Set<string>(),
    report: reportOnce(report),
  };
  const contexts: Readonly<Record<Direction, ConvertContext>> = {
    response: { ...shared, direction: "response", parts: emptyPartCache(maxProperties) },
    request: { ...shared, direction: "request", parts: emptyPartCache(maxProperties) },
  };
  return {
    schemas: byName,
    namedType: cacheByDirection((name, direction) => {
      const named = byName.get(name);
      return named === undefined ? { kind: "unknown" } : closeEnum(named.schema, convertNamed(named, contexts[direction]));
    }),
    convert: cacheByDirection((schema, direction) => convertSchema(schema, contexts[direction])),
  };
}

/**
 * Drops repeated diagnostics. Otherwise a schema that is converted in both directions, or a
 * response of several operations, would report its problems several times.
 */
export function reportOnce(report: Report): Report {
  const seen = new Set<string>();
  return (code, details) => {
    const key = JSON.stringify([code, details]);
    if (!seen.has(key)) report(code, details);
    seen.add(key);
  };
}

function cacheByDirection<Key>(convert: (key: Key, direction: Direction) => Type): (key: Key, direction: Direction) => Type {
  const caches: Readonly<Record<Direction, Map<Key, Type>>> = { response: new Map(), request: new Map() };
  return (key, direction) => {
    const type = caches[direction].get(key) ?? convert(key, direction);
    caches[direction].set(key, type);
    return type;
  };
}

/**
 * Closes a named enum, so that its name is the type of the listed values. References are open.
 * An enum that is open beside a string stays open.
 */
function closeEnum(schema: SpecSchema, type: Type): Type {
  if ([...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].some(isAnyString)) return type;
  if (type.kind === "enum") return { ...type, open: false };
  if (type.kind !== "union" || schema.enum === undefined) return type;
  return { ...type, members: type.members.map((member): Type => (member.kind === "enum" ? { ...member, open: false } : member)) };
}

function isAnyString({ types, format, enum: values, const: constant }: SpecSchema): boolean {
  return types?.join() === "string" && [format, values, constant].every((keyword) => keyword === undefined);
}

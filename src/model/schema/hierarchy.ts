import type { SpecNamedSchema, SpecSchema } from "../../openapi/spec-schema.js";
import { hasShape } from "./reference.js";

/**
 * Which schemas are unions of the schemas that extend them by `allOf`. Schemas are given by
 * pointer.
 *
 * OpenAPI 3.1.1, section 4.8.25: a schema with a discriminator that others extend by `allOf` is a
 * base, and a value of it is a value of one of the others.
 */
export interface Hierarchy {
  /** The schemas in the union of a base. The base itself is one of them if its mapping lists it. */
  readonly subtypes: ReadonlyMap<string, readonly string[]>;
  /** The bases whose unions contain a schema. */
  readonly supertypes: ReadonlyMap<string, readonly string[]>;
  /** Schemas whose `oneOf` or `anyOf` lists schemas that extend them. */
  readonly listsExtensions: ReadonlySet<string>;
}

type Schemas = ReadonlyMap<string, SpecNamedSchema>;
type Extensions = ReadonlyMap<string, readonly string[]>;

export function findHierarchy(schemas: Schemas): Hierarchy {
  const extensions = findExtensions(schemas);
  const subtypes = new Map<string, readonly string[]>();
  const supertypes = new Map<string, string[]>();
  const listsExtensions = new Set<string>();
  for (const [pointer, { schema }] of schemas) {
    if (!extensions.has(pointer) && schema.discriminator === undefined) continue;
    if (!isBase(schema) && branchesOf(schema).every(({ ref }) => ref === undefined)) continue;
    const extending = extensionsOf(pointer, extensions, schemas);
    if (branchesOf(schema).some(({ ref }) => ref !== undefined && extending.has(ref))) listsExtensions.add(pointer);
    if (!isBase(schema)) continue;
    const types = orderedSubtypes(pointer, schema, extending, schemas);
    if (types.length === 0) continue;
    subtypes.set(pointer, types);
    for (const type of types) addTo(supertypes, type, pointer);
  }
  return { subtypes, supertypes, listsExtensions };
}

/** Whether a part of an `allOf` that refers to a schema means its own properties only. */
export function isExtended(pointer: string, { subtypes, listsExtensions }: Hierarchy): boolean {
  return subtypes.has(pointer) || listsExtensions.has(pointer);
}

/** Returns what a schema passes on to the schemas that extend it. */
export function inherited(pointer: string, schema: SpecSchema, { listsExtensions }: Hierarchy): SpecSchema {
  if (!listsExtensions.has(pointer)) return schema;
  const { oneOf: _oneOf, anyOf: _anyOf, ...own } = schema;
  return own;
}

function isBase(schema: SpecSchema): boolean {
  return schema.discriminator !== undefined && branchesOf(schema).length === 0;
}

function branchesOf({ oneOf = [], anyOf = [] }: SpecSchema): readonly SpecSchema[] {
  return [...oneOf, ...anyOf];
}

/** Mapped schemas come first, in the order of the mapping. */
function orderedSubtypes(pointer: string, { discriminator }: SpecSchema, extending: ReadonlySet<string>, schemas: Schemas): string[] {
  const mapped = (discriminator?.mapping ?? []).map(({ ref }) => ref).filter((ref) => schemas.has(ref));
  const others = mapped.filter((ref) => ref !== pointer);
  return others.length === 0 && extending.size === 0 ? [] : [...new Set([...mapped, ...extending])];
}

/** Returns for each schema those whose `allOf` refers to it. */
function findExtensions(schemas: Schemas): Extensions {
  const extensions = new Map<string, string[]>();
  for (const [pointer, { schema }] of schemas) {
    for (const ref of new Set(extendedBy(schema))) {
      if (ref !== pointer && !isAlias(schema, schemas.get(ref)?.schema)) addTo(extensions, ref, pointer);
    }
  }
  return extensions;
}

/**
 * Whether a schema is its base by another name: it adds nothing, and the base has nothing to pass
 * on but its branches.
 */
function isAlias({ allOf = [], ...own }: SpecSchema, base: SpecSchema | undefined): boolean {
  if (allOf.length > 1 || hasShape(own) || base === undefined || base.discriminator !== undefined) return false;
  const { oneOf: _oneOf, anyOf: _anyOf, ...passedOn } = base;
  return branchesOf(base).length > 0 && !hasShape(passedOn);
}

function addTo(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function extendedBy({ allOf = [] }: SpecSchema): readonly string[] {
  return allOf.flatMap((part) => [...(part.ref === undefined ? [] : [part.ref]), ...extendedBy(part)]);
}

/**
 * Returns the schemas that extend a schema, directly or through others. Those that extend a
 * further base are in the union of that base.
 */
function extensionsOf(pointer: string, extensions: Extensions, schemas: Schemas): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [...(extensions.get(pointer) ?? [])];
  for (const next of pending) {
    if (found.has(next) || next === pointer) continue;
    found.add(next);
    const schema = schemas.get(next)?.schema;
    if (schema === undefined || !isBase(schema)) for (const extension of extensions.get(next) ?? []) pending.push(extension);
  }
  return found;
}

import type { SpecDiscriminator, SpecNamedSchema, SpecSchema } from "../../openapi/spec-schema.js";
import type { Json } from "../../util/json.js";
import type { Property, Type } from "../model.js";
import { unionOf } from "./combine.js";
import type { ConvertContext } from "./context.js";
import { convertSchema } from "./convert.js";
import { intersectionOf } from "./intersect.js";
import { literalType } from "./scalar.js";
import { chooseTag, propertiesOf, tagValues, withTag } from "./tag.js";

/**
 * Converts a named schema.
 *
 * A base with a discriminator is the union of what extends it. Each of those has the value of the
 * discriminator that identifies it (OpenAPI 3.1.1, section 4.8.25).
 */
export function convertNamed(named: SpecNamedSchema, context: ConvertContext): Type {
  const subtypes = context.hierarchy.subtypes.get(named.pointer);
  if (subtypes === undefined) return addTags(named, convertSchema(flattened(named, context), context), context);
  const members = subtypes.map((pointer) =>
    pointer === named.pointer ? ownType(named, context) : convertSchema(referenceTo(pointer), context),
  );
  return unionOf(members, named.schema.discriminator?.propertyName);
}

function referenceTo(pointer: string): SpecSchema {
  return { origin: pointer, ref: pointer };
}

/** Returns the type of a base for values that are of none of the others. */
function ownType({ pointer, schema }: SpecNamedSchema, context: ConvertContext): Type {
  const { discriminator, ...own } = schema;
  const type = convertSchema(own, context);
  if (discriminator === undefined) return type;
  return addTag(type, discriminator.propertyName, mappedTo(pointer, discriminator), schema, context);
}

/**
 * Adds an empty part to the `allOf` of a schema that extends the base of its union. Otherwise a
 * schema without further parts would be the base, whose union contains the schema.
 */
function flattened({ pointer, schema }: SpecNamedSchema, { hierarchy }: ConvertContext): SpecSchema {
  const { allOf = [] } = schema;
  const bases = hierarchy.supertypes.get(pointer) ?? [];
  const isPart = allOf.some(({ ref = "" }) => bases.includes(ref) || hierarchy.listsExtensions.has(ref));
  return isPart ? { ...schema, allOf: [...allOf, { origin: schema.origin, properties: [] }] } : schema;
}

function addTags({ pointer, schema }: SpecNamedSchema, type: Type, context: ConvertContext): Type {
  return [...tagsOf(pointer, context, new Set())].reduce<Type>(
    (tagged, [name, values]) => addTag(tagged, name, values, schema, context),
    type,
  );
}

/**
 * Returns the values that identify a schema, by the name of the discriminator. The nearest base
 * decides, and the bases of a base add theirs.
 */
function tagsOf(pointer: string, context: ConvertContext, seen: Set<string>): ReadonlyMap<string, readonly Json[]> {
  const tags = new Map<string, readonly Json[]>();
  for (const base of context.hierarchy.supertypes.get(pointer) ?? []) {
    const discriminator = context.schemas.get(base)?.schema.discriminator;
    if (discriminator === undefined || seen.has(base)) continue;
    seen.add(base);
    const declared = tagValues(referenceTo(pointer), discriminator.propertyName, context);
    const values = chooseTag(declared, mappedTo(pointer, discriminator), context.schemas.get(pointer));
    if (base !== pointer && values.length > 0) tags.set(discriminator.propertyName, values);
    for (const [name, inherited] of tagsOf(base, context, seen)) if (!tags.has(name)) tags.set(name, inherited);
  }
  return tags;
}

function mappedTo(pointer: string, { mapping }: SpecDiscriminator): readonly string[] {
  return mapping.filter(({ ref }) => ref === pointer).map(({ value }) => value);
}

/**
 * Narrows a property to the values that identify the type. A property that callers cannot set is
 * not added.
 */
function addTag(type: Type, name: string, values: readonly Json[], schema: SpecSchema, context: ConvertContext): Type {
  if (values.length === 0) return type;
  const tag = unionOf(values.map(literalType));
  if (type.kind !== "object") return withTag(type, name, tag, schema.origin);
  if (type.properties.some((property) => property.name === name)) {
    return { ...type, properties: type.properties.map((property) => (property.name === name ? narrowed(property, tag) : property)) };
  }
  const isHidden = propertiesOf(schema, context).some((property) => property.name === name);
  return isHidden ? type : withTag(type, name, tag, schema.origin);
}

function narrowed(property: Property, tag: Type): Property {
  const both = intersectionOf([property.type, tag]);
  return { ...property, type: both.kind === "never" ? tag : both, required: true };
}

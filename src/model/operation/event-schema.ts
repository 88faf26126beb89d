import type { SpecNamedSchema, SpecSchema } from "../../openapi/spec-schema.js";
import type { Json } from "../../util/json.js";
import { resolve } from "../schema/context.js";

/** The named schemas of the document, by pointer. */
export type Schemas = ReadonlyMap<string, SpecNamedSchema>;

/** One kind of the events that a schema describes. */
export interface EventShape {
  /** The values of the field `event`. Missing: any. */
  readonly names?: readonly string[];
  /** The schemas of the field `data`, which all apply. Empty: it is not described. */
  readonly data: readonly SpecSchema[];
}

/** How the data of an event is read. */
export interface EventData {
  readonly format: "text" | "json";
  /** Schema of the text, or of the JSON in it. Missing: any value. */
  readonly schema?: SpecSchema;
  /** Whether the schema describes JSON where the document should describe text. */
  readonly isMisplaced?: true;
}

/**
 * Whether a schema describes an event (OpenAPI 3.2, Special Considerations for Server-Sent Events),
 * rather than the data of one: every property is a field of an event, or two telling ones are.
 */
export function isEventSchema(schema: SpecSchema, schemas: Schemas): boolean {
  const names = propertyNames(schema, schemas);
  return names.every((name) => fields.has(name)) || (names.includes("data") && names.includes("event"));
}

const fields: ReadonlySet<string> = new Set(["data", "event", "id", "retry"]);

/**
 * Returns the names of the properties, also those of references and compositions. Visits each
 * reference once.
 */
function propertyNames(schema: SpecSchema, schemas: Schemas, visited = new Set<string>()): readonly string[] {
  const { ref, allOf = [], oneOf = [], anyOf = [], properties = [] } = schema;
  const target = ref === undefined || visited.has(ref) ? undefined : schemas.get(ref)?.schema;
  if (ref !== undefined) visited.add(ref);
  const parts = [...(target === undefined ? [] : [target]), ...allOf, ...oneOf, ...anyOf];
  return [...properties.map(({ name }) => name), ...parts.flatMap((part) => propertyNames(part, schemas, visited))];
}

/** No document has so many. The limit ends combinations that grow exponentially. */
const maxShapes = 256;

type Cache = Map<string, readonly EventShape[]>;

/**
 * Returns the kinds of events that a schema describes: one for each branch. At least one. Keywords
 * beside a reference count as well.
 */
export function eventShapes(schema: SpecSchema, schemas: Schemas, cache: Cache = new Map()): readonly EventShape[] {
  const inner = (part: SpecSchema): readonly EventShape[] => eventShapes(part, schemas, cache);
  const { ref, allOf = [], oneOf, anyOf } = schema;
  const branches = oneOf ?? anyOf;
  const parts = [
    ...(ref === undefined ? [] : [referencedShapes(ref, schemas, cache)]),
    ...allOf.map(inner),
    [ownShape(schema, schemas)],
    ...(branches === undefined ? [] : [branches.flatMap(inner)]),
  ];
  return parts.reduce((all, part) => all.flatMap((left) => part.map((right) => bothOf(left, right))).slice(0, maxShapes));
}

/** A reference that leads back to itself adds nothing. */
function referencedShapes(ref: string, schemas: Schemas, cache: Cache): readonly EventShape[] {
  const cached = cache.get(ref);
  if (cached !== undefined) return cached;
  cache.set(ref, [{ data: [] }]);
  const target = schemas.get(ref)?.schema;
  const shapes = target === undefined ? [{ data: [] }] : eventShapes(target, schemas, cache);
  cache.set(ref, shapes);
  return shapes;
}

function ownShape({ properties = [] }: SpecSchema, schemas: Schemas): EventShape {
  const find = (name: string): SpecSchema | undefined => properties.find((property) => property.name === name)?.schema;
  const [event, data] = [find("event"), find("data")];
  const names = event && namesOf(event, schemas);
  return { ...(names !== undefined && { names }), data: data === undefined ? [] : [data] };
}

function namesOf(event: SpecSchema, schemas: Schemas): readonly string[] | undefined {
  const target = resolve(event, { schemas });
  const values: readonly Json[] | undefined = target?.const === undefined ? target?.enum : [target.const.value];
  return values?.filter((value) => typeof value === "string");
}

function bothOf(left: EventShape, right: EventShape): EventShape {
  const names = left.names && right.names ? left.names.filter((name) => right.names?.includes(name)) : (left.names ?? right.names);
  return { ...(names !== undefined && { names }), data: [...left.data, ...right.data] };
}

/**
 * Decides how data is read. It is text, and `contentMediaType` states that the text is JSON. Data
 * that the document describes as another type than a string can only be JSON.
 */
export function eventData({ data }: EventShape, schemas: Schemas): EventData {
  const parts = data.map((part) => withTarget(part, schemas));
  const json = parts.findLast((part) => part.json !== undefined)?.json;
  if (json !== undefined) return { format: "json", ...json };
  const [only, ...others] = data;
  const schema = only === undefined || others.length === 0 ? only : { origin: only.origin, allOf: data };
  if (!parts.every(isText)) return { format: "json", ...(schema !== undefined && { schema }), isMisplaced: true };
  if (schema?.ref !== undefined) return { format: "text", schema };
  // Of several descriptions of a string, the last with values is the most specific.
  const last = parts.findLast((part) => part.const !== undefined || part.enum !== undefined) ?? parts.at(-1);
  return { format: "text", schema: { types: ["string"], ...withoutRef(last), origin: last?.origin ?? "#" } };
}

/** Returns the keywords of a schema and of the schemas that it refers to. */
function withTarget(schema: SpecSchema, schemas: Schemas, visited = new Set<string>()): SpecSchema {
  const { ref } = schema;
  const target = ref === undefined || visited.has(ref) ? undefined : schemas.get(ref)?.schema;
  if (ref === undefined || target === undefined) return schema;
  return { ...withTarget(target, schemas, visited.add(ref)), ...schema };
}

function withoutRef(schema: SpecSchema | undefined): Partial<SpecSchema> {
  if (schema === undefined) return {};
  const { ref: _, ...others } = schema;
  return others;
}

/** Whether a schema allows only strings, or does not state a type. */
export function isText({ types = ["string"], const: constant, enum: values = [], ...others }: Partial<SpecSchema>): boolean {
  const isString = (value: Json): boolean => typeof value === "string";
  const composition = [others.properties, others.items, others.allOf, others.oneOf, others.anyOf, others.additionalProperties];
  return (
    types.every((type) => type === "string" || type === "null") &&
    (constant === undefined || isString(constant.value)) &&
    values.every(isString) &&
    composition.every((keyword) => keyword === undefined)
  );
}

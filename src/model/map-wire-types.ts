import type { BodyContent, MappedType, Operation, ResponseContent, ResponsePath, SdkModel, Type } from "./model.js";
import { mapChildren, nonNullType, refsOf, type TypeOf, visitTypes } from "./type-fold.js";
import { allWebhooks } from "./webhook/all-webhooks.js";

/** Which types of the wire have another type in TypeScript. */
export interface WireOptions {
  /** Whether `int64` and `uint64` are bigints. */
  readonly int64: boolean;
  /** Whether `date-time` is a Date. */
  readonly dates: boolean;
}

/**
 * Sets `mapped` on the types that the options select, wherever the client converts the value:
 * parameters, request bodies and JSON responses.
 *
 * All other types stay those of the wire: of errors, streams, text, webhooks and intersections, and
 * of the named types that these contain. So no type promises a conversion that does not happen.
 */
export function mapWireTypes(model: SdkModel, options: WireOptions): SdkModel {
  const types = new Map(model.types.map(({ name, type }) => [name, type]));
  const operations = model.resources.flatMap((resource) => resource.operations);
  const plain = plainNames(operations, webhookTypes(model), types, options);
  const map = (type: Type): Type => mappedScalar(type, options) ?? (type.kind === "intersection" ? type : mapChildren(type, map));
  return {
    ...model,
    isMapped: true,
    types: model.types.map((named) => (plain.has(named.name) ? named : { ...named, type: map(named.type) })),
    resources: model.resources.map((resource) => ({
      ...resource,
      operations: resource.operations.map((operation) => mapOperation(operation, map, types, options)),
    })),
  };
}

function mapOperation(operation: Operation, map: (type: Type) => Type, types: Types, options: WireOptions): Operation {
  const { body, params, success, pagination } = operation;
  const isSent = isBodyMapped(body?.content ?? []);
  const isReceived = isResponseMapped(operation, types, options);
  return {
    ...operation,
    params: {
      ...params,
      properties: params.properties.map((property) =>
        isSent || property.origin !== body?.origin ? { ...property, type: map(property.type) } : property,
      ),
      ...(params.body && { body: isSent ? { ...params.body, type: map(params.body.type) } : params.body }),
    },
    ...(body && isSent && { body: { ...body, content: body.content.map((content) => ({ ...content, type: map(content.type) })) } }),
    ...(isReceived && {
      success: success.map((response) => ({
        ...response,
        content: response.content.map((content) => ({ ...content, type: map(content.type) })),
      })),
      ...(pagination && { pagination: { ...pagination, item: map(pagination.item) } }),
    }),
  };
}

type Types = ReadonlyMap<string, Type>;

/** The names of the types that keep the types of the wire everywhere. */
function plainNames(operations: readonly Operation[], unmapped: readonly Type[], types: Types, options: WireOptions): ReadonlySet<string> {
  const roots = [...unmapped, ...operations.flatMap((operation) => plainTypes(operation, types, options))];
  const mixed = [...types.values(), ...operations.flatMap(allTypes)].flatMap(intersectionsIn);
  const names = new Set<string>();
  const pending = [...refsOf([...roots, ...mixed])];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const type = names.has(name) ? undefined : types.get(name);
    names.add(name);
    if (type !== undefined) pending.push(...refsOf([type]));
  }
  return names;
}

/** The types of values that the client passes on as they are. */
function plainTypes(operation: Operation, types: Types, options: WireOptions): readonly Type[] {
  const { body, params, success, errors, pagination } = operation;
  const sent = isBodyMapped(body?.content ?? [])
    ? []
    : [
        ...(body?.content ?? []).map(({ type }) => type),
        ...params.properties.filter(({ origin }) => origin === body?.origin).map(({ type }) => type),
        ...(params.body === undefined ? [] : [params.body.type]),
      ];
  const received = isResponseMapped(operation, types, options)
    ? []
    : [...success.flatMap(({ content }) => content.flatMap(contentTypes)), ...(pagination === undefined ? [] : [pagination.item])];
  return [...sent, ...received, ...errors.flatMap(({ content }) => content.flatMap(contentTypes))];
}

/** The types of webhooks and callbacks. Users parse their payloads, and write their responses. */
function webhookTypes(model: SdkModel): readonly Type[] {
  return allWebhooks(model).flatMap(({ payload, headers, query, responses }) => [
    ...(payload?.content ?? []).map(({ type }) => type),
    ...[...headers, ...query, ...responses.flatMap((response) => response.headers)].map(({ type }) => type),
    ...responses.flatMap(({ content }) => content.map(({ type }) => type)),
  ]);
}

function allTypes({ body, params, success, errors, pagination }: Operation): readonly Type[] {
  return [
    ...params.properties.map(({ type }) => type),
    ...(params.body === undefined ? [] : [params.body.type]),
    ...(body?.content ?? []).map(({ type }) => type),
    ...[...success, ...errors].flatMap(({ content }) => content.flatMap(contentTypes)),
    ...(pagination === undefined ? [] : [pagination.item]),
  ];
}

function contentTypes({ type, events = [] }: ResponseContent): readonly Type[] {
  return [type, ...events.map((event) => event.type)];
}

/** A value of an intersection belongs to all of its types, which may differ in a property. */
function intersectionsIn(type: Type): readonly Type[] {
  const found: Type[] = [];
  visitTypes(type, (inner) => {
    if (inner.kind === "intersection") found.push(inner);
  });
  return found;
}

/** Text, and bodies whose encoding depends on the value, are sent as they are. */
const writtenEncodings: ReadonlySet<BodyContent["encoding"]> = new Set(["json", "form", "multipart", "lines", "sequence"]);

/** A part with a style is left out, because a style distinguishes arrays and objects of texts. */
function isBodyMapped(contents: readonly BodyContent[]): boolean {
  return contents.every(
    ({ encoding, parts = [] }) =>
      writtenEncodings.has(encoding) && !(encoding === "multipart" && parts.some(({ style }) => style !== undefined)),
  );
}

/** Whether each successful response is JSON of one type, so that its status selects the codec. */
function isResponseMapped({ success, pagination }: Operation, types: Types, options: WireOptions): boolean {
  if (!success.every(({ content }) => content.length < 2 && content.every(({ decoding }) => decoding === "json"))) return false;
  if (pagination === undefined || !("cursor" in pagination)) return true;
  const cursor = cursorType(pagination.cursor.next, pagination.item, success[0]?.content[0]?.type, types);
  // A Date has milliseconds, and a cursor may have more.
  return cursor === undefined || mappedType(cursor, options) !== "Date";
}

function cursorType(path: ResponsePath, item: Type, page: Type | undefined, types: Types): Type | undefined {
  if (typeof path === "object" && "header" in path) return undefined;
  if (typeof path === "object" && "item" in path) return propertyType(item, path.item, types);
  const names: readonly string[] = typeof path === "string" ? [path] : path;
  return names.reduce((type: Type | undefined, name) => type && propertyType(type, name, types), page);
}

function propertyType(type: Type, name: string, types: Types, visited: readonly string[] = []): Type | undefined {
  const inner = nonNullType(type);
  if (inner?.kind === "ref") {
    const target = visited.includes(inner.name) ? undefined : types.get(inner.name);
    return target && propertyType(target, name, types, [...visited, inner.name]);
  }
  const property = inner?.kind === "object" ? inner.properties.find((candidate) => candidate.name === name) : undefined;
  return property && resolved(property.type, types);
}

function resolved(type: Type, types: Types, visited: readonly string[] = []): Type {
  const inner = nonNullType(type) ?? type;
  const target = inner.kind === "ref" && !visited.includes(inner.name) ? types.get(inner.name) : undefined;
  return target === undefined || inner.kind !== "ref" ? inner : resolved(target, types, [...visited, inner.name]);
}

function mappedScalar(type: Type, options: WireOptions): TypeOf<"scalar"> | undefined {
  const mapped = type.kind === "scalar" ? mappedType(type, options) : undefined;
  return type.kind === "scalar" && mapped !== undefined ? { ...type, mapped } : undefined;
}

function mappedType(type: Type, { int64, dates }: WireOptions): MappedType | undefined {
  if (type.kind !== "scalar" || type.other) return undefined;
  if (int64 && type.scalar === "integer" && (type.format === "int64" || type.format === "uint64")) return "bigint";
  return dates && type.scalar === "string" && type.format === "date-time" ? "Date" : undefined;
}

import { isStream } from "./is-stream.js";
import type { BodyContent, MappedType, Operation, OperationResponse, ResponseContent, SdkModel, Type } from "./model.js";
import { resolveType, type Types, typeAtPath } from "./type-at-path.js";
import { mapChildren, refsOf, type TypeOf, visitTypes } from "./type-fold.js";
import { allWebhooks } from "./webhook/all-webhooks.js";

/** Which types of the wire have another type in TypeScript. */
export interface WireOptions {
  /** The type of `int64` and `uint64`. Missing: number. */
  readonly int64?: "bigint" | "string";
  /** The type of `date-time`, and with Temporal also of `date`. Missing: string. */
  readonly dates?: "Date" | "Temporal";
}

/**
 * Sets `mapped` on the types that the options select, wherever the client converts the value:
 * parameters, request bodies, JSON responses, the items of streams, and JSON of errors.
 *
 * All other types stay those of the wire: of text, webhooks and intersections, and of the named
 * types that these contain. So no type promises a conversion that does not happen.
 */
export function mapWireTypes(model: SdkModel, options: WireOptions): SdkModel {
  const types = new Map(model.types.map(({ name, type }) => [name, type]));
  const operations = model.resources.flatMap((resource) => resource.operations);
  const plain = plainNames(operations, webhookTypes(model), types, options);
  const map = (type: Type): Type => mapType(type, types, options);
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
  const { body, params, success, errors, pagination } = operation;
  const isSent = isBodyMapped(body?.content ?? [], options);
  const written = jsonParams(operation, options);
  const isReceived = isResponseMapped(operation, types, options);
  return {
    ...operation,
    params: {
      ...params,
      properties: params.properties.map((property) =>
        (isSent || property.origin !== body?.origin) && !written.has(property.name) ? { ...property, type: map(property.type) } : property,
      ),
      ...(params.body && { body: isSent ? { ...params.body, type: map(params.body.type) } : params.body }),
    },
    ...(body && isSent && { body: { ...body, content: body.content.map((content) => ({ ...content, type: map(content.type) })) } }),
    ...(isReceived && {
      success: success.map((response) => mapContent(response, map)),
      ...(pagination && { pagination: { ...pagination, item: map(pagination.item) } }),
    }),
    ...(isConverted(errors) && { errors: errors.map((response) => mapContent(response, map)) }),
  };
}

function mapContent(response: OperationResponse, map: (type: Type) => Type): OperationResponse {
  const content = response.content.map((each) => ({
    ...each,
    type: map(each.type),
    ...(each.events && { events: each.events.map((event) => ({ ...event, type: map(event.type) })) }),
  }));
  return { ...response, content };
}

/** The names of the types that keep the types of the wire everywhere. */
function plainNames(operations: readonly Operation[], unmapped: readonly Type[], types: Types, options: WireOptions): ReadonlySet<string> {
  const roots = [...unmapped, ...operations.flatMap((operation) => plainTypes(operation, types, options))];
  const all = [...types.values(), ...operations.flatMap(allTypes)];
  const pending = [...refsOf([...roots, ...all.flatMap(intersectionsIn)]), ...all.flatMap((type) => ambiguousIn(type, types, options))];
  const names = new Set<string>();
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
  const written = jsonParams(operation, options);
  const sent = isBodyMapped(body?.content ?? [], options)
    ? []
    : [
        ...(body?.content ?? []).map(({ type }) => type),
        ...params.properties.filter(({ origin }) => origin === body?.origin).map(({ type }) => type),
        ...(params.body === undefined ? [] : [params.body.type]),
      ];
  const received = isResponseMapped(operation, types, options)
    ? []
    : [...success.flatMap(({ content }) => content.flatMap(contentTypes)), ...(pagination === undefined ? [] : [pagination.item])];
  const texts = params.properties.filter(({ name }) => written.has(name)).map(({ type }) => type);
  const failed = isConverted(errors) ? [] : errors.flatMap(({ content }) => content.flatMap(contentTypes));
  return [...texts, ...sent, ...received, ...failed];
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

/** Bodies that the client converts before it writes them: a sequence may be a stream. */
const convertedEncodings: ReadonlySet<BodyContent["encoding"]> = new Set(["json", "form", "multipart"]);

/** A part with a style is left out, because a style distinguishes arrays and objects of texts. */
function isBodyMapped(contents: readonly BodyContent[], { int64 }: WireOptions): boolean {
  const encodings = int64 === "string" ? convertedEncodings : writtenEncodings;
  const isWritten = contents.every(
    ({ encoding, parts = [] }) => encodings.has(encoding) && !(encoding === "multipart" && parts.some(({ style }) => style !== undefined)),
  );
  return isWritten && (int64 !== "string" || contents.every(({ type }) => typeId(type) === typeId(contents[0]?.type)));
}

function typeId(type: Type | undefined): string {
  return JSON.stringify(type, (key, value: unknown) => (key === "origin" || key === "doc" ? undefined : value)) ?? "";
}

/**
 * With integers as strings: the params that are written as JSON, where a string of digits would be
 * a string. All other parameters are text.
 */
function jsonParams({ parameters }: Operation, { int64 }: WireOptions): ReadonlySet<string> {
  if (int64 !== "string") return new Set();
  return new Set(parameters.flatMap(({ content, param }) => (content === undefined || param === undefined ? [] : [param])));
}

/**
 * Whether each response is JSON of one type, so that its status selects the codec, or a stream of
 * items of one type.
 */
function isConverted(responses: readonly OperationResponse[]): boolean {
  const streams = responses.flatMap(({ content }) => content.filter(isStream));
  const isDecoded = responses.every(({ content }) => {
    const others = content.filter((each) => !isStream(each));
    return others.length < 2 && others.every(({ decoding }) => decoding === "json");
  });
  return isDecoded && streams.every(({ type, events }) => typeId(type) === typeId(streams[0]?.type) && !hasText(events));
}

/** Whether the data of some events is text of a format, which is not converted. */
function hasText(events: ResponseContent["events"]): boolean {
  return events?.some(({ format, type }) => format === "text" && (type.kind !== "scalar" || type.format !== undefined)) === true;
}

function isResponseMapped({ success, pagination }: Operation, types: Types, options: WireOptions): boolean {
  if (!isConverted(success)) return false;
  if (pagination === undefined || !("cursor" in pagination)) return true;
  const cursor = typeAtPath(pagination.cursor.next, pagination.item, success[0]?.content[0]?.type, types);
  // A Date has milliseconds, and a cursor may have more. Temporal writes the same time differently.
  return cursor === undefined || cursor.kind !== "scalar" || cursor.scalar !== "string" || mappedType(cursor, options) === undefined;
}

/** The parts of an intersection stay as they are, because a value belongs to all of them. */
function mapType(type: Type, types: Types, options: WireOptions): Type {
  switch (type.kind) {
    case "scalar": {
      const mapped = mappedType(type, options);
      return mapped === undefined ? type : { ...type, mapped };
    }
    case "intersection":
      return type;
    case "union": {
      const { int64: _, ...dates } = options;
      const ofScalars = isAmbiguous(type, types, options) ? dates : options;
      return mapChildren(type, (member) => mapType(member, types, member.kind === "scalar" ? ofScalars : options));
    }
    default:
      return mapChildren(type, (inner) => mapType(inner, types, options));
  }
}

/** Whether digits in a string could also be a text of this union. */
function isAmbiguous({ members }: TypeOf<"union">, types: Types, { int64 }: WireOptions): boolean {
  return int64 === "string" && members.some((member) => isText(resolveType(member, types)));
}

function isText(type: Type): boolean {
  if (type.kind === "scalar") return type.scalar === "string";
  if (type.kind === "literal") return typeof type.value === "string";
  return type.kind === "unknown" || (type.kind === "enum" && type.values.some((value) => typeof value === "string"));
}

/** The names of integers that are alternatives to text. */
function ambiguousIn(type: Type, types: Types, options: WireOptions): readonly string[] {
  const names: string[] = [];
  visitTypes(type, (inner) => {
    if (inner.kind !== "union" || !isAmbiguous(inner, types, options)) return;
    for (const member of inner.members) if (member.kind === "ref" && resolveType(member, types).kind === "scalar") names.push(member.name);
  });
  return names;
}

function mappedType(type: Type, { int64, dates }: WireOptions): MappedType | undefined {
  if (type.kind !== "scalar" || type.other) return undefined;
  if (type.scalar === "integer") return type.format === "int64" || type.format === "uint64" ? int64 : undefined;
  if (type.scalar !== "string" || dates === undefined) return undefined;
  if (type.format === "date-time") return dates === "Date" ? "Date" : "Temporal.Instant";
  return type.format === "date" && dates === "Temporal" ? "Temporal.PlainDate" : undefined;
}

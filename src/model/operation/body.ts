import type { SpecBody, SpecMedia, SpecOperation, SpecPart } from "../../openapi/spec.js";
import type { SpecSchema } from "../../openapi/spec-schema.js";
import { compact } from "../../util/compact.js";
import type { Json } from "../../util/json.js";
import type { Body, BodyContent, BodyPart, Property, Type } from "../model.js";
import { withoutNull } from "../schema/combine.js";
import { type ConvertSchema, type LookUp, objectOf, resolveAlias } from "./convert-schema.js";
import { encodingOf } from "./media-type.js";
import { isJsonRange, rangeEncoding } from "./range-body.js";
import { type SequenceContent, type SequenceContext, sequenceContent } from "./sequence-body.js";

/** What a body is built with. */
export interface BodyContext extends SequenceContext {
  readonly lookUp: LookUp;
}

/** The body of an operation and what it means for the caller's params. */
export interface BuiltBody {
  readonly body: Body;
  /** The type whose properties are params. Missing if the body is one param. */
  readonly members?: Type;
}

/**
 * Decides how the caller passes the body. The properties of one object with known properties are
 * params beside the parameters. Any other body, and one with conflicting names, is the param
 * `body`. A path parameter and a body property with the same name and type share one value.
 */
export function buildBody(operation: SpecOperation, members: readonly Property[], context: BodyContext): BuiltBody | undefined {
  const { lookUp } = context;
  const body = operation.body;
  if (body === undefined || body.content.length === 0) return undefined;
  const content = body.content.map((media) => bodyContent(media, body, context));
  const [first] = content;
  const inPath = new Set(operation.parameters.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name));
  const shared =
    first === undefined || content.length > 1 || operation.wholeBody === true ? undefined : sharedMembers(first, members, inPath, lookUp);
  const about = { required: body.required, content, origin: body.origin };
  if (first === undefined || shared === undefined) return { body: { ...about, mode: "whole", shared: [], defaults: {} } };
  const defaults = defaultsOf(first.type, lookUp);
  return { body: { ...about, mode: "properties", shared, defaults }, members: first.type };
}

/** Returns the values that are sent for omitted properties. */
function defaultsOf(type: Type, lookUp: LookUp): Readonly<Record<string, Json>> {
  const properties = objectOf(type, lookUp)?.properties ?? [];
  return Object.fromEntries(properties.flatMap(({ name, sends }) => (sends === undefined ? [] : [[name, sends]])));
}

/** Builds what is sent in one media type. */
export function bodyContent(media: SpecMedia, body: Pick<SpecBody, "required">, context: BodyContext): BodyContent {
  const { encoding, type, positions } = sequenceContent(media, context) ?? wholeContent(media, context);
  const parts = encoding === "form" || encoding === "multipart" ? media.parts : undefined;
  return {
    mediaType: media.mediaType,
    encoding,
    type: body.required ? type : withoutNull(type),
    ...compact({ parts: parts?.map(bodyPart), positions, example: exampleOf(media) }),
  };
}

/** The example of a media type, or of the schema that it contains. */
export function exampleOf({ example, schema }: SpecMedia): SpecMedia["example"] {
  return example ?? schema?.example;
}

function wholeContent({ mediaType, schema, parts }: SpecMedia, { convert, lookUp }: BodyContext): SequenceContent {
  const encoding = encodingOf(mediaType);
  if (encoding === "binary") return { encoding, type: BYTES };
  if (encoding === "text") return isBinary(schema, convert, lookUp) ? { encoding: "binary", type: BYTES } : { encoding, type: TEXT };
  const type = schema === undefined ? UNKNOWN : convert(schema, "request");
  if (encoding === "multipart") return { encoding, type: withBytes(type, parts, lookUp) };
  if (encoding !== "json") return { encoding, type };
  const byValue = isJsonRange(mediaType) || mayBeBytes(type, lookUp);
  const chosen = byValue ? rangeEncoding(type, lookUp) : encoding;
  return { encoding: chosen, type: chosen === "binary" ? BYTES : type };
}

/** Whether a type is bytes, or a union of bytes and others. */
function mayBeBytes(type: Type, lookUp: LookUp): boolean {
  const target = resolveAlias(type, lookUp);
  return target.kind === "union"
    ? target.members.some((member) => resolveAlias(member, lookUp).kind === "binary")
    : target.kind === "binary";
}

/** Whether a schema describes bytes, whatever the media type is. */
function isBinary(schema: SpecSchema | undefined, convert: ConvertSchema, lookUp: LookUp): boolean {
  return schema !== undefined && resolveAlias(convert(schema, "request"), lookUp).kind === "binary";
}

/**
 * Replaces the parts whose schema describes nothing by bytes (OpenAPI 3.1, section 4.8.15: without
 * a type, a part is `application/octet-stream`), unless the document names another media type.
 */
function withBytes(type: Type, parts: readonly SpecPart[] = [], lookUp: LookUp): Type {
  const object = objectOf(type, lookUp);
  const isUnknown = ({ kind }: Type): boolean => kind === "unknown";
  const partType = (name: string, part: Type): Type => {
    const contentType = parts.find((each) => each.name === name)?.contentType ?? "application/octet-stream";
    if (encodingOf(contentType) !== "binary") return part;
    if (isUnknown(part)) return PART_BYTES;
    return part.kind === "array" && isUnknown(part.items) ? { ...part, items: PART_BYTES } : part;
  };
  if (object === undefined || object !== resolveAlias(type, lookUp)) return type;
  const properties = object.properties.map((property) => ({ ...property, type: partType(property.name, property.type) }));
  const isChanged = properties.some((property, index) => property.type !== object.properties[index]?.type);
  return isChanged ? { ...object, properties } : type;
}

function bodyPart({ name, contentType, style, explode, allowReserved }: SpecPart): BodyPart {
  return compact({ name, contentType, style, explode, allowReserved });
}

const BYTES: Type = { kind: "binary", body: true };
const PART_BYTES: Type = { kind: "binary" };
const TEXT: Type = { kind: "scalar", scalar: "string" };
const UNKNOWN: Type = { kind: "unknown" };

const encodingsOfObjects: ReadonlySet<BodyContent["encoding"]> = new Set(["json", "any", "form", "multipart"]);

/**
 * Returns the names that are both a path parameter and a body property. Undefined if other names
 * conflict, so that the body must be one param.
 */
function sharedMembers(
  content: BodyContent,
  params: readonly Property[],
  inPath: ReadonlySet<string>,
  lookUp: LookUp,
): readonly string[] | undefined {
  const object = objectOf(content.type, lookUp);
  if (!encodingsOfObjects.has(content.encoding)) return undefined;
  if (object === undefined || object.extra !== undefined || object.properties.length === 0) return undefined;
  const collisions = object.properties.filter((property) => params.some((param) => param.name === property.name));
  const fit = collisions.every((property) => inPath.has(property.name) && sameScalar(property, params));
  return fit ? collisions.map((property) => property.name) : undefined;
}

function sameScalar(property: Property, params: readonly Property[]): boolean {
  const param = params.find(({ name }) => name === property.name)?.type;
  const own = withoutNull(property.type);
  return param?.kind === "scalar" && own.kind === "scalar" && param.scalar === own.scalar;
}

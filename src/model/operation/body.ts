import type { SpecBody, SpecMedia, SpecOperation, SpecPart } from "../../openapi/spec.js";
import { compact } from "../../util/compact.js";
import type { Json } from "../../util/json.js";
import type { Body, BodyContent, BodyPart, Property, Type } from "../model.js";
import { withoutNull } from "../schema/combine.js";
import { type LookUp, objectOf } from "./convert-schema.js";
import { encodingOf } from "./media-type.js";
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

function bodyContent(media: SpecMedia, body: SpecBody, context: BodyContext): BodyContent {
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

function wholeContent({ mediaType, schema }: SpecMedia, { convert }: BodyContext): SequenceContent {
  const encoding = encodingOf(mediaType);
  if (encoding === "text") return { encoding, type: TEXT };
  if (encoding === "binary") return { encoding, type: BYTES };
  return { encoding, type: schema === undefined ? UNKNOWN : convert(schema, "request") };
}

function bodyPart({ name, contentType, style, explode, allowReserved }: SpecPart): BodyPart {
  return compact({ name, contentType, style, explode, allowReserved });
}

const BYTES: Type = { kind: "binary" };
const TEXT: Type = { kind: "scalar", scalar: "string" };
const UNKNOWN: Type = { kind: "unknown" };

const encodingsOfObjects: ReadonlySet<BodyContent["encoding"]> = new Set(["json", "form", "multipart"]);

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

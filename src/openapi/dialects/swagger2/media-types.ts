import type { Json } from "../../../util/json.js";
import { describeJson, isJsonArray, isJsonObject, ownValue } from "../../../util/json-kind.js";
import { addProblem, addRepeated, type Conversion, childOf, itemsOf, type SourceNode, type SourceObject } from "./conversion.js";
import { resolveNode } from "./references.js";
import { isFile } from "./schemas.js";

/** A media type of `consumes` or `produces`. */
export interface MediaType {
  readonly name: string;
  /** The pointer of the item in the list, or of the schema that it was assumed for. */
  readonly pointer: string;
}

/** The media types of the requests and responses of an operation. */
export interface MediaTypes {
  readonly consumes: readonly MediaType[];
  readonly produces: readonly MediaType[];
  /** `produces`, if all of its media types are those of files. Missing for an inherited list. */
  readonly files?: readonly MediaType[];
}

/**
 * Reads `consumes` and `produces`. A list of the operation replaces the list of the document, even
 * if it is empty.
 */
export function mediaTypesOf(conversion: Conversion, owner: SourceObject, inherited?: MediaTypes): MediaTypes {
  const own = readList(conversion, childOf(owner, "produces"));
  const areFiles = own !== undefined && own.length > 0 && own.every(({ name }) => isOfFiles(name));
  return {
    consumes: readList(conversion, childOf(owner, "consumes")) ?? inherited?.consumes ?? [],
    produces: own ?? inherited?.produces ?? [],
    ...(areFiles ? { files: own } : {}),
  };
}

/** Whether a media type is neither JSON nor text nor a range. */
function isOfFiles(mediaType: string): boolean {
  return /^(application|image|audio|video|font)\/[^*]+$/i.test(mediaType) && !/json|xml|yaml|form|graphql/i.test(mediaType);
}

function readList(conversion: Conversion, node: SourceNode | undefined): readonly MediaType[] | undefined {
  if (node === undefined || node.value === null) return undefined;
  const items = isJsonArray(node.value) ? itemsOf(node) : [node];
  if (!isJsonArray(node.value)) reportKind(conversion, node, "an array of media types");
  return items.flatMap((item) => {
    if (typeof item.value === "string") return [{ name: item.value.trim(), pointer: item.pointer }];
    if (item !== node) reportKind(conversion, item, "a media type");
    return [];
  });
}

function reportKind(conversion: Conversion, { pointer, value }: SourceNode, wanted: string): void {
  addProblem(conversion, "wrong-kind", { message: `The value is ${describeJson(value)}. It must be ${wanted}.`, pointer });
}

/**
 * Returns the media types that a body is sent in.
 *
 * Swagger 2.0 states one list for all bodies, which often names media types that cannot carry the
 * schema, such as `text/plain` for an object. So JSON is the only choice if the list has it, unless
 * the body is a string or bytes.
 */
export function bodyMediaTypes(conversion: Conversion, schema: SourceNode, types: readonly MediaType[]): readonly MediaType[] {
  const target = resolveNode(conversion, schema)?.value;
  if (isBytes(target)) return fileTypes(conversion, "consumes", "A body", schema.pointer, types);
  if (types.length === 0) return [assumed(conversion, "consumes", "a body", schema.pointer)];
  if (isText(target)) return types;
  const concrete = types.map((type) => (type.name === "*/*" ? { ...type, name: "application/json" } : type));
  const json = jsonTypes(concrete, target);
  for (const { name, pointer } of concrete.filter((type) => !isJson(type.name) && json.length > 0)) {
    const message = `Bodies can be sent as ${JSON.stringify(name)} as well`;
    addRepeated(conversion, "media-type-omitted", { message, pointer, instead: "They are sent as JSON." });
  }
  return json.length > 0 ? json : concrete;
}

/** Whether a schema is text, which any media type can carry. */
function isText(schema: Json | undefined): boolean {
  return isJsonObject(schema) && ownValue(schema, "type") === "string";
}

/** Whether a schema is a file, or bytes as OpenAPI 3 states them. */
function isBytes(schema: Json | undefined): boolean {
  return isJsonObject(schema) && (isFile(schema) || ownValue(schema, "format") === "binary");
}

/** Returns the media types that are JSON, without those that mean `application/json` as well. */
function jsonTypes(types: readonly MediaType[], schema: Json | undefined): readonly MediaType[] {
  const all = types.filter(({ name }) => isJson(name));
  const plain = all.find(({ name }) => /^application\/json\s*(;|$)/i.test(name));
  if (plain === undefined) return all;
  const isPatch = isJsonObject(schema) && ownValue(schema, "type") === "array";
  const isDistinct = ({ name }: MediaType): boolean =>
    /\+json$/i.test(name) && !name.includes("*") && (isPatch || !/json-patch\+json$/i.test(name));
  return [plain, ...all.filter(isDistinct)];
}

/** Returns the media types of a response with a schema. */
export function responseMediaTypes(conversion: Conversion, schema: SourceNode, types: readonly MediaType[]): readonly MediaType[] {
  if (isBytes(schema.value)) return fileTypes(conversion, "produces", "A response", schema.pointer, types);
  return types.length > 0 ? types : [assumed(conversion, "produces", "a response", schema.pointer)];
}

/** Returns the media types of bytes. JSON cannot carry them. */
function fileTypes(
  conversion: Conversion,
  keyword: string,
  what: string,
  pointer: string,
  types: readonly MediaType[],
): readonly MediaType[] {
  const binary = types.filter(({ name }) => !isJson(name) && name !== "*/*");
  if (binary.length > 0) return binary;
  const message = `${what} is a file, but "${keyword}" has no media type of files`;
  addRepeated(conversion, "swagger-default", { message, pointer, instead: "Read as application/octet-stream." });
  return [{ name: "application/octet-stream", pointer }];
}

function assumed(conversion: Conversion, keyword: string, what: string, pointer: string): MediaType {
  const message = `There is no ${JSON.stringify(keyword)} for ${what}`;
  addRepeated(conversion, "swagger-default", { message, pointer, instead: "Read as application/json." });
  return { name: "application/json", pointer };
}

function isJson(mediaType: string): boolean {
  return /[/+]json\s*(;|$)/i.test(mediaType);
}

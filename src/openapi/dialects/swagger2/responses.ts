import type { Json } from "../../../util/json.js";
import { isJsonObject, type JsonObject, ownValue } from "../../../util/json-kind.js";
import { contentOf } from "./bodies.js";
import { convertContent } from "./content.js";
import {
  addLaterKeyword,
  addRepeated,
  asObject,
  type Conversion,
  childOf,
  mapProperties,
  omit,
  type SourceNode,
  type SourceObject,
  withOrigin,
} from "./conversion.js";
import { headerSchema } from "./inline-schemas.js";
import { type MediaType, responseMediaTypes } from "./media-types.js";
import { keepReference, refOf, resolveNode } from "./references.js";
import { convertSchema } from "./schemas.js";

/** The media types of responses. */
export interface Produces {
  readonly own: readonly MediaType[];
  /** Those of the document, which the shared responses have. */
  readonly shared: readonly MediaType[];
  /** The media types of a response that is a file although it has no schema. */
  readonly files?: readonly MediaType[] | undefined;
}

/** Converts the responses of an operation. */
export function convertResponses(conversion: Conversion, node: SourceNode, produces: Produces): Json {
  const responses = asObject(node);
  if (responses === undefined) return node.value;
  return mapProperties(responses, (response, status) =>
    status.startsWith("x-") ? response.value : convertResponse(conversion, response, forStatus(produces, status)),
  );
}

/** Only a successful response can be a file. */
function forStatus(produces: Produces, status: string): Produces {
  return /^2/.test(status) && status !== "204" && status !== "205" ? produces : { ...produces, files: undefined };
}

/**
 * Converts a response. A reference becomes a copy of its target if the operation has other media
 * types than the document, because a response of OpenAPI 3 states its media types.
 */
export function convertResponse(conversion: Conversion, node: SourceNode, produces: Produces): Json {
  const object = asObject(node);
  if (object === undefined) return node.value;
  if (refOf(object.value) === undefined) return withOrigin(conversion, object.pointer, responseOf(conversion, object, produces));
  const target = asObject(resolveNode(conversion, node));
  const isShared = namesOf(produces.own) === namesOf(produces.shared);
  const isCopied = !isShared && target !== undefined && /^#\/responses\/[^/]+$/.test(target.pointer);
  return isCopied
    ? withOrigin(conversion, target.pointer, responseOf(conversion, target, { ...produces, files: undefined }))
    : withOrigin(conversion, object.pointer, keepReference(conversion, object.pointer, { ...object.value }));
}

function namesOf(types: readonly MediaType[]): string {
  return types.map(({ name }) => name).join();
}

function responseOf(conversion: Conversion, node: SourceObject, produces: Produces): JsonObject {
  const headers = childOf(node, "headers");
  return {
    ...omit(node.value, new Set(["schema", "examples", "headers", "content"])),
    ...(headers === undefined ? {} : { headers: convertHeaders(conversion, headers) }),
    ...contentOfResponse(conversion, node, produces),
  };
}

function contentOfResponse(conversion: Conversion, node: SourceObject, { own, files }: Produces): JsonObject {
  const schema = childOf(node, "schema");
  const content = childOf(node, "content");
  if (schema !== undefined) return { content: schemaContent(conversion, node, schema, own) };
  if (content === undefined) return files === undefined ? {} : { content: fileContent(conversion, node, files) };
  addLaterKeyword(conversion, "content", content.pointer);
  return { content: convertContent(conversion, content) };
}

function schemaContent(conversion: Conversion, node: SourceObject, schema: SourceNode, produces: readonly MediaType[]): JsonObject {
  const types = responseMediaTypes(conversion, schema, produces);
  const content = contentOf(conversion, types, schema.pointer, convertSchema(conversion, schema));
  const examples = ownValue(node.value, "examples");
  return withOrigin(conversion, node.pointer, isJsonObject(examples) ? withExamples(conversion, content, examples) : content);
}

/**
 * Returns the content of a response without a schema, whose operation produces only files. By
 * the specification, such a response has no content, but then the operation would be useless.
 */
function fileContent(conversion: Conversion, { pointer }: SourceObject, types: readonly MediaType[]): JsonObject {
  const message = "A response has no schema, but its operation produces files";
  addRepeated(conversion, "swagger-default", { message, pointer, instead: "Read as a file." });
  return contentOf(conversion, types, pointer, { type: "string", format: "binary" });
}

/** Adds the examples, which Swagger 2.0 states by media type. */
function withExamples(conversion: Conversion, content: JsonObject, examples: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(content).map(([mediaType, media]) => {
      const example = ownValue(examples, mediaType);
      if (example === undefined || !isJsonObject(media)) return [mediaType, media];
      return [mediaType, withOrigin(conversion, conversion.origins.get(media) ?? "#", { ...media, example })];
    }),
  );
}

function convertHeaders(conversion: Conversion, node: SourceNode): Json {
  const headers = asObject(node);
  if (headers === undefined) return node.value;
  return mapProperties(headers, (header) => {
    const object = asObject(header);
    if (object === undefined || refOf(object.value) !== undefined) return header.value;
    if (Object.hasOwn(object.value, "schema")) return laterHeader(conversion, object);
    const kept = Object.entries(object.value).filter(([key]) => key === "description" || key.startsWith("x-"));
    return { ...Object.fromEntries(kept), schema: headerSchema(conversion, object) };
  });
}

/** Keeps a header in the form of OpenAPI 3. */
function laterHeader(conversion: Conversion, header: SourceObject): JsonObject {
  addLaterKeyword(conversion, "schema", `${header.pointer}/schema`);
  return mapProperties(header, (child, key) => (key === "schema" ? convertSchema(conversion, child) : child.value));
}

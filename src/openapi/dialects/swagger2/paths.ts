import type { Json } from "../../../util/json.js";
import { type JsonObject, ownValue } from "../../../util/json-kind.js";
import { convertBody } from "./bodies.js";
import { convertWithContent } from "./content.js";
import {
  addLaterKeyword,
  addProblem,
  asObject,
  type Conversion,
  childOf,
  mapProperties,
  omit,
  type SourceNode,
  type SourceObject,
} from "./conversion.js";
import { type MediaTypes, mediaTypesOf } from "./media-types.js";
import { convertParameters, type SortedParameters, sortParameters } from "./parameters.js";
import { keepReference } from "./references.js";
import { convertResponses, type Produces } from "./responses.js";
import { operationServers } from "./servers.js";

/** What all operations share. */
export interface Shared {
  readonly root: SourceObject;
  readonly media: MediaTypes;
  readonly servers: readonly JsonObject[];
}

/** The methods of a path item. `trace` is new in OpenAPI 3. */
const methods: ReadonlySet<string> = new Set(["get", "put", "post", "delete", "options", "head", "patch"]);

/** Converts `paths`. */
export function convertPaths(conversion: Conversion, node: SourceNode, shared: Shared): Json {
  const paths = asObject(node);
  if (paths === undefined) return node.value;
  return mapProperties(paths, (item, path) => (path.startsWith("x-") ? item.value : convertPathItem(conversion, item, shared)));
}

function convertPathItem(conversion: Conversion, node: SourceNode, shared: Shared): Json {
  const object = asObject(node);
  if (object === undefined) return node.value;
  const list = childOf(object, "parameters");
  const inherited = sortParameters(conversion, list);
  const converted = mapProperties(object, (child, key) => {
    if (key === "parameters") return convertParameters(conversion, inherited.plain, child);
    const operation = methods.has(key) ? asObject(child) : undefined;
    return operation === undefined ? child.value : convertOperation(conversion, operation, key, inherited, shared);
  });
  return keepReference(conversion, object.pointer, converted);
}

function convertOperation(
  conversion: Conversion,
  operation: SourceObject,
  method: string,
  inherited: SortedParameters,
  shared: Shared,
): JsonObject {
  const own = sortParameters(conversion, childOf(operation, "parameters"));
  const media = mediaTypesOf(conversion, operation, shared.media);
  const servers = operationServers(conversion, shared.root, operation, shared.servers);
  const converted = mapProperties(operation, (child, key) => {
    if (key === "parameters") return convertParameters(conversion, own.plain, child);
    if (key === "responses") return convertResponses(conversion, child, producesOf(method, media, shared.media));
    return key === "requestBody" ? convertLaterBody(conversion, child) : child.value;
  });
  const parts = { bodies: own.bodies, fields: own.fields, ...inheritedParts(conversion, operation, method, inherited, own) };
  const requestBody = convertBody(conversion, { owner: operation, ...parts, consumes: media.consumes });
  return {
    ...omit(converted, new Set(["consumes", "produces", "schemes"])),
    ...(servers.length === 0 ? {} : { servers }),
    ...(requestBody === undefined ? {} : { requestBody }),
  };
}

/** The response to HEAD has no content. */
function producesOf(method: string, own: MediaTypes, shared: MediaTypes): Produces {
  return { own: own.produces, shared: shared.produces, files: method === "head" ? undefined : own.files };
}

type BodyParts = Pick<SortedParameters, "bodies" | "fields">;

/**
 * Returns the parts of the body that an operation takes over from its path. Its own body replaces
 * them all, and its own fields replace a body and the fields with the same names.
 */
function inheritedParts(
  conversion: Conversion,
  { pointer }: SourceObject,
  method: string,
  inherited: SortedParameters,
  own: SortedParameters,
): Partial<BodyParts> {
  const count = inherited.bodies.length + inherited.fields.length;
  if (count === 0 || own.bodies.length > 0) return {};
  if (method === "get" || method === "head") {
    const message = `A ${method.toUpperCase()} request has no body, but its path has parameters of a body.`;
    addProblem(conversion, "value-ignored", { message, pointer, instead: "They were omitted." });
    return {};
  }
  const names = new Set(own.fields.map(({ value }) => ownValue(value, "name")));
  const fields = [...inherited.fields.filter(({ value }) => !names.has(ownValue(value, "name"))), ...own.fields];
  return own.fields.length > 0 ? { fields } : { bodies: inherited.bodies, fields };
}

/** Keeps a request body in the form of OpenAPI 3. */
function convertLaterBody(conversion: Conversion, node: SourceNode): Json {
  addLaterKeyword(conversion, "requestBody", node.pointer);
  return convertWithContent(conversion, node);
}

import type { Json } from "../../../util/json.js";
import { isJsonObject, type JsonObject, ownValue } from "../../../util/json-kind.js";
import { childPointer } from "../../../util/json-pointer.js";
import { convertBodyParameter } from "./bodies.js";
import { convertWithContent } from "./content.js";
import {
  addLaterKeyword,
  asObject,
  type Conversion,
  childOf,
  mapProperties,
  objectOf,
  type SourceNode,
  type SourceObject,
  withOrigin,
} from "./conversion.js";
import type { MediaTypes } from "./media-types.js";
import { convertParameter } from "./parameters.js";
import { refOf, resolveNode } from "./references.js";
import { convertResponse } from "./responses.js";
import { convertSchema } from "./schemas.js";
import { convertSecurityDefinitions } from "./security.js";

/** Converts the sections of shared parts to `components`. */
export function convertComponents(conversion: Conversion, root: SourceObject, media: MediaTypes): JsonObject {
  const produces = { own: media.produces, shared: media.produces };
  const schemas = section(conversion, root, "definitions", (node) => convertSchema(conversion, node));
  const responses = section(conversion, root, "responses", (node) => convertResponse(conversion, node, produces));
  const security = childOf(root, "securityDefinitions");
  const converted: JsonObject = {
    ...(schemas === undefined ? {} : { schemas }),
    ...convertParameterSection(conversion, root, media),
    ...(responses === undefined ? {} : { responses }),
    ...(security === undefined ? {} : { securitySchemes: convertSecurityDefinitions(conversion, security) }),
  };
  const later = objectOf(root, "components");
  return later === undefined ? converted : mergeLater(conversion, later, converted);
}

function section(conversion: Conversion, root: SourceObject, name: string, convert: (node: SourceNode) => Json): JsonObject | undefined {
  const object = objectOf(root, name);
  return object && withOrigin(conversion, object.pointer, mapProperties(object, convert));
}

/** Splits the shared parameters. Fields of a form are not components in OpenAPI 3. */
function convertParameterSection(conversion: Conversion, root: SourceObject, media: MediaTypes): JsonObject {
  const object = objectOf(root, "parameters");
  if (object === undefined) return {};
  const parameters: (readonly [string, Json])[] = [];
  const requestBodies: (readonly [string, Json])[] = [];
  for (const key of Object.keys(object.value)) {
    const node = childOf(object, key);
    if (node === undefined) continue;
    const target = asObject(resolveNode(conversion, node));
    const location = target && ownValue(target.value, "in");
    if (location === "formData") continue;
    if (location !== "body") parameters.push([key, convertParameter(conversion, node)]);
    else if (target !== undefined && refOf(node.value) === undefined) requestBodies.push([key, sharedBody(conversion, target, media)]);
  }
  return {
    parameters: withOrigin(conversion, object.pointer, Object.fromEntries(parameters)),
    ...(requestBodies.length === 0 ? {} : { requestBodies: Object.fromEntries(requestBodies) }),
  };
}

/** Operations have their own copies, so this one only is the target of references to its schema. */
function sharedBody(conversion: Conversion, body: SourceObject, { consumes }: MediaTypes): JsonObject {
  return convertBodyParameter(conversion, body, consumes.length > 0 ? consumes : [{ name: "application/json", pointer: body.pointer }]);
}

/** Adds `components` in the form of OpenAPI 3. The sections of Swagger 2.0 win. */
function mergeLater(conversion: Conversion, later: SourceObject, converted: JsonObject): JsonObject {
  addLaterKeyword(conversion, "components", later.pointer);
  const added = mapProperties(later, (node, name) => {
    const object = asObject(node);
    if (object === undefined) return node.value;
    return mapProperties(object, (child) => withPointer(conversion, child, convertLater(conversion, name, child)));
  });
  const merged = Object.entries(added).map(([name, value]) => {
    const own = ownValue(converted, name);
    return [name, isJsonObject(value) && isJsonObject(own) ? { ...value, ...withOrigins(conversion, own) } : value] as const;
  });
  return { ...converted, ...Object.fromEntries(merged) };
}

function convertLater(conversion: Conversion, name: string, node: SourceNode): Json {
  if (name === "schemas") return convertSchema(conversion, node);
  return name === "requestBodies" || name === "responses" ? convertWithContent(conversion, node) : node.value;
}

function withPointer(conversion: Conversion, node: SourceNode, value: Json): Json {
  return isJsonObject(value) ? withOrigin(conversion, node.pointer, value === node.value ? { ...value } : value) : value;
}

/** Records where the entries of a section come from, because the section gets another parent. */
function withOrigins(conversion: Conversion, own: JsonObject): JsonObject {
  const origin = conversion.origins.get(own);
  if (origin === undefined) return own;
  for (const [key, value] of Object.entries(own)) {
    if (typeof value === "object" && value !== null && !conversion.origins.has(value))
      withOrigin(conversion, childPointer(origin, key), value);
  }
  return own;
}

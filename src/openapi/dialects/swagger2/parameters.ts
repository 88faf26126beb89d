import type { Json } from "../../../util/json.js";
import { describeJson, isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../../util/json-kind.js";
import { convertContent } from "./content.js";
import {
  addLaterKeyword,
  addProblem,
  asObject,
  type Conversion,
  itemsOf,
  mapProperties,
  omit,
  type SourceNode,
  type SourceObject,
  withOrigin,
} from "./conversion.js";
import { inlineSchema, withNote } from "./inline-schemas.js";
import { keepReference, refOf, resolveNode } from "./references.js";
import { convertSchema } from "./schemas.js";

/** The parameters of an operation or a path, by what becomes of them. */
export interface SortedParameters {
  /** Parameters in the path, the query and headers. */
  readonly plain: readonly SourceNode[];
  /** The targets of all parameters in the body. */
  readonly bodies: readonly SourceObject[];
  /** The targets of all fields of a form. */
  readonly fields: readonly SourceObject[];
}

/** Sorts a list of parameters. Follows references, because only the targets have `in`. */
export function sortParameters(conversion: Conversion, list: SourceNode | undefined): SortedParameters {
  const plain: SourceNode[] = [];
  const bodies: SourceObject[] = [];
  const fields: SourceObject[] = [];
  for (const item of itemsOf(list)) {
    if (!isObject(conversion, item)) continue;
    const target = asObject(resolveNode(conversion, item));
    const location = target && ownValue(target.value, "in");
    if (target !== undefined && location === "body") bodies.push(target);
    else if (target !== undefined && location === "formData") fields.push(target);
    else if (target === undefined || isLocation(conversion, target, location)) plain.push(item);
  }
  return { plain, bodies, fields };
}

/** Whether an item of a list is an object. Reports it otherwise. */
function isObject(conversion: Conversion, { pointer, value }: SourceNode): boolean {
  if (isJsonObject(value)) return true;
  const message = `A parameter is ${describeJson(value)}. It must be an object.`;
  addProblem(conversion, value === null ? "null-value" : "wrong-kind", { message, pointer, instead: "It was omitted." });
  return false;
}

/** Whether a parameter can be sent where it states. Reports it otherwise. */
function isLocation(conversion: Conversion, { pointer }: SourceObject, location: Json | undefined): boolean {
  if (location === "path" || location === "query" || location === "header" || location === "cookie") return true;
  const name = typeof location === "string" ? JSON.stringify(location.slice(0, 40)) : describeJson(location);
  const message = `"in" of a parameter is ${name}. It must be one of path, query, header, formData, body.`;
  addProblem(conversion, "parameter-invalid", { message, pointer, instead: "The parameter was omitted." });
  return false;
}

/** Converts the parameters of a list that are not part of the body. */
export function convertParameters(conversion: Conversion, plain: readonly SourceNode[], list: SourceNode): Json {
  return isJsonArray(list.value) ? plain.map((node) => convertParameter(conversion, node)) : list.value;
}

/** Converts a parameter that is not part of the body. */
export function convertParameter(conversion: Conversion, node: SourceNode): Json {
  const object = asObject(node);
  if (object === undefined) return node.value;
  if (refOf(object.value) !== undefined)
    return withOrigin(conversion, node.pointer, keepReference(conversion, node.pointer, { ...object.value }));
  return withOrigin(conversion, node.pointer, parameterOf(conversion, object));
}

function parameterOf(conversion: Conversion, node: SourceObject): JsonObject {
  const location = ownValue(node.value, "in");
  if (location === "cookie") addLaterKeyword(conversion, "in: cookie", node.pointer);
  const later = laterKeywords.filter((keyword) => Object.hasOwn(node.value, keyword));
  if (later.length > 0) return laterParameter(conversion, node, later);
  const { schema, style, note } = inlineSchema(conversion, node, location === "header" || location === "path" ? location : "query");
  const kept = Object.entries(node.value).filter(([key]) => parameterKeywords.has(key) || key.startsWith("x-"));
  return withNote({ ...Object.fromEntries(kept), schema, ...style }, note);
}

const parameterKeywords: ReadonlySet<string> = new Set(["name", "in", "description", "required", "allowEmptyValue", "deprecated"]);

/** Keywords of the Parameter Object of OpenAPI 3. */
const laterKeywords = ["schema", "content", "style", "explode"] as const;

/** Keeps a parameter in the form of OpenAPI 3. */
function laterParameter(conversion: Conversion, node: SourceObject, keywords: readonly string[]): JsonObject {
  for (const keyword of keywords) addLaterKeyword(conversion, keyword, `${node.pointer}/${keyword}`);
  const converted = mapProperties(node, (child, key) => {
    if (key === "schema") return convertSchema(conversion, child);
    return key === "content" ? convertContent(conversion, child) : child.value;
  });
  if (Object.hasOwn(node.value, "schema") || Object.hasOwn(node.value, "content")) return converted;
  const { schema } = inlineSchema(conversion, { ...node, value: omit(node.value, new Set(laterKeywords)) }, "query");
  return { ...converted, schema };
}

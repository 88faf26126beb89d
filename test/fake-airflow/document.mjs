// Reads an OpenAPI document for the stand-in: operations by method and path, and schemas that a JSON Schema validator understands.
import { readFileSync } from "node:fs";
import yaml from "js-yaml";

/**
 * @typedef {object} Operation
 * @property {string} key Method and path template of the document: `GET /api/v2/dags`.
 * @property {string} method
 * @property {readonly string[]} segments Segments of the template, after those of the server's path.
 * @property {readonly any[]} parameters Parameters of the path item and of the operation, with resolved references.
 * @property {any} [body] Schema of the JSON body.
 * @property {boolean} bodyRequired
 * @property {Readonly<Record<string, Readonly<Record<string, any>>>>} responses Schema by status and media type.
 */

/**
 * @typedef {object} Document
 * @property {readonly Operation[]} operations
 * @property {any} root The document with `$ref`s that start with `api#/` instead of `#/`.
 * @property {any} requestRoot The same for request bodies. Airflow 2 rejects read-only properties; Airflow 3 has separate schemas.
 */

const methods = ["get", "put", "post", "delete", "patch"];

/**
 * @param {URL} url
 * @returns {Document}
 */
export function readDocument(url) {
  /** @type {any} */
  const source = yaml.load(readFileSync(url, "utf8"));
  const nullable = String(source.openapi).startsWith("3.0");
  const root = toJsonSchema(source, { nullable, name: "api", readOnly: "kept" });
  const requestRoot = nullable ? toJsonSchema(source, { nullable, name: "request", readOnly: "refused" }) : root;
  const prefix = source.servers?.[0]?.url ?? "";
  const operations = Object.entries(root.paths).flatMap(([path, item]) =>
    methods.filter((method) => method in item).map((method) => toOperation(method, path, prefix, root, requestRoot)),
  );
  return { operations, root, requestRoot };
}

/**
 * @param {string} method
 * @param {string} path
 * @param {string} prefix
 * @param {any} root
 * @param {any} requestRoot
 * @returns {Operation}
 */
function toOperation(method, path, prefix, root, requestRoot) {
  const item = root.paths[path];
  const operation = item[method];
  const body = requestRoot.paths[path][method].requestBody;
  const own = [...(operation.parameters ?? []), ...(item.parameters ?? [])];
  return {
    key: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    segments: `${prefix}${path}`.split("/").slice(1),
    parameters: own.map((parameter) => follow(root, parameter)),
    body: body?.content["application/json"]?.schema,
    bodyRequired: body?.required === true,
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => [status, schemasOf(follow(root, response))]),
    ),
  };
}

/** @param {any} response */
const schemasOf = (response) =>
  Object.fromEntries(Object.entries(response.content ?? {}).map(([type, media]) => [type, /** @type {any} */ (media).schema ?? {}]));

/**
 * @param {any} root
 * @param {any} value
 */
function follow(root, value) {
  if (typeof value?.$ref !== "string") return value;
  const path = value.$ref.slice(value.$ref.indexOf("#/") + 2).split("/");
  return path.reduce((/** @type {any} */ at, /** @type {string} */ segment) => at[segment], root);
}

/**
 * Copies a document as JSON Schema: references name the document, and `nullable` of OpenAPI 3.0 becomes a union.
 *
 * @param {any} value
 * @param {{ nullable: boolean, name: string, readOnly: "kept" | "refused" }} dialect
 * @returns {any}
 */
function toJsonSchema(value, dialect) {
  if (Array.isArray(value)) return value.map((item) => toJsonSchema(item, dialect));
  if (typeof value !== "object" || value === null) return value;
  if (dialect.readOnly === "refused" && value.readOnly === true) return false;
  const { nullable, ...rest } = value;
  const copy = Object.fromEntries(Object.entries(rest).map(([key, member]) => rewrite(key, member, dialect)));
  if (typeof nullable !== "boolean") return nullable === undefined ? copy : { ...copy, nullable: toJsonSchema(nullable, dialect) };
  return nullable && dialect.nullable ? { anyOf: [copy, { type: "null" }] } : copy;
}

/**
 * Treats `oneOf` as `anyOf`, because Airflow 3 declares overlapping unions as `oneOf`. For example, a task instance also matches the
 * smaller `NewTaskResponse`.
 *
 * @param {string} key
 * @param {any} member
 * @param {{ nullable: boolean, name: string, readOnly: "kept" | "refused" }} dialect
 */
function rewrite(key, member, dialect) {
  if (key === "$ref" && typeof member === "string" && member.startsWith("#/")) return [key, `${dialect.name}${member}`];
  return [key === "oneOf" && Array.isArray(member) ? "anyOf" : key, toJsonSchema(member, dialect)];
}

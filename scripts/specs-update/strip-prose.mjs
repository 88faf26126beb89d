// Removes the prose of an OpenAPI document. It tracks the kind of each object, so that a schema property named "description" is kept.

/** @typedef {unknown} Node  A value from the YAML reader with `mapAsMap`: Map, array or scalar. */
/** @typedef {{ readonly each: Shape } | { readonly list: Shape } | string} Shape  A map of, a list of, or one object of `fields`. */

/** Properties with text for people, in any object of OpenAPI. They are kept in maps, because their keys are names. */
const prose = new Set(["summary", "description", "externalDocs", "example", "examples"]);

/** Further properties of a schema that are only for readers. */
const schemaProse = new Set([...prose, "title", "$comment"]);

const proseOf = new Map([
  ["info", new Set([...prose, "termsOfService", "contact"])],
  ["schema", schemaProse],
]);

/**
 * Properties that contain other objects, by kind of object (OpenAPI 3.0.4 and 3.1.1, section 4; JSON Schema 2020-12, section 10).
 * Unlisted properties are kept unchanged.
 * @type {Record<string, Record<string, Shape>>}
 */
const fields = {
  document: {
    info: "info",
    servers: { list: "server" },
    paths: { each: "pathItem" },
    webhooks: { each: "pathItem" },
    components: "components",
    tags: { list: "tag" },
  },
  info: {},
  server: { variables: { each: "serverVariable" } },
  serverVariable: {},
  tag: {},
  components: {
    schemas: { each: "schema" },
    responses: { each: "response" },
    parameters: { each: "parameter" },
    requestBodies: { each: "requestBody" },
    headers: { each: "parameter" },
    securitySchemes: { each: "securityScheme" },
    links: { each: "link" },
    callbacks: { each: { each: "pathItem" } },
    pathItems: { each: "pathItem" },
  },
  pathItem: {
    servers: { list: "server" },
    parameters: { list: "parameter" },
    get: "operation",
    put: "operation",
    post: "operation",
    delete: "operation",
    options: "operation",
    head: "operation",
    patch: "operation",
    trace: "operation",
  },
  operation: {
    parameters: { list: "parameter" },
    requestBody: "requestBody",
    responses: { each: "response" },
    callbacks: { each: { each: "pathItem" } },
    servers: { list: "server" },
  },
  parameter: { schema: "schema", content: { each: "mediaType" } },
  requestBody: { content: { each: "mediaType" } },
  response: { headers: { each: "parameter" }, content: { each: "mediaType" }, links: { each: "link" } },
  mediaType: { schema: "schema", encoding: { each: "encoding" } },
  encoding: { headers: { each: "parameter" } },
  link: { server: "server" },
  securityScheme: { flows: { each: "flow" } },
  flow: { scopes: { each: "scope" } },
  schema: {
    properties: { each: "schema" },
    patternProperties: { each: "schema" },
    dependentSchemas: { each: "schema" },
    $defs: { each: "schema" },
    definitions: { each: "schema" },
    additionalProperties: "schema",
    unevaluatedProperties: "schema",
    propertyNames: "schema",
    items: "schema",
    prefixItems: { list: "schema" },
    contains: "schema",
    allOf: { list: "schema" },
    anyOf: { list: "schema" },
    oneOf: { list: "schema" },
    not: "schema",
    if: "schema",
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: "schema",
    else: "schema",
  },
};

/**
 * Returns the document without prose, in the same order. Removes extensions (`x-...`), because the SDK does not need them. A response keeps
 * an empty `description`, because OpenAPI requires it.
 * @param {Node} document
 * @returns {Node}
 */
export function stripProse(document) {
  return strip(document, "document");
}

/**
 * @param {Node} node
 * @param {Shape} shape
 * @returns {Node}
 */
function strip(node, shape) {
  if (typeof shape === "object") return "each" in shape ? stripEach(node, shape.each) : stripList(node, shape.list);
  if (shape === "scope") return "";
  return node instanceof Map ? stripObject(node, shape) : node;
}

/** @param {Node} node @param {Shape} shape */
function stripEach(node, shape) {
  return node instanceof Map ? new Map([...node].map(([key, value]) => [String(key), strip(value, shape)])) : node;
}

/** @param {Node} node @param {Shape} shape */
function stripList(node, shape) {
  return Array.isArray(node) ? node.map((item) => strip(item, shape)) : node;
}

/**
 * @param {Map<unknown, Node>} node
 * @param {string} kind
 */
function stripObject(node, kind) {
  const dropped = proseOf.get(kind) ?? prose;
  const shapes = fields[kind] ?? {};
  /** @type {Map<string, Node>} */
  const kept = new Map();
  for (const [key, value] of node) {
    const name = String(key);
    if (kind === "response" && name === "description") kept.set(name, "");
    else if (!dropped.has(name) && !name.startsWith("x-")) kept.set(name, stripMember(value, shapes, name));
  }
  if (kind === "response" && !kept.has("description") && !kept.has("$ref")) kept.set("description", "");
  return withoutEmpty(kept, kind);
}

/** @param {Node} value @param {Record<string, Shape>} shapes @param {string} name */
function stripMember(value, shapes, name) {
  const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  return shape === undefined ? value : strip(value, shape);
}

/** Removes empty maps of `components`, such as one that only contained examples. @param {Map<string, Node>} node @param {string} kind */
function withoutEmpty(node, kind) {
  if (kind !== "components") return node;
  return new Map([...node].filter(([, value]) => !(value instanceof Map) || value.size > 0));
}

import type { Dialect } from "../../src/openapi/spec.js";
import type { JsonObject } from "./row.js";

/** Makes a small document with an object at one place of it. */
type Build = (fields: JsonObject, versionFields: Base) => JsonObject;

interface Base {
  readonly openapi: string;
  readonly schemas: JsonObject;
}

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const content = (schema: JsonObject): JsonObject => ({ "application/json": { schema } });
const info: JsonObject = { title: "Pets", version: "1" };
const named: JsonObject = {
  A: { type: "object", required: ["a"], properties: { a: { type: "string" } } },
  B: { type: "object", required: ["b"], properties: { b: { type: "string" } } },
};

const operation: JsonObject = {
  operationId: "addPet",
  tags: ["pets"],
  requestBody: { content: content(ref("S")) },
  responses: { 200: { description: "d", content: content(ref("S")) } },
};

/** A document with one operation and some parts replaced. */
function documentOf({ openapi, schemas }: Base, root: JsonObject = {}, own: JsonObject = {}, components: JsonObject = {}): JsonObject {
  return {
    openapi,
    info,
    paths: { "/pets": { post: { ...operation, ...own } } },
    components: { schemas: { S: { type: "string" }, ...named, ...schemas }, ...components },
    ...root,
  };
}

const withSchema: (schema: JsonObject, base: Base) => JsonObject = (schema, base) =>
  documentOf({ ...base, schemas: { ...base.schemas, S: schema } });

const withScheme: (scheme: JsonObject, base: Base) => JsonObject = (scheme, base) =>
  documentOf(base, { security: [{ s: [] }] }, {}, { securitySchemes: { s: scheme } });

const form: JsonObject = { type: "object", properties: { f: { type: "array", items: { type: "object" } } } };
const withBody: (types: JsonObject, base: Base) => JsonObject = (types, base) => documentOf(base, {}, { requestBody: { content: types } });
const withResponse: (response: JsonObject, base: Base) => JsonObject = (response, base) =>
  documentOf(base, {}, { responses: { 200: response } });

/** Swagger 2.0 has the same parts under other names. */
function swaggerOf(root: JsonObject = {}, own: JsonObject = {}, { schemas }: Pick<Base, "schemas"> = { schemas: {} }): JsonObject {
  const post = { operationId: "addPet", tags: ["pets"], responses: { 200: { description: "d", schema: { $ref: "#/definitions/S" } } } };
  return {
    swagger: "2.0",
    info,
    host: "example.com",
    schemes: ["https"],
    consumes: ["application/json"],
    produces: ["application/json"],
    paths: { "/pets": { post: { ...post, ...own } } },
    definitions: { S: { type: "string" }, ...named, ...schemas },
    ...root,
  };
}

const builders = {
  document: (fields, base) => documentOf(base, fields),
  info: (fields, base) => documentOf(base, { info: { ...info, ...fields } }),
  contact: (fields, base) => documentOf(base, { info: { ...info, contact: fields } }),
  license: (fields, base) => documentOf(base, { info: { ...info, license: fields } }),
  server: (fields, base) => documentOf(base, { servers: [{ url: "https://example.com", ...fields }] }),
  serverVariable: (fields, base) => documentOf(base, { servers: [{ url: "https://{v}.example.com", variables: { v: fields } }] }),
  components: (fields, base) => documentOf(base, {}, {}, fields),
  pathItem: (fields, base) => documentOf(base, { paths: { "/pets": fields } }),
  operation: (fields, base) => documentOf(base, {}, fields),
  externalDocs: (fields, base) => documentOf(base, { externalDocs: fields }),
  parameter: (fields, base) => documentOf(base, {}, { parameters: [fields] }),
  requestBody: (fields, base) => documentOf(base, {}, { requestBody: fields }),
  mediaType: (fields, base) => withBody({ "application/json": fields }, base),
  streamType: (fields, base) => withResponse({ description: "d", content: { "application/jsonl": fields } }, base),
  mixedType: (fields, base) => withBody({ "multipart/mixed": fields }, base),
  responseType: (fields, base) => withResponse({ description: "d", content: { "application/json": fields } }, base),
  encoding: (fields, base) => withBody({ "multipart/form-data": { schema: form, encoding: { f: fields } } }, base),
  partEncoding: (fields, base) => withBody({ "multipart/mixed": { schema: { type: "array" }, prefixEncoding: [fields] } }, base),
  formEncoding: (fields, base) => withBody({ "application/x-www-form-urlencoded": { schema: form, encoding: { f: fields } } }, base),
  response: withResponse,
  header: (fields, base) => withResponse({ description: "d", headers: { "X-Rate": fields } }, base),
  link: (fields, base) => withResponse({ description: "d", content: content(ref("S")), links: { l: fields } }, base),
  example: (fields, base) =>
    withResponse({ description: "d", content: { "application/json": { schema: { type: "object" }, examples: { one: fields } } } }, base),
  tag: (fields, base) => documentOf(base, { tags: [{ name: "outer" }, { name: "pets", ...fields }] }),
  discriminator: (fields, base) => withSchema({ oneOf: [ref("A"), ref("B")], discriminator: fields }, base),
  xml: (fields, base) => withSchema({ type: "object", xml: fields }, base),
  securityScheme: withScheme,
  flows: (fields, base) => withScheme({ type: "oauth2", flows: fields }, base),
  flow: (fields, base) => withScheme({ type: "oauth2", flows: { password: fields } }, base),
  codeFlow: (fields, base) => withScheme({ type: "oauth2", flows: { authorizationCode: fields } }, base),
  deviceFlow: (fields, base) => withScheme({ type: "oauth2", flows: { deviceAuthorization: fields } }, base),
  schema: withSchema,
  property: (fields, base) => withSchema({ type: "object", properties: { p: fields } }, base),
  "document of 2.0": (fields) => swaggerOf(fields),
  "operation of 2.0": (fields) => swaggerOf({}, fields),
  "parameter of 2.0": (fields) => swaggerOf({}, { parameters: [fields] }),
  "response of 2.0": (fields) => swaggerOf({}, { responses: { 200: fields } }),
  "header of 2.0": (fields) => swaggerOf({}, { responses: { 200: { description: "d", headers: { "X-Rate": fields } } } }),
  "security scheme of 2.0": (fields) => swaggerOf({ security: [{ s: [] }], securityDefinitions: { s: fields } }),
  "schema of 2.0": (fields, { schemas }) => swaggerOf({}, {}, { schemas: { ...schemas, S: fields } }),
} as const satisfies Readonly<Record<string, Build>>;

/** Where the object with the keyword is. */
export type Place = keyof typeof builders;

const versions: Readonly<Record<Dialect, string>> = { "2.0": "2.0", "3.0": "3.0.4", "3.1": "3.1.1", "3.2": "3.2.0" };

/** Makes a document of a version. */
export function documentWith(version: Dialect, place: Place, fields: JsonObject, schemas: JsonObject = {}): JsonObject {
  const build: Build = builders[place];
  return build(fields, { openapi: versions[version], schemas });
}

/** Places that are the same kind of object as another place. */
const sameKind: Partial<Readonly<Record<Place, string>>> = {
  property: "schema",
  streamType: "mediaType",
  mixedType: "mediaType",
  responseType: "mediaType",
  partEncoding: "encoding",
  formEncoding: "encoding",
  codeFlow: "flow",
  deviceFlow: "flow",
};

/** Returns the kind of object at a place, as the specification names its fields. */
export function kindOf(place: Place): string {
  return sameKind[place] ?? place;
}

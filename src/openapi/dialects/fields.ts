/**
 * The fields that the specifications define for each object, by version: OpenAPI 3.0.4, 3.1.1 and
 * 3.2.0, the sections of the objects, and JSON Schema 2020-12.
 *
 * Swagger 2.0 is parsed in the form of 3.0, so its row only adds fields that conversion keeps or
 * that a misspelt field may mean.
 */
import type { Dialect } from "../spec.js";

/** The fields of one kind of object. */
interface ObjectFields {
  /** How messages call the object. */
  readonly title: string;
  readonly all: readonly string[];
  /** Added by 3.1, and kept by 3.2. */
  readonly since31?: readonly string[];
  readonly since32?: readonly string[];
  readonly only20?: readonly string[];
}

/** The keywords of a schema in OpenAPI 3.0. */
const schemaOf30 = [
  ...["$ref", "title", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength"],
  ...["pattern", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required", "enum", "type"],
  ...["allOf", "oneOf", "anyOf", "not", "items", "properties", "additionalProperties", "description", "format", "default"],
  ...["nullable", "discriminator", "readOnly", "writeOnly", "xml", "externalDocs", "example", "deprecated"],
];

/** The keywords that JSON Schema 2020-12 adds, and those of older drafts that are still used. */
const schemaOf31 = [
  ...["$schema", "$id", "$vocabulary", "$anchor", "$dynamicAnchor", "$dynamicRef", "$defs", "$comment", "if", "then", "else"],
  ...["dependentSchemas", "dependentRequired", "prefixItems", "contains", "minContains", "maxContains", "patternProperties"],
  ...["propertyNames", "unevaluatedItems", "unevaluatedProperties", "const", "contentEncoding", "contentMediaType"],
  ...["contentSchema", "examples"],
  ...["definitions", "dependencies", "additionalItems", "$recursiveRef", "$recursiveAnchor"],
];

const table = {
  document: {
    title: "the document",
    all: ["openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs"],
    since31: ["jsonSchemaDialect", "webhooks"],
    since32: ["$self"],
    only20: [
      ...["swagger", "host", "basePath", "schemes", "consumes", "produces"],
      ...["definitions", "parameters", "responses", "securityDefinitions"],
    ],
  },
  info: {
    title: '"info"',
    all: ["title", "description", "termsOfService", "contact", "license", "version"],
    since31: ["summary"],
  },
  contact: { title: '"contact"', all: ["name", "url", "email"] },
  license: { title: '"license"', all: ["name", "url"], since31: ["identifier"] },
  server: { title: "a server", all: ["url", "description", "variables"], since32: ["name"] },
  serverVariable: { title: "a server variable", all: ["enum", "default", "description"] },
  components: {
    title: '"components"',
    all: ["schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links", "callbacks"],
    since31: ["pathItems"],
    since32: ["mediaTypes"],
  },
  operation: {
    title: "an operation",
    all: [
      ...["tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses"],
      ...["callbacks", "deprecated", "security", "servers"],
    ],
    only20: ["consumes", "produces", "schemes"],
  },
  externalDocs: { title: '"externalDocs"', all: ["description", "url"] },
  parameter: {
    title: "a parameter",
    all: [
      ...["name", "in", "description", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved"],
      ...["schema", "example", "examples", "content"],
    ],
  },
  requestBody: { title: "a request body", all: ["description", "content", "required"] },
  mediaType: {
    title: "a media type",
    all: ["schema", "example", "examples", "encoding"],
    // New in 3.2, but FastAPI 0.136 writes it into documents of 3.1.
    since31: ["itemSchema"],
    since32: ["prefixEncoding", "itemEncoding"],
  },
  encoding: {
    title: "an encoding",
    all: ["contentType", "headers", "style", "explode", "allowReserved"],
    since32: ["encoding", "prefixEncoding", "itemEncoding"],
  },
  response: {
    title: "a response",
    all: ["description", "headers", "content", "links"],
    since32: ["summary"],
    only20: ["schema", "examples"],
  },
  link: {
    title: "a link",
    all: ["operationRef", "operationId", "parameters", "requestBody", "description", "server"],
  },
  header: {
    title: "a header",
    all: [
      ...["description", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved"],
      ...["schema", "example", "examples", "content"],
    ],
  },
  example: {
    title: "an example",
    all: ["$ref", "summary", "description", "value", "externalValue"],
    since32: ["dataValue", "serializedValue"],
  },
  // No version defines `deprecated`, but it is read.
  tag: { title: "a tag", all: ["name", "description", "externalDocs", "deprecated"], since32: ["summary", "parent", "kind"] },
  discriminator: { title: '"discriminator"', all: ["propertyName", "mapping"], since32: ["defaultMapping"] },
  xml: { title: '"xml"', all: ["name", "namespace", "prefix", "attribute", "wrapped"], since32: ["nodeType"] },
  securityScheme: {
    title: "a security scheme",
    all: ["type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"],
    since32: ["oauth2MetadataUrl", "deprecated"],
    only20: ["flow", "authorizationUrl", "tokenUrl", "scopes"],
  },
  flows: {
    title: '"flows"',
    all: ["implicit", "password", "clientCredentials", "authorizationCode"],
    since32: ["deviceAuthorization"],
  },
  flow: {
    title: "a flow",
    all: ["authorizationUrl", "tokenUrl", "refreshUrl", "scopes"],
    since32: ["deviceAuthorizationUrl"],
  },
  schema: { title: "a schema", all: schemaOf30, since31: schemaOf31, only20: ["collectionFormat", "allowEmptyValue"] },
} as const satisfies Readonly<Record<string, ObjectFields>>;

/** A kind of object whose fields the specification lists. */
export type ObjectKind = keyof typeof table;

const objectFields: Readonly<Record<ObjectKind, ObjectFields>> = table;

/** The fields of every kind of object in one version. */
export type FieldSets = ReadonlyMap<string, ReadonlySet<string>>;

/** Makes the sets of one version. A run needs only one. */
export function fieldSetsOf(dialect: Dialect): FieldSets {
  return new Map(Object.entries(objectFields).map(([kind, fields]) => [kind, new Set(listFields(dialect, fields))]));
}

/** Returns how messages call an object. */
export function titleOf(kind: ObjectKind): string {
  return objectFields[kind].title;
}

/** Returns the fields that a kind of object has in a version. */
export function fieldsOf(dialect: Dialect, kind: ObjectKind): readonly string[] {
  return listFields(dialect, objectFields[kind]);
}

function listFields(dialect: Dialect, { all, since31 = [], since32 = [], only20 = [] }: ObjectFields): readonly string[] {
  const added: Readonly<Record<Dialect, readonly string[]>> = {
    "2.0": only20,
    "3.0": [],
    "3.1": since31,
    "3.2": [...since31, ...since32],
  };
  return [...all, ...added[dialect]];
}

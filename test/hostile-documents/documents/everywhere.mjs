/** The versions of OpenAPI in which every text is tried. */
export const versions = ["2.0", "3.0.4", "3.1.1", "3.2.0"];

/** The smallest document of a version, with parts that replace or add to its own. */
export function documentOf(version, { info = {}, paths = {}, schemas, ...rest } = {}) {
  const base = { info: { title: "Hostile", version: "1", ...info }, paths };
  if (version === "2.0") return { swagger: "2.0", ...base, ...(schemas && { definitions: schemas }), ...rest };
  const { components = {}, ...others } = rest;
  return { openapi: version, ...base, components: { ...components, ...(schemas && { schemas }) }, ...others };
}

/** A document of OpenAPI 3 whose only operation returns a schema. */
export function returning(schema, { version = "3.1.1", ...rest } = {}) {
  return documentOf(version, { paths: { "/things": { get: getting(schema) } }, ...rest });
}

export function getting(schema, rest = {}) {
  return {
    operationId: "getThings",
    responses: { 200: { description: "ok", content: { "application/json": { schema } } } },
    ...rest,
  };
}

export const refTo = (name) => ({ $ref: `#/components/schemas/${name}` });

/** A document with one text wherever a document can have text that the author chooses. */
export function everywhere(text, version) {
  return version === "2.0" ? everywhereIn2(text) : everywhereIn3(text, version);
}

/** The texts that reach the wire. The output must have each of them as a literal. */
export function wireTexts(text) {
  return [`property:${text}`, `enum:${text}`, `query:${text}`, `header-key:${text}`];
}

const info = (text) => ({
  title: text,
  version: text,
  description: text,
  termsOfService: text,
  contact: { name: text, url: text, email: text },
  license: { name: text, url: text },
  "x-logo": { url: text, altText: text },
});

function parameters(text, schemaOf) {
  return [
    { name: `query:${text}`, in: "query", description: text, ...schemaOf({ type: "string", default: text, enum: [text, "b"] }) },
    { name: text, in: "query", description: text, ...schemaOf({ type: "string", pattern: text, format: text }) },
    { name: text, in: "header", description: text, ...schemaOf({ type: "string" }) },
  ];
}

function schemas(text, ref) {
  return {
    Thing: {
      type: "object",
      title: text,
      description: text,
      required: [text, `property:${text}`],
      properties: {
        [text]: { type: "string", description: text, default: text, example: text, pattern: text, format: text },
        [`property:${text}`]: {
          type: "string",
          enum: [`enum:${text}`, text, "c"],
          description: text,
          "x-enum-descriptions": [text, text, text],
        },
        list: { type: "array", items: ref("Choice"), description: text },
        nested: { type: "object", additionalProperties: { type: "string", default: text } },
      },
      externalDocs: { description: text, url: text },
      "x-ts-type": text,
      "x-enum-varnames": [text],
    },
    Choice: {
      type: "string",
      enum: [`enum:${text}`, text],
      "x-enum-varnames": [text, text],
      "x-enumDescriptions": [text],
      description: text,
    },
    [text.replace(/[^A-Za-z0-9._-]/g, "_").slice(0, 60) || "_"]: {
      type: "object",
      description: text,
      properties: { id: { type: "string" } },
    },
  };
}

function everywhereIn2(text) {
  const ref = (name) => ({ $ref: `#/definitions/${name}` });
  const responses = { 200: { description: text, schema: ref("Thing"), headers: { "X-Thing": { type: "string", description: text } } } };
  return {
    swagger: "2.0",
    info: info(text),
    host: "api.example.com",
    basePath: "/v1",
    schemes: ["https"],
    tags: [{ name: text, description: text, externalDocs: { url: text, description: text } }],
    paths: {
      [`/things/${text}/{id}`]: {
        parameters: [{ name: "id", in: "path", required: true, type: "string", description: text }],
        get: {
          operationId: text,
          summary: text,
          description: text,
          tags: [text],
          parameters: parameters(text, (schema) => schema),
          responses,
          security: [{ [text]: [] }, { oauth: [text] }],
          externalDocs: { url: text, description: text },
        },
        post: { summary: text, parameters: [{ name: "body", in: "body", description: text, schema: ref("Thing") }], responses },
      },
      "/choice": {
        get: {
          tags: [text],
          parameters: parameters(text, (schema) => schema),
          responses: { default: { description: text, schema: ref("Choice") } },
        },
      },
    },
    definitions: schemas(text, ref),
    securityDefinitions: securitySchemes(text).swagger,
  };
}

function securitySchemes(text) {
  const scopes = { [text]: text };
  return {
    swagger: {
      [text]: { type: "apiKey", in: "header", name: `header-key:${text}`, description: text },
      oauth: { type: "oauth2", flow: "password", tokenUrl: text, scopes, description: text },
    },
    openapi: {
      [text]: { type: "apiKey", in: "header", name: `header-key:${text}`, description: text },
      query: { type: "apiKey", in: "query", name: text },
      http: { type: "http", scheme: text, bearerFormat: text },
      oauth: { type: "oauth2", flows: { clientCredentials: { tokenUrl: text, refreshUrl: text, scopes } } },
      openid: { type: "openIdConnect", openIdConnectUrl: text, description: text },
    },
  };
}

function everywhereIn3(text, version) {
  const schemaOf = (schema) => ({ schema, example: text });
  const content = { "application/json": { schema: refTo("Thing"), example: { [text]: text } }, [text]: { schema: { type: "string" } } };
  const responses = {
    200: {
      description: text,
      content,
      headers: { [text]: { description: text, schema: { type: "string" } } },
      links: { [text]: { operationId: text, description: text, parameters: { [text]: text } } },
    },
    default: { description: text },
  };
  const operation = {
    operationId: text,
    summary: text,
    description: text,
    tags: [text],
    parameters: parameters(text, schemaOf),
    responses,
    security: [{ [text]: [] }, { oauth: [text] }],
    servers: [{ url: text, description: text }],
    externalDocs: { url: text, description: text },
    "x-codeSamples": [{ lang: text, label: text, source: text }],
  };
  const event = { post: { operationId: `event ${text}`, description: text, requestBody: { content }, responses } };
  return {
    openapi: version,
    info: info(text),
    servers: [
      { url: text, description: text, variables: { [text]: { default: text, enum: [text], description: text } } },
      { url: "https://{region}.example.com", variables: { region: { default: text, description: text } } },
    ],
    tags: [{ name: text, description: text, externalDocs: { url: text, description: text } }],
    paths: {
      [`/things/${text}/{id}`]: {
        summary: text,
        parameters: [{ name: "id", in: "path", required: true, description: text, schema: { type: "string", default: text } }],
        get: operation,
        post: {
          summary: text,
          requestBody: {
            description: text,
            content: { "multipart/form-data": { schema: refTo("Thing"), encoding: { [text]: { contentType: text } } } },
          },
          responses,
          callbacks: { [text]: { [text]: event } },
        },
      },
      "/choice": {
        get: { tags: [text], ...getting(refTo("Choice")), parameters: parameters(text, schemaOf), operationId: `choice ${text}` },
      },
      "/kinds": { get: { tags: [text], ...getting(refTo("Kind")), operationId: `kinds ${text}` } },
    },
    ...(version.startsWith("3.0") ? {} : { webhooks: { [text]: event } }),
    components: {
      schemas: {
        ...schemas(text, refTo),
        ...(version.startsWith("3.0") ? {} : { Constant: { const: text, description: text, examples: [text] } }),
        Kind: {
          oneOf: [refTo("Left"), refTo("Right")],
          discriminator: {
            propertyName: text,
            mapping: { [text]: "#/components/schemas/Left", constructor: "#/components/schemas/Right" },
          },
        },
        Left: { type: "object", required: [text], properties: { [text]: { type: "string" } } },
        Right: {
          type: "object",
          required: [text],
          properties: { [text]: { type: "string" }, x: { $ref: "#/components/schemas/Thing", description: text } },
        },
      },
      examples: { one: { summary: text, value: text, externalValue: text } },
      securitySchemes: securitySchemes(text).openapi,
    },
  };
}

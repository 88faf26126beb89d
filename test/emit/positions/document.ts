import type { Json } from "../../../src/util/json.js";

/** A document, and the name of each position by its number in the marks. */
export interface MarkedDocument {
  readonly document: Json;
  readonly positions: ReadonlyMap<number, string>;
}

/** Finds the marks of {@link markedDocument}, also in names, which may change the case. */
export const marks = /zq(\d+)[ab]/gi;

/**
 * A document with one text in every position where OpenAPI 3.2 has text that its author chooses.
 *
 * The text is between two marks with the number of the position, so that text after an attack that succeeds is found outside of data.
 */
export function markedDocument(attack: string): MarkedDocument {
  const positions = new Map<number, string>();
  const at = (position: string): string => {
    const number = positions.size;
    positions.set(number, position);
    return `zq${number}a${attack}zq${number}b`;
  };
  const scheme = at("name of a security scheme");
  return { document: { ...root(at, scheme), ...components(at, scheme) }, positions };
}

type At = (position: string) => string;

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

function root(at: At, scheme: string): { readonly [key: string]: Json } {
  const tag = at("tag");
  const badge = at("badge");
  const item = at("operationId of another operation");
  return {
    openapi: "3.2.0",
    info: {
      title: at("title of the API"),
      summary: at("summary of the API"),
      version: at("version of the API"),
      description: at("description of the API"),
      termsOfService: at("terms of service"),
      contact: { name: at("name of the contact"), url: at("URL of the contact"), email: at("address of the contact") },
      license: { name: at("name of the license"), identifier: at("identifier of the license") },
    },
    externalDocs: { url: at("URL of external docs"), description: at("description of external docs") },
    servers: [
      {
        url: `https://{zone}.example.com/${at("URL of a server")}`,
        name: at("name of a server"),
        description: at("description of a server"),
        variables: { zone: { default: "is", description: at("description of a server variable") } },
      },
      {
        url: `https://{region}.example.com/{${at("name of a server variable")}}`,
        variables: {
          region: { default: at("default of a server variable"), enum: [at("value of a server variable")] },
          [at("name of a server variable")]: { default: at("default of a further server variable") },
        },
      },
    ],
    tags: [
      {
        name: tag,
        summary: at("summary of a tag"),
        description: at("description of a tag"),
        kind: at("kind of a tag"),
        externalDocs: { url: at("URL of the docs of a tag"), description: at("description of the docs of a tag") },
      },
      { name: badge, kind: "badge" },
    ],
    paths: {
      [`/things/${at("path")}/{id}`]: {
        summary: at("summary of a path"),
        description: at("description of a path"),
        parameters: parameters(at),
        get: {
          operationId: at("operationId"),
          summary: at("summary of an operation"),
          description: at("description of an operation"),
          tags: [tag, at("further tag")],
          deprecated: true,
          security: [{ [scheme]: [at("scope of an operation")] }],
          servers: [{ url: `https://other.example/${at("URL of an operation's server")}` }],
          "x-pinwheel-since": at("first release of an operation"),
          "x-codeSamples": [{ lang: at("language of a sample"), source: at("text of a sample") }],
          responses: responses(at, item),
        },
        post: {
          tags: [tag],
          operationId: at("operationId of an upload"),
          requestBody: {
            description: at("description of a body"),
            content: {
              "multipart/form-data": {
                schema: { type: "object", properties: { file: { type: "string", format: "binary" }, note: ref("Choice") } },
                encoding: {
                  note: { contentType: at("media type of a part"), headers: { "X-Part": { description: at("header of a part") } } },
                },
              },
              [`application/${at("media type of a body")}+json`]: { schema: ref("Thing") },
            },
          },
          callbacks: { [at("name of a callback")]: { [`{$request.body#/${at("URL of a callback")}}`]: { post: event(at, "callback") } } },
          responses: { 204: { description: at("description of an empty response") } },
        },
      },
      "/items/{id}": {
        get: {
          operationId: item,
          tags: [tag],
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", example: at("example of a parameter") } }],
          responses: { 200: { description: "", content: { "application/json": { schema: ref("Kind") } } } },
        },
        put: {
          tags: [tag, badge],
          responses: {
            200: {
              description: "",
              content: { "application/json": { example: { [at("key of an example body")]: at("text of an example body") } } },
            },
          },
        },
        additionalOperations: { [at("method")]: { tags: [tag], responses: { 200: { description: "" } } } },
      },
    },
    webhooks: { [at("name of a webhook")]: { post: event(at, "webhook") } },
    security: [{ [scheme]: [] }, { login: [at("scope of the API")] }],
    "x-anything": { [at("key of an extension")]: at("extension") },
  };
}

function parameters(at: At): Json {
  const schema = { type: "string" };
  return [
    { name: "id", in: "path", required: true, description: at("description of a path parameter"), schema },
    {
      name: at("name of a query parameter"),
      in: "query",
      description: at("description of a query parameter"),
      schema: {
        type: "string",
        default: at("default of a parameter"),
        enum: [at("value of a parameter"), "b"],
        pattern: at("pattern of a parameter"),
      },
      examples: { [at("name of an example")]: { summary: at("summary of an example"), value: at("value of an example") } },
    },
    { name: at("name of a header parameter"), in: "header", required: true, schema: { const: at("constant of a header") } },
    { name: at("name of a cookie"), in: "cookie", schema },
  ];
}

function responses(at: At, operationId: string): Json {
  return {
    200: {
      summary: at("summary of a response"),
      description: at("description of a response"),
      headers: { [at("name of a response header")]: { description: at("description of a response header"), schema: { type: "string" } } },
      content: {
        "application/json": { schema: ref("Thing") },
        [`text/${at("media type of a response")}`]: { schema: { type: "string" } },
      },
      links: {
        [at("name of a link")]: {
          operationId,
          description: at("description of a link"),
          parameters: { id: at("constant of a link"), [at("parameter of a link")]: "$response.body#/id" },
        },
      },
    },
    404: { description: at("description of an error"), content: { "application/json": { schema: ref("Problem") } } },
  };
}

function event(at: At, kind: string): Json {
  return {
    operationId: at(`operationId of a ${kind}`),
    summary: at(`summary of a ${kind}`),
    description: at(`description of a ${kind}`),
    requestBody: { content: { "application/json": { schema: ref("Thing") } } },
    responses: { 200: { description: at(`description of the response to a ${kind}`) } },
  };
}

function components(at: At, scheme: string): { readonly components: Json } {
  const discriminator = at("name of a discriminator");
  const property = at("name of a property");
  return {
    components: {
      schemas: {
        Thing: {
          type: "object",
          title: at("title of a schema"),
          description: at("description of a schema"),
          externalDocs: { url: at("URL of the docs of a schema") },
          required: [property, at("required name without a property")],
          properties: {
            [property]: {
              type: "string",
              title: at("title of a property"),
              description: at("description of a property"),
              default: at("default of a property"),
              examples: [at("example of a property")],
              format: at("format"),
              pattern: at("pattern of a property"),
            },
            choice: ref("Choice"),
            list: { type: "array", items: { type: "object", properties: { [at("name of a nested property")]: { type: "boolean" } } } },
            constant: { const: at("constant of a property") },
            media: { type: "string", contentMediaType: at("media type of a text") },
          },
          patternProperties: { [at("pattern of property names")]: { type: "string" } },
          additionalProperties: { type: "string", description: at("description of further properties") },
        },
        Choice: {
          type: "string",
          description: at("description of an enum"),
          enum: [at("value of an enum"), "b"],
          "x-enum-varnames": [at("name of a value"), "B"],
          "x-enum-descriptions": [at("description of a value"), ""],
        },
        Kind: {
          oneOf: [ref("Left"), ref("Right")],
          discriminator: { propertyName: discriminator, mapping: { [at("value of a discriminator")]: "#/components/schemas/Left" } },
        },
        Left: { type: "object", required: [discriminator], properties: { [discriminator]: { type: "string" } } },
        Right: { type: "object", required: [discriminator], properties: { [discriminator]: { type: "string" } } },
        Problem: { type: "object", properties: { detail: { type: "string", description: at("description of an error body") } } },
        [at("name of a schema")]: { type: "object", properties: { id: { type: "integer", default: at("default of another type") } } },
      },
      securitySchemes: securitySchemes(at, scheme),
    },
  };
}

function securitySchemes(at: At, scheme: string): Json {
  return {
    [scheme]: {
      type: "apiKey",
      in: "header",
      name: at("name of a key"),
      description: at("description of a security scheme"),
    },
    login: {
      type: "oauth2",
      oauth2MetadataUrl: at("URL of metadata"),
      flows: {
        password: {
          tokenUrl: `https://login.example/${at("URL of a token")}`,
          refreshUrl: at("URL for refreshing"),
          scopes: { [at("name of a scope")]: at("description of a scope") },
        },
        authorizationCode: { authorizationUrl: at("URL of authorization"), tokenUrl: at("further URL of a token"), scopes: {} },
      },
    },
    other: { type: "http", scheme: at("HTTP scheme"), bearerFormat: at("format of a token") },
    discovered: { type: "openIdConnect", openIdConnectUrl: at("URL of discovery"), description: at("description of discovery") },
  };
}

import { convertSwagger2 } from "../../../src/openapi/dialects/swagger2/convert.js";
import type { Json } from "../../../src/util/json.js";
import { operation, plain, positions, read, swagger } from "./swagger2.js";

describe("servers", () => {
  test.each<[parts: Readonly<Record<string, Json>>, urls: readonly string[]]>([
    [{ host: "a.example", basePath: "/v1/", schemes: ["https"] }, ["https://a.example/v1"]],
    [{ host: "a.example", basePath: "/", schemes: ["http", "https"] }, ["https://a.example", "http://a.example"]],
    [{ host: "a.example:8080", schemes: ["http"] }, ["http://a.example:8080"]],
    [{ host: "a.example:80", schemes: ["http", "https"] }, ["http://a.example:80", "https://a.example:80"]],
    [{ host: "a.example", schemes: ["wss", "http"] }, ["http://a.example"]],
    [{ host: null, basePath: "/api/v1", schemes: ["http", "https"] }, ["/api/v1"]],
    [{ host: null, schemes: ["https"] }, []],
  ])("%j", (parts, urls) => {
    const { spec, problems } = read(swagger(parts));
    expect(spec.servers).toEqual(urls.map((url) => ({ url })));
    expect(problems).toEqual([]);
  });

  test.each<[parts: Readonly<Record<string, Json>>, url: string, problem: string]>([
    [{ schemes: null }, "https://api.example", 'info swagger-default #/host: "schemes" is missing. (Read as "https".)'],
    [
      { schemes: ["ws"] },
      "https://api.example",
      'info swagger-default #/schemes: "schemes" has neither "http" nor "https". (Read as "https".)',
    ],
    [{ basePath: 1 }, "https://api.example", "warning wrong-kind #/basePath: The value is the number 1. It must be a string."],
    [
      { host: "http://a.example/" },
      "http://a.example",
      'warning value-ignored #/host: "host" must be a host and an optional port, without a scheme or a path. (Read as "a.example".)',
    ],
    [{ basePath: "v1" }, "https://api.example/v1", 'warning value-ignored #/basePath: "basePath" must start with "/". (Read as "/v1".)'],
  ])("an approximation is reported: %j", (parts, url, problem) => {
    const { spec, problems } = read(swagger(parts));
    expect([spec.servers[0]?.url, problems]).toEqual([url, [problem]]);
  });

  test.each<[schemes: Json, expected: readonly string[]]>([
    [["https"], []],
    [["http", "https"], []],
    [["http"], ["http://api.example/v1"]],
  ])("an operation with schemes %j", (schemes, expected) => {
    const result = read(operation({ schemes }, { basePath: "/v1", schemes: ["https", "http"] }));
    expect(result.operation?.servers.map(({ url }) => url)).toEqual(expected);
  });
});

describe("security", () => {
  test("the schemes of Swagger 2.0 have their forms of OpenAPI 3.0", () => {
    const scopes = { "read:pets": "Reads pets.", "write:pets": "Changes pets." };
    const token = { type: "oauth2", tokenUrl: "https://a.example/token", scopes, "x-pinwheel-token-request": "json" };
    const securityDefinitions = {
      login: { type: "basic", description: "Name and password." },
      key: { type: "apiKey", in: "query", name: "api_key" },
      implicit: { type: "oauth2", flow: "implicit", authorizationUrl: "https://a.example/auth", scopes },
      password: { ...token, flow: "password" },
      application: { ...token, flow: "application" },
      accessCode: { ...token, flow: "accessCode", authorizationUrl: "https://a.example/auth" },
    };
    const { spec, problems } = read(swagger({ securityDefinitions, security: [{ login: [] }, { key: [], implicit: ["read:pets"] }] }));
    const names = Object.keys(scopes);
    const flow = { scopes: names, tokenRequest: "json", tokenUrl: "https://a.example/token" };
    expect(plain(spec.securitySchemes)).toEqual([
      { type: "http", id: "login", description: "Name and password.", scheme: "basic" },
      { type: "apiKey", id: "key", in: "query", name: "api_key" },
      {
        ...{ type: "oauth2", id: "implicit" },
        flows: [{ flow: "implicit", scopes: names, tokenRequest: "form", authorizationUrl: "https://a.example/auth" }],
      },
      { type: "oauth2", id: "password", flows: [{ flow: "password", ...flow }] },
      { type: "oauth2", id: "application", flows: [{ flow: "clientCredentials", ...flow }] },
      { type: "oauth2", id: "accessCode", flows: [{ flow: "authorizationCode", ...flow, authorizationUrl: "https://a.example/auth" }] },
    ]);
    expect(problems).toEqual([]);
  });

  test("an operation overrides the security of the document", () => {
    const securityDefinitions = { login: { type: "basic" }, key: { type: "apiKey", in: "header", name: "K" } };
    const root = { securityDefinitions, security: [{ login: [] }] };
    const security = (own: Readonly<Record<string, Json>>) => read(operation(own, root)).operation?.security;
    expect(security({})).toEqual([[{ scheme: "login", scopes: [] }]]);
    expect(security({ security: [{ key: [] }] })).toEqual([[{ scheme: "key", scopes: [] }]]);
    expect(security({ security: [] })).toEqual([]);
  });

  test("an unknown flow and an unknown scheme are reported in the words of Swagger 2.0", () => {
    const { problems } = read(swagger({ securityDefinitions: { o: { type: "oauth2", flow: "code" } }, security: [{ none: [] }] }));
    expect(problems).toEqual([
      'warning security-scheme-invalid #/securityDefinitions/o: "flow" of a security scheme must be one of implicit, password, application, accessCode. (The scheme has no flow.)',
      'warning security-scheme-dangling #/security/0: The security scheme "none" is not in "securityDefinitions". (This alternative was omitted.)',
    ]);
  });
});

describe("keywords of OpenAPI 3 in a Swagger 2.0 document", () => {
  const later = (keyword: string, pointer: string) =>
    `warning keyword-of-openapi-3 ${pointer}: ${JSON.stringify(keyword)} is not a keyword of Swagger 2.0. (Read as in OpenAPI 3.0.)`;
  const shape = { type: "object", properties: { a: { $ref: "#/definitions/A" } } };

  test.each<[keyword: string, schema: Json, expected: Json]>([
    ["nullable", { type: "string", nullable: true }, { types: ["string", "null"] }],
    ["oneOf", { oneOf: [{ $ref: "#/definitions/A" }] }, { oneOf: [{ ref: "#/components/schemas/A" }] }],
    ["writeOnly", { type: "string", writeOnly: true }, { types: ["string"], access: "write" }],
    [
      "discriminator",
      { type: "object", discriminator: { propertyName: "k", mapping: { a: "#/definitions/A" } } },
      { types: ["object"], discriminator: { propertyName: "k", mapping: [{ value: "a", ref: "#/components/schemas/A" }] } },
    ],
  ])("%s of a schema", (keyword, schema, expected) => {
    const { spec, problems } = read(swagger({ definitions: { S: schema, A: { type: "string" } } }));
    expect(plain(spec.schemas[0]?.schema)).toEqual(expected);
    expect(problems).toEqual([later(keyword === "discriminator" ? "propertyName" : keyword, `#/definitions/S/${keyword}`)]);
  });

  test("components, servers, requestBody and content", () => {
    const content = { "application/json": { schema: { $ref: "#/components/schemas/B" } } };
    const document = operation(
      { requestBody: { required: true, content }, responses: { 200: { description: "x", content } } },
      {
        host: null,
        servers: [{ url: "https://b.example" }],
        components: { schemas: { B: shape } },
        definitions: { A: { type: "string" } },
      },
    );
    const result = read(document);
    expect(plain(result.operation)).toMatchObject({
      body: { required: true, content: [{ schema: { ref: "#/components/schemas/B" } }] },
      responses: [{ content: [{ mediaType: "application/json", schema: { ref: "#/components/schemas/B" } }] }],
    });
    expect(result.spec.servers).toEqual([{ url: "https://b.example" }]);
    expect(result.spec.schemas.map(({ pointer }) => pointer)).toEqual(["#/components/schemas/B", "#/components/schemas/A"]);
    expect(plain(result.spec.schemas[0]?.schema)).toMatchObject({ properties: [{ schema: { ref: "#/components/schemas/A" } }] });
    expect(result.problems).toEqual([
      later("servers", "#/servers"),
      later("components", "#/components"),
      later("content", "#/paths/~1pets/post/responses/200/content"),
      later("requestBody", "#/paths/~1pets/post/requestBody"),
    ]);
  });

  test("schema of a parameter, a parameter in a cookie, and another kind of security scheme", () => {
    const parameters = [
      { name: "q", in: "query", schema: { $ref: "#/definitions/A" } },
      { name: "c", in: "cookie", type: "string" },
    ];
    const document = operation(
      { parameters },
      { definitions: { A: { type: "string" } }, securityDefinitions: { token: { type: "http", scheme: "bearer" } } },
    );
    const result = read(document);
    expect(result.operation?.parameters.map(({ name, schema }) => [name, schema.ref ?? schema.types])).toEqual([
      ["q", "#/components/schemas/A"],
      ["c", ["string"]],
    ]);
    expect(result.spec.securitySchemes).toMatchObject([{ type: "http", scheme: "bearer" }]);
    expect(result.problems).toEqual([
      later("type: http", "#/securityDefinitions/token"),
      later("schema", "#/paths/~1pets/post/parameters/0/schema"),
      later("in: cookie", "#/paths/~1pets/post/parameters/1"),
    ]);
  });

  test("a reference in the form of OpenAPI 3 leads to the definition with its name", () => {
    const { spec, problems } = read(swagger({ definitions: { S: { $ref: "#/components/schemas/A" }, A: { type: "string" } } }));
    expect(spec.schemas[0]?.schema.ref).toBe("#/components/schemas/A");
    expect(problems).toEqual([
      'warning keyword-of-openapi-3 #/definitions/S/$ref: References start with "#/definitions/" in Swagger 2.0, not with "#/components/schemas/". (The definition with the same name was used.)',
    ]);
  });

  test("trace is not a method", () => {
    const { spec, problems } = read(swagger({ paths: { "/a": { trace: { responses: {} } } } }));
    expect(spec.operations).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/^warning path-item-property #\/paths\/~1a\/trace: .* in OpenAPI 2\.0\./)]);
  });
});

describe("the version", () => {
  test("is 2.0", () => {
    expect(read(swagger({})).spec.dialect).toBe("2.0");
  });

  test("may be a number, as YAML reads 2.0 without quotes", async () => {
    expect(read(swagger({ swagger: 2 })).problems).toEqual([
      'warning string-expected #/swagger: "swagger" is a number. It must be a string. (Read as "2.0".)',
    ]);
    expect(await positions('info: { title: x, version: "1" }\nswagger: 2.0\npaths: {}\n')).toEqual(["string-expected 2:1 #/swagger"]);
  });
});

test("tags, sample and descriptions keep their places", () => {
  const { spec, problems } = read(
    swagger({
      tags: [{ name: "pets", description: "All pets.", "x-pinwheel-name": "animals", externalDocs: { url: "https://a.example" } }],
      externalDocs: { url: "https://a.example" },
      "x-pinwheel-sample": { id: 1 },
      "x-pinwheel-descriptions": { parameters: { limit: "How many." }, properties: { id: "Its id." }, responses: { 200: "All." } },
      definitions: { Pet: { type: "object", properties: { id: { type: "string" } } } },
      paths: {
        "/pets": {
          get: {
            ...{ operationId: "list", tags: ["pets"], "x-pinwheel-name": "all", "x-pinwheel-since": "1.2", deprecated: true },
            parameters: [{ name: "limit", in: "query", type: "integer" }],
            responses: { 200: { schema: { $ref: "#/definitions/Pet" } } },
          },
        },
      },
    }),
  );
  expect(spec).toMatchObject({
    sample: { id: 1 },
    tags: [{ name: "pets", description: "All pets.", rename: "animals" }],
    operations: [
      {
        ...{ rename: { method: "all" }, since: "1.2", deprecated: true },
        parameters: [{ description: "How many." }],
        responses: [{ description: "All." }],
      },
    ],
    schemas: [{ schema: { properties: [{ schema: { description: "Its id." } }] } }],
  });
  expect(problems).toEqual([]);
});

test("extensions pass through unchanged", () => {
  const extensions = { "x-ms-enum": { name: "Kind" }, "x-enum-varnames": ["A"], "x-enumNames": ["A"] };
  const { document } = convertSwagger2({
    ...{ swagger: "2.0", "x-ms-parameterized-host": { hostTemplate: "{a}" } },
    definitions: { S: { type: "string", enum: ["a"], ...extensions } },
    paths: {
      "/a": {
        "x-ms-path": true,
        get: { "x-ms-long-running": true, parameters: [{ name: "p", in: "query", type: "string", ...extensions }], responses: {} },
      },
    },
  });
  expect(document).toMatchObject({
    "x-ms-parameterized-host": { hostTemplate: "{a}" },
    components: { schemas: { S: { type: "string", enum: ["a"], ...extensions } } },
    paths: {
      "/a": {
        "x-ms-path": true,
        get: { "x-ms-long-running": true, parameters: [{ name: "p", schema: { type: "string", ...extensions } }] },
      },
    },
  });
});

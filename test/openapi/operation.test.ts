import type { DiagnosticCode } from "../../src/diagnostics/catalogue.js";
import type { Json } from "../../src/util/json.js";
import { document, read, readOneOperation } from "./parsing.js";

const text: Json = { type: "string" };

describe.each<[title: string, parameter: Json, want: unknown, codes: readonly DiagnosticCode[]]>([
  [
    "a query parameter",
    { name: "q", in: "query", schema: text },
    { style: "form", explode: true, required: false, allowReserved: false },
    [],
  ],
  ["a header parameter", { name: "h", in: "header", schema: text }, { style: "simple", explode: false }, []],
  ["a cookie parameter", { name: "c", in: "cookie", schema: text }, { style: "form", explode: true }, []],
  [
    "a style without explode",
    { name: "q", in: "query", style: "pipeDelimited", schema: text },
    { style: "pipeDelimited", explode: false },
    [],
  ],
  ["a style of another location", { name: "q", in: "query", style: "matrix", schema: text }, { style: "form" }, ["parameter-style"]],
  [
    "a parameter with content",
    { name: "q", in: "query", content: { "Application/JSON": { schema: text } } },
    { content: "application/json", schema: { types: ["string"] } },
    [],
  ],
  [
    "reserved characters in a query",
    { name: "q", in: "query", allowReserved: true, schema: text },
    { style: "form", allowReserved: true },
    [],
  ],
  [
    "reserved characters in a cookie",
    { name: "c", in: "cookie", allowReserved: true, schema: text },
    { style: "form", allowReserved: false },
    [],
  ],
  ["a parameter without a shape", { name: "q", in: "query" }, { name: "q" }, ["parameter-shape"]],
  ["a parameter without a name", { in: "query", schema: text }, undefined, ["parameter-invalid"]],
  ["a parameter in a body", { name: "b", in: "body", schema: text }, undefined, ["parameter-invalid"]],
  ["a parameter in an inherited property", { name: "b", in: "constructor", schema: text }, undefined, ["parameter-invalid"]],
  ["Accept with values", { name: "accept", in: "header", schema: { enum: ["a/b"] } }, { name: "accept" }, []],
  ["Accept without values", { name: "Accept", in: "header", schema: text }, undefined, ["header-parameter-ignored"]],
  ["Authorization", { name: "authorization", in: "header", schema: text }, undefined, ["header-parameter-ignored"]],
  [
    "a path parameter that the path does not contain",
    { name: "id", in: "path", required: true, schema: text },
    undefined,
    ["path-parameter-unused"],
  ],
  ["null", null, undefined, ["null-value"]],
  ["a number as name", { name: 1, in: "query", schema: text }, { name: "1" }, ["string-expected"]],
])("%s", (_title, parameter, want, codes) => {
  test("is parsed", () => {
    const result = readOneOperation("3.1.0", { parameters: [parameter] });
    expect(result.codes).toEqual(codes);
    const [parsed] = result.spec.operations[0]?.parameters ?? [];
    if (want === undefined) expect(parsed).toBeUndefined();
    else expect(parsed).toMatchObject(want as object);
  });
});

test("parameters of the path item and of the operation are merged; the operation wins", () => {
  const { spec, codes } = read(
    document("3.0.3", {
      paths: {
        "/a/{id}": {
          parameters: [
            { name: "id", in: "path", required: true, schema: text },
            { name: "id", in: "query", schema: text },
            { name: "X-A", in: "header", schema: text, description: "item" },
          ],
          get: { parameters: [{ name: "x-a", in: "header", schema: text, description: "operation" }], responses: {} },
        },
      },
    }),
  );
  expect(codes).toEqual([]);
  const parameters = spec.operations[0]?.parameters.map((parameter) => [parameter.in, parameter.name, parameter.description]);
  expect(parameters).toEqual([
    ["path", "id", undefined],
    ["query", "id", undefined],
    ["header", "x-a", "operation"],
  ]);
});

test("a path parameter that is not declared is a required string, and reported", () => {
  const { spec, codes } = read(document("3.0.3", { paths: { "/a/{id}:cancel": { post: { responses: {} } } } }));
  expect(codes).toEqual(["path-parameter-undeclared"]);
  expect(spec.operations[0]?.parameters).toMatchObject([{ name: "id", in: "path", required: true, schema: { types: ["string"] } }]);
});

test("statuses are three digits, ranges and default; other keys are reported and omitted", () => {
  const responses = Object.fromEntries(["200", "4xx", "default", "ok", "600", "x-note"].map((key) => [key, { description: key }]));
  const { spec, problems } = readOneOperation("3.0.3", { responses });
  expect(spec.operations[0]?.responses.map(({ status }) => status)).toEqual(["200", "4XX", "default"]);
  expect(problems.map(({ pointer }) => pointer)).toEqual(["#/paths/~1a/get/responses/600", "#/paths/~1a/get/responses/ok"]);
});

const securitySchemes: Json = { key: { type: "apiKey", in: "header", name: "K" }, basic: { type: "http", scheme: "Basic" } };
const components: { readonly [key: string]: Json } = { components: { securitySchemes } };

test.each<[title: string, root: Json | undefined, own: Json | undefined, want: unknown, codes: readonly string[]]>([
  ["the security of the document applies", [{ key: [] }], undefined, [[{ scheme: "key", scopes: [] }]], []],
  ["the security of the operation wins", [{ key: [] }], [{ basic: ["a"] }], [[{ scheme: "basic", scopes: ["a"] }]], []],
  ["an empty list requires nothing", [{ key: [] }], [], [], []],
  ["an empty requirement is an alternative", undefined, [{}, { key: [] }], [[], [{ scheme: "key", scopes: [] }]], []],
  [
    "an alternative with an unknown scheme is omitted",
    undefined,
    [{ key: [], gone: [] }, { basic: [] }],
    [[{ scheme: "basic", scopes: [] }]],
    ["security-scheme-dangling"],
  ],
  ["inherited properties are not schemes", undefined, [{ constructor: [] }], [], ["security-scheme-dangling"]],
])("security: %s", (_title, root, own, want, codes) => {
  const result = readOneOperation("3.0.3", own === undefined ? {} : { security: own }, {
    ...components,
    ...(root !== undefined && { security: root }),
  });
  expect(result.spec.operations[0]?.security).toEqual(want);
  expect(result.codes).toEqual(codes);
});

test("security schemes of every type are parsed, and unknown types reported", () => {
  const schemes: Json = {
    bearer: { type: "http", scheme: "Bearer", bearerFormat: "JWT" },
    oidc: { type: "openIdConnect", openIdConnectUrl: "https://a/.well-known" },
    tls: { type: "mutualTLS" },
    oauth: {
      type: "oauth2",
      flows: { password: { tokenUrl: "/token", scopes: { a: "A" }, "x-pinwheel-token-request": "json" }, implicit: {} },
    },
    basic: { type: "basic" },
    key: { type: "apiKey", in: "body", name: "k" },
  };
  const { spec, codes } = read(document("3.1.0", { components: { securitySchemes: schemes } }));
  expect(spec.securitySchemes.map(({ id, type }) => [id, type])).toEqual([
    ["bearer", "http"],
    ["oidc", "openIdConnect"],
    ["tls", "mutualTLS"],
    ["oauth", "oauth2"],
  ]);
  expect(spec.securitySchemes[0]).toMatchObject({ scheme: "bearer", bearerFormat: "JWT" });
  expect(spec.securitySchemes[3]).toMatchObject({
    flows: [
      { flow: "implicit", scopes: [], tokenRequest: "form" },
      { flow: "password", tokenUrl: "/token", scopes: ["a"], tokenRequest: "json" },
    ],
  });
  expect(codes).toEqual(["security-scheme-invalid", "security-scheme-invalid"]);
});

test("x-pinwheel-name renames operations, tags and schemas", () => {
  const { spec, codes } = read(
    document("3.1.0", {
      tags: [{ name: "DAG", "x-pinwheel-name": "dags" }],
      paths: {
        "/a": {
          get: { "x-pinwheel-name": "dags.list", responses: {} },
          put: { "x-pinwheel-name": "replace", "x-pinwheel-body": "whole", responses: {} },
        },
        "/b": {
          get: { "x-pinwheel-name": "a.b.c", responses: {} },
          put: { "x-pinwheel-name": "a;b", responses: {} },
          post: { "x-pinwheel-name": "a..b", responses: {} },
        },
      },
      components: { schemas: { S: { "x-pinwheel-name": "Dag" } } },
    }),
  );
  expect(spec.tags).toEqual([{ name: "DAG", rename: "dags" }]);
  expect(spec.operations.map(({ rename }) => rename)).toEqual([
    { resource: "dags", method: "list" },
    { method: "replace" },
    { resource: "a.b", method: "c" },
    undefined,
    undefined,
  ]);
  expect(spec.operations[1]?.wholeBody).toBe(true);
  expect(spec.schemas[0]?.rename).toBe("Dag");
  expect(codes).toEqual(["rename-invalid", "rename-invalid"]);
});

test("the release of an operation is a string", () => {
  const { spec, codes } = read(
    document("3.1.0", {
      paths: {
        "/a": {
          get: { "x-pinwheel-since": "3.1", responses: {} },
          put: { "x-pinwheel-since": 3.1, responses: {} },
          post: { "x-pinwheel-since": "later", responses: {} },
          delete: { responses: {} },
        },
      },
    }),
  );
  expect(spec.operations.map(({ method, since }) => [method, since])).toEqual([
    ["GET", "3.1"],
    ["PUT", undefined],
    ["POST", undefined],
    ["DELETE", undefined],
  ]);
  expect(codes).toEqual(["value-ignored", "value-ignored"]);
});

test("server variables are replaced by their defaults", () => {
  const servers: Json = [{ url: "https://{host}/{gone}", variables: { host: { default: "$&.example" } } }, { description: "no url" }];
  const { spec, codes } = read(document("3.1.0", { servers }));
  const host = { name: "host", default: "$&.example" };
  expect(spec.servers).toEqual([{ url: "https://$&.example/{gone}", template: "https://{host}/{gone}", variables: [host] }]);
  expect(codes).toEqual(["server-variable", "server-invalid"]);
});

test("server variables have their values, including the default; variables that the URL does not name are ignored", () => {
  const variables: Json = {
    version: { default: "v1", description: "Of the API." },
    region: { default: "us", enum: ["us", "eu"] },
    stage: { default: "live", enum: ["test"] },
    unused: { default: "x" },
    none: { default: "a", enum: [] },
  };
  const { spec, codes } = read(
    document("3.0.3", { servers: [{ url: "https://{region}.{stage}.example/{version}/{region}/{none}", variables }] }),
  );
  expect(spec.servers).toEqual([
    {
      url: "https://us.live.example/v1/us/a",
      template: "https://{region}.{stage}.example/{version}/{region}/{none}",
      variables: [
        { name: "region", default: "us", values: ["us", "eu"] },
        { name: "stage", default: "live", values: ["live", "test"] },
        { name: "version", default: "v1", description: "Of the API." },
        { name: "none", default: "a" },
      ],
    },
  ]);
  expect(codes).toEqual(["server-variable-default"]);
});

test.each<[title: string, parts: { readonly [key: string]: Json }, codes: readonly string[]]>([
  ["paths as a list", { paths: [] }, ["wrong-kind"]],
  ["paths that are null", { paths: null }, ["null-value"]],
  ["a path item as text", { paths: { "/a": "x" } }, ["wrong-kind"]],
  ["an operation as a list", { paths: { "/a": { get: [] } } }, ["wrong-kind"]],
  ["a path without a slash", { paths: { a: {} } }, ["path-invalid"]],
  ["a path with dots", { paths: { "/p/%2E%2e/admin": {} } }, ["path-invalid"]],
  ["a path with a backslash", { paths: { "/p\\..\\x": {} } }, ["path-invalid"]],
  ["a path with a tab", { paths: { "/\t/evil.example": {} } }, ["path-invalid"]],
  ["an unknown method", { paths: { "/a": { GET: {} } } }, ["path-item-property"]],
  ["components as text", { components: "x" }, ["wrong-kind"]],
  ["schemas as a list", { components: { schemas: [] } }, ["wrong-kind"]],
  ["tags as an object", { tags: {} }, ["wrong-kind"]],
  ["info that is null", { info: null }, ["null-value", "info-missing"]],
  ["a version that is a number", { info: { title: "t", version: 2 } }, ["string-expected"]],
  ["webhooks as a list", { webhooks: [] }, ["wrong-kind"]],
  ["a webhook as text", { webhooks: { a: "x" } }, ["wrong-kind"]],
  ["callbacks as text", { paths: { "/a": { get: { callbacks: "x" } } } }, ["wrong-kind"]],
  ["links as a list", { paths: { "/a": { get: { responses: { 200: { links: [] } } } } } }, ["wrong-kind"]],
  ["a repeated operationId", { paths: { "/a": { get: { operationId: "x" }, put: { operationId: "x" } } } }, ["operation-id-repeated"]],
  ["content that is not a media type", { paths: { "/a": { put: { requestBody: { content: { json: {} } } } } } }, ["media-type-invalid"]],
])("%s: reported without a crash", (_title, parts, codes) => {
  expect(read(document("3.1.0", parts)).codes).toEqual(codes);
});

test.each<[title: string, value: Json, pattern: RegExp]>([
  ["null", null, /is null/],
  ["an array", [], /is an array/],
  ["text", "openapi", /is a string/],
  ["an empty object", {}, /neither "openapi" nor "swagger"/],
  ["AsyncAPI", { asyncapi: "3.0.0" }, /AsyncAPI/],
  ["a Postman collection", { info: {}, item: [] }, /Postman/],
  ["an overlay", { overlay: "1.0.0" }, /Overlay/],
  ["a number as version", { openapi: 3.1 }, /"openapi" is the number 3.1/],
  ["version 4", { openapi: "4.0.0" }, /4\.0\.0/],
  ["version 3.10", { openapi: "3.10.0" }, /3\.10\.0/],
  ["Swagger 1.2", { swagger: "1.2" }, /1\.2/],
  ["both keys", { openapi: "3.0.0", swagger: "2.0" }, /both/],
])("refused in one line: %s", (_title, value, pattern) => {
  expect(() => read(value)).toThrow(pattern);
});

// OpenAPI 3.2, Parameter Locations.
test("OpenAPI 3.2 has parameters that are the whole query", () => {
  const whole = (name: string, rest: { readonly [key: string]: Json }) => ({ name, in: "querystring", ...rest });
  const form = whole("form", { required: true, content: { "application/x-www-form-urlencoded": { schema: { type: "object" } } } });
  const { spec, codes } = readOneOperation("3.2.0", { parameters: [form] });
  expect(spec.operations[0]?.parameters).toMatchObject([
    { name: "form", in: "querystring", required: true, content: "application/x-www-form-urlencoded", schema: { types: ["object"] } },
  ]);
  expect(codes).toEqual([]);
  for (const content of ["application/vnd.q+json; v=1", "application/jsonpath"]) {
    const other = readOneOperation("3.2.0", { parameters: [whole("other", { content: { [content]: {} } })] });
    expect([other.spec.operations[0]?.parameters, other.codes]).toMatchObject([[{ name: "other", required: false, content }], []]);
  }
  const bare = readOneOperation("3.2.0", { parameters: [whole("bare", { schema: {} })] });
  expect([bare.spec.operations[0]?.parameters, bare.codes]).toEqual([[], ["parameter-shape"]]);
  const older = readOneOperation("3.1.0", { parameters: [form] });
  expect([older.spec.operations[0]?.parameters, older.codes]).toEqual([[], ["parameter-invalid"]]);
});

test("OpenAPI 3.2 is supported", () => {
  const { spec, codes } = read(document("3.2.0", { $self: "https://example.com/openapi.yaml" }));
  expect([spec.dialect, codes]).toEqual(["3.2", []]);
});

test("samples of a document and of an operation are parsed, and other values are reported", () => {
  const get = { responses: {}, "x-pinwheel-sample": { limit: 5 } };
  const { spec, codes } = read(document("3.1.0", { "x-pinwheel-sample": { id: "a" }, paths: { "/a": { get } } }));
  expect([spec.sample, spec.operations[0]?.sample, codes]).toEqual([{ id: "a" }, { limit: 5 }, []]);
  const wrong = read(document("3.1.0", { "x-pinwheel-sample": "a", paths: { "/a": { get: { responses: {}, "x-pinwheel-sample": [] } } } }));
  expect([wrong.spec.sample, wrong.spec.operations[0]?.sample]).toEqual([undefined, undefined]);
  expect(wrong.codes).toEqual(["value-ignored", "value-ignored"]);
});

import { PinwheelError } from "../../../src/diagnostics/diagnostic.js";
import { detectDialect } from "../../../src/openapi/dialects/dialect.js";
import { parseSpec } from "../../../src/openapi/parse/parse-spec.js";
import type { Json } from "../../../src/util/json.js";

function parse(document: Json) {
  const problems: string[] = [];
  const spec = parseSpec(document, (code, { pointer, message, instead }) =>
    problems.push(`${code} ${pointer}: ${message}${instead === undefined ? "" : ` (${instead})`}`),
  );
  return { spec, problems };
}

const head = { openapi: "3.1.0", info: { title: "t", version: "1" } };

test("the smallest document", () => {
  expect(parse(head)).toEqual({
    spec: {
      format: 1,
      dialect: "3.1",
      info: { title: "t", version: "1" },
      servers: [],
      tags: [],
      operations: [],
      schemas: [],
      securitySchemes: [],
    },
    problems: [],
  });
});

test.each<[title: string, parts: { readonly [key: string]: Json }, problems: readonly string[]]>([
  ["no title", { info: { version: "1" } }, ['info-missing #/info: The document has no "info" with "title" and "version".']],
  ["no version", { info: { title: "t" } }, ['info-missing #/info: The document has no "info" with "title" and "version".']],
  ["OpenAPI 3.0 without paths", { openapi: "3.0.3" }, ['paths-missing #: The document has no "paths".']],
  ["OpenAPI 3.2", { openapi: "3.2.0" }, []],
  ["no webhooks", { webhooks: { "x-a": {} } }, []],
  ["links", { components: { links: {} } }, []],
  [
    "repeated operationIds",
    { paths: { "/a": { get: { operationId: "x" }, put: { operationId: "x" } }, "/b": { get: { operationId: "x" }, put: {}, post: {} } } },
    ["#/paths/~1a/put", "#/paths/~1b/get"].map((at) => `operation-id-repeated ${at}: The operationId "x" is already used by GET /a.`),
  ],
  [
    "two webhooks with callbacks",
    { webhooks: { a: { get: { callbacks: {} }, put: { callbacks: {} } } } },
    ["not-supported #/webhooks/a/get/callbacks: Callbacks of webhooks and callbacks are not supported (1 more occurrence)."],
  ],
  [
    "three webhooks with callbacks",
    { webhooks: { a: { get: { callbacks: {} }, put: { callbacks: {} }, post: { callbacks: {} } } } },
    ["not-supported #/webhooks/a/get/callbacks: Callbacks of webhooks and callbacks are not supported (2 more occurrences)."],
  ],
  [
    "an unknown scheme",
    { security: [{ k: [] }] },
    [
      'security-scheme-dangling #/security/0: The security scheme "k" is not in "components.securitySchemes". (This alternative was omitted.)',
    ],
  ],
  [
    "unused descriptions",
    { "x-pinwheel-descriptions": { parameters: { a: "x" } } },
    ["description-unused #/x-pinwheel-descriptions: 1 of the descriptions here are not used: parameters.a"],
  ],
])("%s: reported", (_title, parts, problems) => {
  expect(parse({ ...head, ...parts }).problems).toEqual(problems);
});

test("info without a title is parsed as empty text", () => {
  expect(parse({ ...head, info: { description: "d" } }).spec.info).toEqual({ title: "", version: "", description: "d" });
});

test("tags", () => {
  const tags = [
    { name: "a", description: "d", deprecated: true, "x-pinwheel-name": "b" },
    { name: "c", deprecated: false, "x-pinwheel-name": "d.e" },
    {},
    1,
  ];
  const { spec, problems } = parse({ ...head, tags });
  expect(spec.tags).toEqual([{ name: "a", description: "d", deprecated: true, rename: "b" }, { name: "c" }]);
  expect(problems).toEqual([
    'rename-invalid #/tags/1/x-pinwheel-name: "x-pinwheel-name" must be a name of letters, digits, _ and $. (It was ignored.)',
    'wrong-kind #/tags/3: "3" is the number 1. It must be an object.',
  ]);
});

test("component schemas come first, then all other referenced schemas", () => {
  const schemas = {
    "x-A": { $ref: "#/x-shared/S", "x-pinwheel-name": "Renamed" },
    B: true,
    C: { properties: { "a/b%": {} }, items: { $ref: "#/components/schemas/C/properties/a~1b%25" } },
  };
  const shared = { S: { items: { $ref: "#/x-shared/T" } }, T: {} };
  const { spec, problems } = parse({ ...head, components: { schemas }, "x-shared": shared });
  expect(problems).toEqual([]);
  expect(spec.schemas.map(({ pointer, key, component, rename }) => [pointer, key, component, rename])).toEqual([
    ["#/components/schemas/x-A", "x-A", true, "Renamed"],
    ["#/components/schemas/B", "B", true, undefined],
    ["#/components/schemas/C", "C", true, undefined],
    ["#/x-shared/S", "S", false, undefined],
    ["#/components/schemas/C/properties/a~1b%", "a/b%", false, undefined],
    ["#/x-shared/T", "T", false, undefined],
  ]);
});

test("security and servers of the document", () => {
  const components = { securitySchemes: { k: { type: "mutualTLS" } } };
  const { spec } = parse({
    ...head,
    components,
    security: [{ k: [] }],
    servers: [{ url: "/v1" }],
    paths: { "/a": { get: {} } },
    "x-pinwheel-sample": { a: 1 },
  });
  expect(spec.operations[0]).toMatchObject({ security: [[{ scheme: "k", scopes: [] }]], servers: [] });
  expect(spec).toMatchObject({ servers: [{ url: "/v1" }], securitySchemes: [{ id: "k" }], sample: { a: 1 } });
});

const supported = "Pinwheel supports Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2.";

test.each<[document: Json, message: string, pointer: string, fix?: string]>([
  [null, "The document is null, not an OpenAPI document.", "#"],
  [[], "The document is an array, not an OpenAPI document.", "#"],
  [{}, 'The document is not an OpenAPI document: it has neither "openapi" nor "swagger".', "#"],
  [{ asyncapi: "3" }, "The document is an AsyncAPI document.", "#"],
  [{ overlay: "1.0.0" }, "The document is an OpenAPI Overlay; pass it with --overlay.", "#"],
  [{ arazzo: "1.0.0" }, "The document is an Arazzo document.", "#"],
  [{ info: {}, item: [] }, "The document is a Postman collection.", "#"],
  [{ item: [] }, 'The document is not an OpenAPI document: it has neither "openapi" nor "swagger".', "#"],
  [{ log: {} }, "The document is a HAR recording.", "#"],
  [{ swaggerVersion: "1.2" }, "The document is a Swagger 1.2 listing.", "#"],
  [{ discoveryVersion: "v1" }, "The document is a Google API discovery document.", "#"],
  [{ $schema: "a" }, "The document is a JSON Schema.", "#"],
  [{ openapi: "3.0.0", swagger: "2.0" }, 'The document has both "openapi" and "swagger".', "#/swagger", "Remove one of the two."],
  [{ openapi: 3.1 }, '"openapi" is the number 3.1. It must be a string.', "#/openapi", 'Put the version in quotes: openapi: "3.1.0".'],
  [{ swagger: 1.2 }, '"swagger" is the number 1.2. It must be a string.', "#/swagger", 'Put the version in quotes: swagger: "2.0".'],
  [{ openapi: "4.0.0" }, 'Unsupported version: "openapi" is "4.0.0".', "#/openapi"],
  [{ openapi: "3.10.0" }, 'Unsupported version: "openapi" is "3.10.0".', "#/openapi"],
  [{ openapi: `3.${"9".repeat(39)}` }, `Unsupported version: "openapi" is "3.${"9".repeat(38)}...".`, "#/openapi"],
  [{ openapi: `3.${"9".repeat(38)}` }, `Unsupported version: "openapi" is "3.${"9".repeat(38)}".`, "#/openapi"],
  [{ swagger: "1.2" }, 'Unsupported version: "swagger" is "1.2".', "#/swagger"],
  [{ openapi: "2.0" }, 'Unsupported version: "openapi" is "2.0".', "#/openapi"],
])("%j is refused", (document, message, pointer, fix = supported) => {
  const refusal = (): unknown => {
    try {
      return parse(document);
    } catch (error) {
      return error instanceof PinwheelError ? error.diagnostics : error;
    }
  };
  const code = pointer === "#" ? "document-foreign" : "document-version";
  expect(refusal()).toEqual([{ code, severity: "error", message, pointer, fix }]);
});

test.each<[version: string, dialect: string]>([
  ["3.0.0", "3.0"],
  ["3.0", "3.0"],
  ["3.1.1", "3.1"],
  ["3.2.10", "3.2"],
])("version %s is dialect %s", (version, dialect) => {
  expect(detectDialect({ openapi: version }).dialect).toBe(dialect);
});

test.each(["3.2.0-rc1", "3.0.0.1", "3.1.", "3.1.x", "3", " 3.1.0", "3.1.0\n", "3.10.0"])("version %j is refused", (version) => {
  expect(() => detectDialect({ openapi: version })).toThrow("Unsupported version");
});

import { type Inherited, parseOperation } from "../../../src/openapi/parse/operation.js";
import { parsePaths } from "../../../src/openapi/parse/paths.js";
import type { SpecOperation, SpecParameter } from "../../../src/openapi/spec.js";
import type { Json } from "../../../src/util/json.js";
import { type RunOptions, run } from "../parsing.js";

const parameter: SpecParameter = {
  ...{ origin: "#/p", name: "p", in: "query", required: false, style: "form", explode: true, allowReserved: false },
  schema: { origin: "#/p" },
};
const inherited: Inherited = {
  path: "/a",
  parameters: [parameter],
  servers: [{ url: "/inherited" }],
  security: [[{ scheme: "k", scopes: [] }]],
  schemes: new Set(["k"]),
};

function parse(operation: Json, options: RunOptions = {}) {
  return run((context) => parseOperation(context, { pointer: "#/o", value: operation }, "GET", inherited), options);
}

const minimal: SpecOperation = {
  origin: "#/o",
  method: "GET",
  path: "/a",
  tags: [],
  parameters: [parameter],
  responses: [],
  security: inherited.security,
  servers: inherited.servers,
};

const at = "#/o/x-pinwheel";

test.each<[title: string, operation: Json, want: Partial<SpecOperation>, problems?: readonly string[]]>([
  ["nothing", {}, {}],
  ["texts", { operationId: "i", summary: "s", description: "d" }, { operationId: "i", summary: "s", description: "d" }],
  ["deprecated", { deprecated: true }, { deprecated: true }],
  ["deprecated: false", { deprecated: false }, {}],
  [
    "tags",
    { tags: ["a", 1, null] },
    { tags: ["a", "1"] },
    [
      'string-expected #/o/tags/1: "1" is the number 1. It must be a string. (Read as "1".)',
      'null-value #/o/tags/2: "2" is null. It must be a string.',
    ],
  ],
  ["its own security", { security: [{}] }, { security: [[]] }],
  ["empty security", { security: [] }, { security: [] }],
  ["its own servers", { servers: [{ url: "/own" }] }, { servers: [{ url: "/own" }] }],
  ["empty servers", { servers: [] }, {}],
  [
    "its own parameter",
    { parameters: [{ name: "p", in: "query", schema: true }] },
    {
      parameters: [{ ...parameter, origin: "#/o/parameters/0", schema: { origin: "#/o/parameters/0/schema" } }],
    },
  ],
  [
    "a body",
    { requestBody: { content: { "a/b": {} } } },
    {
      body: { origin: "#/o/requestBody", required: false, content: [{ mediaType: "a/b" }] },
    },
  ],
  ["no callbacks", { callbacks: {} }, {}],
  ["a name", { "x-pinwheel-name": "list" }, { rename: { method: "list" } }],
  ["a name with a resource", { "x-pinwheel-name": "dags.list" }, { rename: { resource: "dags", method: "list" } }],
  ["a name with nested resources", { "x-pinwheel-name": "a.b.c" }, { rename: { resource: "a.b", method: "c" } }],
  ...["", "a.", ".a", "a b", "1a", "a;b"].map((name): [string, Json, Partial<SpecOperation>, readonly string[]] => [
    `the name ${JSON.stringify(name)}`,
    { "x-pinwheel-name": name },
    {},
    [`rename-invalid ${at}-name: "x-pinwheel-name" must be "method", "resource.method" or "outer.inner.method". (It was ignored.)`],
  ]),
  [
    "a name that is a number",
    { "x-pinwheel-name": 1 },
    {},
    [`rename-invalid ${at}-name: "x-pinwheel-name" must be "method", "resource.method" or "outer.inner.method". (It was ignored.)`],
  ],
  ["a release", { "x-pinwheel-since": "3.10" }, { since: "3.10" }],
  ["a major release", { "x-pinwheel-since": "3" }, { since: "3" }],
  ...["3.", ".1", "v3", "3.1a", "", 3.1].map((since): [string, Json, Partial<SpecOperation>, readonly string[]] => [
    `the release ${JSON.stringify(since)}`,
    { "x-pinwheel-since": since },
    {},
    [`value-ignored ${at}-since: "x-pinwheel-since" must be a release in quotes, such as "3.1".`],
  ]),
  ["a whole body", { "x-pinwheel-body": "whole" }, { wholeBody: true }],
  ["another body", { "x-pinwheel-body": true }, {}, [`value-ignored ${at}-body: "x-pinwheel-body" must be "whole".`]],
  ["a sample", { "x-pinwheel-sample": { a: 1 } }, { sample: { a: 1 } }],
  [
    "a sample that is an array",
    { "x-pinwheel-sample": [] },
    {},
    [`value-ignored ${at}-sample: "x-pinwheel-sample" must be an object of values by name.`],
  ],
  ["pagination", { "x-pinwheel-pagination": false }, { pagination: false }],
  [
    "an update mask",
    { "x-pinwheel-update-mask": { m: "properties" } },
    {
      updateMasks: [{ origin: `${at}-update-mask/m`, parameter: "m", except: [] }],
    },
  ],
  ["no stream", { "x-pinwheel-stream": false }, { stream: false }],
  [
    "a stream",
    { "x-pinwheel-stream": { property: "p", end: ["a", "b"] } },
    { stream: { origin: `${at}-stream`, property: "p", end: ["a", "b"] } },
  ],
  [
    "the value of a property that selects a stream",
    { "x-pinwheel-stream": { property: "p", values: "sse" } },
    { stream: { origin: `${at}-stream`, property: "p", values: ["sse"] } },
  ],
  ["the end of a stream", { "x-pinwheel-stream": { end: "a" } }, { stream: { origin: `${at}-stream`, end: ["a"] } }],
  ...(
    [
      true,
      {},
      [],
      { property: 1 },
      { end: [1] },
      { end: null },
      { flag: "p" },
      { values: ["a"] },
      { property: "p", values: [] },
      { end: "a", values: ["b"] },
    ] as const
  ).map((value): [string, Json, Partial<SpecOperation>, readonly string[]] => [
    `a stream that is ${JSON.stringify(value)}`,
    { "x-pinwheel-stream": value },
    {},
    [
      `value-ignored ${at}-stream: "x-pinwheel-stream" must be false, or { property: name, values: values, end: texts } with a property or an end.`,
    ],
  ]),
  ["an empty update mask", { "x-pinwheel-update-mask": {} }, {}],
  [
    "descriptions",
    { "x-pinwheel-descriptions": { parameters: { p: "d" }, responses: { "200": "e" } }, responses: { "200": {} } },
    {
      parameters: [{ ...parameter, description: "d" }],
      responses: [{ origin: "#/o/responses/200", status: "200", content: [], headers: [], description: "e" }],
    },
  ],
])("an operation with %s", (_title, operation, want, problems = []) => {
  expect(parse(operation)).toEqual({ value: { ...minimal, ...want }, problems });
});

test("an operation that is not an object is omitted", () => {
  expect(parse([])).toEqual({ value: undefined, problems: ['wrong-kind #/o: "o" is an array. It must be an object.'] });
});

function paths(value: Json, options: RunOptions = {}) {
  const { value: operations, problems } = run(
    (context) => parsePaths(context, { pointer: "#/paths", value }, { security: [], schemes: new Set() }),
    options,
  );
  return { operations: operations.map(({ method, path, origin }) => `${method} ${path} ${origin}`), problems };
}

test.each(["/", "/a", "/a.b", "/..a", "/a..", "/...", "/%2e%2ea", "/a?b=.", "/{a}"])("%s is a path", (path) => {
  expect(paths({ [path]: { get: {} } }).problems.filter((problem) => problem.startsWith("path-invalid"))).toEqual([]);
});

test.each<[path: string, problem: string]>([
  ["a", 'does not start with "/"'],
  ["", 'does not start with "/"'],
  ["/a\\b", "contains a backslash or a control character"],
  ["/a\tb", "contains a backslash or a control character"],
  ["/.", 'has a segment "." or ".."'],
  ["/../a", 'has a segment "." or ".."'],
  ["/a/%2E%2e/b", 'has a segment "." or ".."'],
  ["/a/.%2e?b", 'has a segment "." or ".."'],
])("%j is not a path: it %s", (path, problem) => {
  const pointer = `#/paths/${path.replaceAll("/", "~1")}`;
  expect(paths({ [path]: { get: {} } })).toEqual({
    operations: [],
    problems: [`path-invalid ${pointer}: The path ${JSON.stringify(path)} ${problem}. (The path was omitted.)`],
  });
});

test("a path item has the methods of OpenAPI, and reports unknown properties", () => {
  const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
  const others = { $ref: "#/paths/~1b", summary: "", description: "", servers: [], parameters: [], "x-a": 1 };
  const item = { ...others, ...Object.fromEntries(methods.map((method) => [method, {}])) };
  expect(paths({ "/a": item }, { root: { paths: { "/b": {} } } })).toEqual({
    operations: methods.map((method) => `${method.toUpperCase()} /a #/paths/~1a/${method}`),
    problems: [],
  });
  for (const key of ["GET", "query", "additionalOperations"]) {
    expect(paths({ "/a": { [key]: {} } })).toEqual({
      operations: [],
      problems: [
        `path-item-property #/paths/~1a/${key}: "${key}" is not an HTTP method or another property of a path item in OpenAPI 3.1. (It was omitted.)`,
      ],
    });
  }
});

test("properties beside the $ref of a path item win over its target", () => {
  const root = {
    components: { pathItems: { I: { get: { summary: "target" }, put: {}, parameters: [{ name: "q", in: "query", schema: true }] } } },
  };
  const value = { "/a": { $ref: "#/components/pathItems/I", get: { summary: "own" } } };
  expect(paths(value, { root })).toEqual({
    operations: ["GET /a #/paths/~1a/get", "PUT /a #/components/pathItems/I/put"],
    problems: [],
  });
  const { value: operations } = run((context) => parsePaths(context, { pointer: "#/paths", value }, { security: [], schemes: new Set() }), {
    root,
  });
  expect(operations.map(({ parameters }) => parameters.map(({ name }) => name))).toEqual([["q"], ["q"]]);
});

test("an unresolved $ref of a path item leaves the properties beside it", () => {
  expect(paths({ "/a": { $ref: "#/gone", get: {} } })).toEqual({
    operations: ["GET /a #/paths/~1a/get"],
    problems: ['reference-dangling #/paths/~1a/$ref: Unresolved reference "#/gone". (The reference was ignored.)'],
  });
});

test("additionalOperations are parsed by dialects that have them", () => {
  const item = { get: {}, additionalOperations: { LINK: {}, "x-a": {} } };
  expect(paths({ "/a": item }, { rules: { additionalOperations: true } })).toEqual({
    operations: ["GET /a #/paths/~1a/get", "LINK /a #/paths/~1a/additionalOperations/LINK"],
    problems: [],
  });
});

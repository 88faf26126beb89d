import { mergeParameters, parseParameters } from "../../../src/openapi/parse/parameter.js";
import { matchPath } from "../../../src/openapi/parse/path-parameters.js";
import type { SpecParameter } from "../../../src/openapi/spec.js";
import type { Json } from "../../../src/util/json.js";
import { type RunOptions, run } from "../parsing.js";

const at = "#/p/0";
const text = { type: "string" };

function parse(list: Json, options: RunOptions = {}) {
  return run((context) => parseParameters(context, { pointer: "#/p", value: list }), options);
}

function parsed(parameter: Partial<SpecParameter>): SpecParameter {
  return {
    origin: at,
    name: "a",
    in: "query",
    required: false,
    style: "form",
    explode: true,
    allowReserved: false,
    schema: { origin: `${at}/schema`, types: ["string"] },
    ...parameter,
  };
}

const path = { name: "a", in: "path", required: true, schema: text };
const query = { name: "a", in: "query", schema: text };
const header = { name: "a", in: "header", schema: text };
const cookie = { name: "a", in: "cookie", schema: text };

test.each<[title: string, parameter: Json, want: Partial<SpecParameter>, problems?: readonly string[]]>([
  ["a path parameter", path, { in: "path", required: true, style: "simple", explode: false }],
  ["a query parameter", query, {}],
  ["a header parameter", header, { in: "header", style: "simple", explode: false }],
  ["a cookie parameter", cookie, { in: "cookie" }],
  ["a required parameter", { ...query, required: true }, { required: true }],
  ["label", { ...path, style: "label" }, { in: "path", required: true, style: "label", explode: false }],
  ["matrix", { ...path, style: "matrix", explode: true }, { in: "path", required: true, style: "matrix", explode: true }],
  ["spaceDelimited", { ...query, style: "spaceDelimited" }, { style: "spaceDelimited", explode: false }],
  ["pipeDelimited", { ...query, style: "pipeDelimited" }, { style: "pipeDelimited", explode: false }],
  ["deepObject", { ...query, style: "deepObject", explode: true }, { style: "deepObject" }],
  ["the cookie style", { ...cookie, style: "cookie" }, { in: "cookie", style: "cookie" }],
  ["explode: false", { ...query, explode: false }, { explode: false }],
  ["allowReserved", { ...query, allowReserved: true }, { allowReserved: true }],
  ["allowReserved of a header", { ...header, allowReserved: true }, { in: "header", style: "simple", explode: false }],
  ["description and deprecated", { ...query, description: "d", deprecated: true }, { description: "d", deprecated: true }],
  ["a shared description", { ...query, name: "b" }, { name: "b", description: "shared" }],
  ["its own description", { ...query, name: "b", description: "own" }, { name: "b", description: "own" }],
  [
    "content",
    { name: "a", in: "query", content: { "Application/JSON": { schema: text } } },
    { content: "application/json", schema: { origin: `${at}/content/Application~1JSON/schema`, types: ["string"] } },
  ],
  ["content without a schema", { name: "a", in: "query", content: { "a/b": {} } }, { content: "a/b", schema: { origin: at } }],
  [
    "an optional path parameter",
    { ...path, required: false },
    { in: "path", required: true, style: "simple", explode: false },
    [`path-parameter-optional ${at}: The path parameter "a" is not marked as required. (Read as required.)`],
  ],
  [
    "a style of another location",
    { ...query, style: "matrix" },
    {},
    [
      `parameter-style ${at}/style: "style" of a query parameter is "matrix". It must be one of form, spaceDelimited, pipeDelimited, deepObject. (Read as "form".)`,
    ],
  ],
  [
    "a style that is a number",
    { ...header, style: 1 },
    { in: "header", style: "simple", explode: false },
    [`parameter-style ${at}/style: "style" of a header parameter is the number 1. It must be one of simple. (Read as "simple".)`],
  ],
  [
    "neither schema nor content",
    { name: "a", in: "query" },
    { schema: { origin: at } },
    [`parameter-shape ${at}: The parameter "a" needs either "schema" or "content" with one media type.`],
  ],
  [
    "schema and content",
    { ...query, content: { "a/b": {} } },
    {},
    [`parameter-shape ${at}: The parameter "a" needs either "schema" or "content" with one media type.`],
  ],
  [
    "content with two media types",
    { name: "a", in: "query", content: { "a/b": {}, "a/c": {} } },
    { content: "a/b", schema: { origin: at } },
    [`parameter-shape ${at}: The parameter "a" needs either "schema" or "content" with one media type.`],
  ],
  [
    "an explode that is a string",
    { ...query, explode: "no" },
    {},
    [`value-ignored ${at}/explode: "explode" is a string. It must be true or false.`],
  ],
  [
    "Accept with values",
    { ...header, name: "Accept", schema: { enum: ["a/b"] } },
    {
      ...{ name: "Accept", in: "header", style: "simple", explode: false },
      schema: { origin: `${at}/schema`, enum: ["a/b"] },
    },
  ],
])("%s", (_title, parameter, want, problems = []) => {
  const root = { "x-pinwheel-descriptions": { parameters: { b: "shared" } } };
  expect(parse([parameter], { root })).toEqual({ value: [parsed(want)], problems });
});

test.each<[title: string, parameter: Json, problems: readonly string[]]>([
  ["no name", { in: "query", schema: text }, [`parameter-invalid ${at}: A parameter has no "name".`]],
  [
    "an unknown location",
    { name: "a", in: "body", schema: text },
    [`parameter-invalid ${at}: "in" of a parameter is "body". It must be one of path, query, header, cookie. (The parameter was omitted.)`],
  ],
  [
    "no location",
    { name: "a" },
    [
      `parameter-invalid ${at}: "in" of a parameter is missing. It must be one of path, query, header, cookie. (The parameter was omitted.)`,
    ],
  ],
  [
    "querystring before 3.2",
    { name: "a", in: "querystring", content: { "application/json": {} } },
    [
      `parameter-invalid ${at}: "in" of a parameter is "querystring". It must be one of path, query, header, cookie. (The parameter was omitted.)`,
    ],
  ],
  ...["Content-Type", "authorization", "ACCEPT"].map((name): [string, Json, readonly string[]] => [
    `the header ${name}`,
    { ...header, name },
    [`header-parameter-ignored ${at}: OpenAPI ignores a header parameter named "${name}". (The parameter was omitted.)`],
  ]),
  [
    "Content-Type with values",
    { ...header, name: "content-type", schema: { enum: ["a/b"] } },
    [`header-parameter-ignored ${at}: OpenAPI ignores a header parameter named "content-type". (The parameter was omitted.)`],
  ],
  ["null", null, [`null-value ${at}: "0" is null. It must be an object.`]],
])("omitted: %s", (_title, parameter, problems) => {
  expect(parse([parameter])).toEqual({ value: [], problems });
});

test("a reserved name is only ignored in headers", () => {
  expect(parse([{ ...query, name: "authorization" }]).value).toHaveLength(1);
});

test.each(["application/x-www-form-urlencoded", "application/json", "application/problem+json;v=1", "application/jsonpath", "text/plain"])(
  "a querystring parameter with %s",
  (mediaType) => {
    const { value, problems } = parse([{ name: "a", in: "querystring", content: { [mediaType]: {} } }], { dialect: "3.2" });
    expect([value.map(({ content }) => content), problems]).toEqual([[mediaType], []]);
  },
);

test("a querystring parameter needs content", () => {
  const { value, problems } = parse([{ name: "a", in: "querystring", schema: text }], { dialect: "3.2" });
  expect(value).toEqual([]);
  expect(problems).toEqual([
    `parameter-shape ${at}: The querystring parameter "a" needs "content", not "schema". (The parameter was omitted.)`,
  ]);
});

test("a parameter that is declared twice is reported, and the last one is used", () => {
  const { value, problems } = parse([query, header, { ...query, description: "last" }, { ...header, name: "A" }]);
  expect(value.map(({ name, in: location, description }) => [name, location, description])).toEqual([
    ["a", "query", "last"],
    ["A", "header", undefined],
  ]);
  expect(problems).toEqual(['parameter-repeated #/p: Two parameters in a list have the same "name" and "in". (The last one was used.)']);
  expect(parse([query, { ...query, name: "A" }]).problems).toEqual([]);
});

test("a component is parsed once, and its problems are reported once", () => {
  const root = { components: { parameters: { P: { name: "a", in: "query" } } } };
  const ref = { $ref: "#/components/parameters/P" };
  const { value, problems } = run(
    (context) => [parseParameters(context, { pointer: "#/p", value: [ref] }), parseParameters(context, { pointer: "#/q", value: [ref] })],
    { root },
  );
  expect(value[0]?.[0]).toBe(value[1]?.[0]);
  expect(problems).toEqual([
    'parameter-shape #/components/parameters/P: The parameter "a" needs either "schema" or "content" with one media type.',
  ]);
});

test("parameters of an operation replace those of the path item, at their position", () => {
  const shared = [parsed({ name: "a" }), parsed({ name: "b" }), parsed({ name: "X", in: "header" })];
  const own = [parsed({ name: "c" }), parsed({ name: "a", description: "own" }), parsed({ name: "x", in: "header" })];
  expect(mergeParameters(shared, own)).toEqual([own[1], shared[1], own[2], own[0]]);
});

const undeclared = (name: string): SpecParameter => ({
  ...{ origin: "#/o", name, in: "path", required: true, style: "simple", explode: false, allowReserved: false },
  schema: { origin: "#/o", types: ["string"] },
});

test.each<[template: string, names: readonly string[], want: readonly string[], problems: readonly string[]]>([
  ["/a", [], [], []],
  ["/{a}/{b}", ["b", "a"], ["b", "a"], []],
  ["/{a}:cancel", ["a"], ["a"], []],
  ["/{dag_id}/{run_id}", ["dag_id", "run_id"], ["dag_id", "run_id"], []],
  ["/{}", [], [], []],
  [
    "/{a}/{a}",
    [],
    ["a"],
    ['path-parameter-undeclared #/o: The path "/{a}/{a}" contains the parameter "a", which is not declared. (Read as a required string.)'],
  ],
  [
    "/{a}",
    ["a", "b"],
    ["a"],
    ['path-parameter-unused #/o: The path "/{a}" does not contain the path parameter "b". (The parameter was omitted.)'],
  ],
])("matchPath: %s with %j", (template, names, want, problems) => {
  const parameters = names.map((name) => ({ ...undeclared(name), origin: "#/declared" }));
  const result = run((context) => matchPath(context, template, "#/o", parameters));
  expect(result.value.map(({ name }) => name)).toEqual(want);
  expect(result.problems).toEqual(problems);
  if (names.length === 0) expect(result.value).toEqual(want.map(undeclared));
});

test("a query parameter with the name of a path parameter declares nothing", () => {
  const other = parsed({ name: "a" });
  const { value, problems } = run((context) => matchPath(context, "/{a}", "#/o", [other]));
  expect(value).toEqual([other, undeclared("a")]);
  expect(problems).toHaveLength(1);
});

import { parseResponses } from "../../../src/openapi/parse/response.js";
import type { Json } from "../../../src/util/json.js";
import { type RunOptions, run } from "../parsing.js";

function parse(responses: Json, options: RunOptions = {}) {
  return run((context) => parseResponses(context, { pointer: "#/r", value: responses }), options);
}

test.each<[key: string, status: string]>([
  ["100", "100"],
  ["200", "200"],
  ["599", "599"],
  ["1xx", "1XX"],
  ["4XX", "4XX"],
  ["5Xx", "5XX"],
  ["default", "default"],
])("%s is the status %s", (key, status) => {
  expect(parse({ [key]: {} })).toEqual({ value: [{ origin: `#/r/${key}`, status, content: [], headers: [] }], problems: [] });
});

test.each(["ok", "600", "099", "20", "2000", "20x", "0XX", "6xx", "xx", "Default", "a200", "200a", "a4xx", "4xxa"])(
  "%s is not a status",
  (key) => {
    expect(parse({ [key]: {} })).toEqual({
      value: [],
      problems: [
        `status-invalid #/r/${key}: "${key}" is not a status. Use three digits, a range like "4XX", or "default". (The response was omitted.)`,
      ],
    });
  },
);

test("extensions are ignored, and a response that is not an object has no content", () => {
  expect(parse({ "x-a": {}, "200": 1 })).toEqual({
    value: [{ status: "200", origin: "#/r/200", content: [], headers: [] }],
    problems: ['wrong-kind #/r/200: "200" is the number 1. It must be an object.'],
  });
});

test.each<[title: string, header: Json, want: unknown, problems?: readonly string[]]>([
  ["a schema", { schema: { type: "integer" } }, { required: false, schema: { origin: "#/r/200/headers/H/schema", types: ["integer"] } }],
  [
    "required and described",
    { required: true, description: "d" },
    { required: true, schema: { origin: "#/r/200/headers/H" }, description: "d" },
  ],
  ["content", { content: { "a/b": { schema: true } } }, { required: false, schema: { origin: "#/r/200/headers/H/content/a~1b/schema" } }],
  ["content without a schema", { content: { "a/b": {} } }, { required: false, schema: { origin: "#/r/200/headers/H" } }],
  [
    "schema and content",
    { schema: {}, content: { "a/b": { schema: true } } },
    { required: false, schema: { origin: "#/r/200/headers/H/schema" } },
  ],
])("a header with %s", (_title, header, want, problems = []) => {
  const { value, ...rest } = parse({ "200": { headers: { H: header, "content-Type": {}, "x-a": {}, X: null } } });
  expect(value[0]?.headers).toEqual([{ name: "H", ...(want as object) }]);
  expect(rest.problems).toEqual([...problems, 'null-value #/r/200/headers/X: "X" is null. It must be an object.']);
});

test("names of headers and media types may begin with x-", () => {
  const headers = { "x-rate-limit": { required: true }, "x-extension": "text" };
  const { value, problems } = parse({ "200": { headers, content: { "x-world/x-vrml": {}, "x-extension": {} } } });
  expect(value[0]?.headers.map(({ name }) => name)).toEqual(["x-rate-limit"]);
  expect(value[0]?.content.map(({ mediaType }) => mediaType)).toEqual(["x-world/x-vrml"]);
  expect(problems).toEqual([]);
});

test("a schema of XML may be a reference", () => {
  const components = { schemas: { Name: { type: ["string", "null"] }, Pet: { type: "object" } } };
  const xml = (name: string): Json => ({ content: { "application/xml": { schema: { $ref: `#/components/schemas/${name}` } } } });
  expect(parse({ "200": xml("Name") }, { root: { components } }).problems).toEqual([]);
  expect(parse({ "200": xml("Pet") }, { root: { components } }).problems).toEqual([
    "xml-as-text #/r/200/content/application~1xml/schema: XML bodies are text, and their schemas have no effect. (the type is string)",
  ]);
});

test("a component is parsed once and used for several statuses", () => {
  const root = { components: { responses: { R: { description: "d", content: { json: {} } } } } };
  const ref = { $ref: "#/components/responses/R" };
  const { value, problems } = parse({ "200": ref, "4XX": ref }, { root });
  expect(value).toEqual(
    ["200", "4XX"].map((status) => ({
      origin: "#/components/responses/R",
      status,
      description: "d",
      content: [{ mediaType: "json" }],
      headers: [],
    })),
  );
  expect(problems).toEqual(['media-type-invalid #/components/responses/R/content/json: "json" is not a media type.']);
});

test("a shared description is used if the response has none", () => {
  const root = { "x-pinwheel-descriptions": { responses: { "404": "Gone.", "4XX": "Refused." } } };
  const { value } = parse({ "404": { description: "" }, "4xx": {}, "409": {}, "200": { description: "d" } }, { root });
  expect(value.map(({ status, description }) => [status, description])).toEqual([
    ["200", "d"],
    ["404", "Gone."],
    ["409", undefined],
    ["4XX", "Refused."],
  ]);
});

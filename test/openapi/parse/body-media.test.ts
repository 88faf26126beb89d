import { parseBody } from "../../../src/openapi/parse/body.js";
import { parseContent } from "../../../src/openapi/parse/media.js";
import type { SpecMedia } from "../../../src/openapi/spec.js";
import type { Json } from "../../../src/util/json.js";
import { type RunOptions, run } from "../parsing.js";

function parse(body: Json, options: RunOptions = {}) {
  return run((context) => parseBody(context, { pointer: "#/b", value: body }), options);
}

function content(value: Json, options: RunOptions = {}) {
  return run((context) => parseContent(context, { pointer: "#/c", value }), options);
}

test("a body has content, and is optional by default", () => {
  const { value, problems } = parse({ content: { "a/b": {} } });
  expect([value, problems]).toEqual([{ origin: "#/b", required: false, content: [{ mediaType: "a/b" }] }, []]);
  expect(parse({ content: { "a/b": {} }, required: true, description: "d" }).value).toMatchObject({ required: true, description: "d" });
});

test.each<[body: Json, problems: readonly string[]]>([
  [{}, ['body-without-content #/b: The request body has no media type in "content".']],
  [{ content: {} }, ['body-without-content #/b: The request body has no media type in "content".']],
  [
    { content: [] },
    [
      'wrong-kind #/b/content: "content" is an array. It must be an object.',
      'body-without-content #/b: The request body has no media type in "content".',
    ],
  ],
])("a body without content is reported: %j", (body, problems) => {
  expect(parse(body)).toEqual({ value: { origin: "#/b", required: false, content: [] }, problems });
});

test("a body that is not an object is omitted", () => {
  expect(parse("a")).toEqual({ value: undefined, problems: ['wrong-kind #/b: "b" is a string. It must be an object.'] });
  expect(run((context) => parseBody(context, undefined))).toEqual({ value: undefined, problems: [] });
});

test("a body component is parsed once", () => {
  const root = { components: { requestBodies: { B: {} } } };
  const ref = { pointer: "#/b", value: { $ref: "#/components/requestBodies/B" } };
  const { value, problems } = run((context) => [parseBody(context, ref), parseBody(context, ref)], { root });
  expect(value[0]).toBe(value[1]);
  expect(problems).toHaveLength(1);
});

test.each(["a/b", "*/*", "text/*", "application/vnd.a+json; v=1", "a/b;\nc"])("%j is a media type", (mediaType) => {
  expect(content({ [mediaType]: {} }).problems).toEqual([]);
});

test.each(["json", "", "a/", "/b", "a/b/c", "a b/c", "a/b c"])("%j is not a media type", (mediaType) => {
  const { value, problems } = content({ [mediaType]: {} });
  expect(value).toEqual([{ mediaType }]);
  expect(problems).toEqual([
    `media-type-invalid #/c/${mediaType.replaceAll("/", "~1")}: ${JSON.stringify(mediaType)} is not a media type.`,
  ]);
});

test.each<[media: Json, want: Omit<SpecMedia, "mediaType">, problems?: readonly string[]]>([
  [{}, {}],
  [{ schema: true }, { schema: { origin: "#/c/a~1b/schema" } }],
  [
    { itemSchema: true },
    {},
    ['value-ignored #/c/a~1b/itemSchema: "itemSchema" describes the items of a stream, and "a/b" is not a stream of items.'],
  ],
  [{ encoding: {} }, {}],
  [{ encoding: { a: {}, "x-b": {} } }, { parts: [{ name: "a" }] }],
  [
    { encoding: { a: { contentType: "c/d", style: "deepObject", explode: false, allowReserved: true } } },
    { parts: [{ name: "a", contentType: "c/d", style: "deepObject", explode: false, allowReserved: true }] },
  ],
  [{ encoding: { a: { style: "simple", allowReserved: false, explode: true } } }, { parts: [{ name: "a", explode: true }] }],
  [{ encoding: { a: 1 } }, {}, ['wrong-kind #/c/a~1b/encoding/a: "a" is the number 1. It must be an object.']],
  [
    { encoding: { a: { allowReserved: 1 } } },
    { parts: [{ name: "a" }] },
    ['value-ignored #/c/a~1b/encoding/a/allowReserved: "allowReserved" is the number 1. It must be true or false.'],
  ],
  ["a", {}, ['wrong-kind #/c/a~1b: "a~1b" is a string. It must be an object.']],
])("the media type object %j", (media, want, problems = []) => {
  expect(content({ "A/b": media })).toEqual({
    value: [JSON.parse(JSON.stringify({ mediaType: "a/b", ...want }).replaceAll("a~1b", "A~1b"))],
    problems: problems.map((problem) => problem.replaceAll("a~1b", "A~1b")),
  });
});

test.each(["form", "spaceDelimited", "pipeDelimited", "deepObject"])("a field may have the style %s", (style) => {
  expect(content({ "a/b": { encoding: { a: { style } } } }).value[0]?.parts).toEqual([{ name: "a", style }]);
});

test("itemSchema is parsed by dialects that have it", () => {
  const media = { "Application/jsonl ;a=b": { itemSchema: { type: "string" } } };
  const { value } = content(media);
  expect(value).toEqual([
    { mediaType: "application/jsonl ;a=b", itemSchema: { origin: "#/c/Application~1jsonl ;a=b/itemSchema", types: ["string"] } },
  ]);
  expect(content(media, { rules: { itemSchemas: false } }).value).toEqual([{ mediaType: "application/jsonl ;a=b" }]);
});

test("extensions are not media types", () => {
  expect(content({ "x-a": {} })).toEqual({ value: [], problems: [] });
});

import { parsePagination } from "../../../src/openapi/parse/pagination.js";
import type { Json } from "../../../src/util/json.js";
import { run } from "../parsing.js";

const at = "#/o/x-pinwheel-pagination";

function parse(extension: Json) {
  return run((context) => parsePagination(context, { pointer: "#/o", value: { "x-pinwheel-pagination": extension } }));
}

test.each<[extension: { readonly [key: string]: Json }]>([
  [{}],
  [{ items: "data" }],
  [{ items: ["data", "list"] }],
  [{ total: "total" }],
  [{ total: ["meta", "total"] }],
  [{ total: { header: "X-Total" } }],
  [{ link: "next" }],
  [{ link: { header: "Link" } }],
  [{ offset: { offset: "offset", limit: "limit" } }],
  [{ page: { page: "page" } }],
  [{ page: { page: "page", first: 0, pages: { header: "X-Pages" } } }],
  [{ page: { page: "page", first: -1 } }],
  [{ cursor: { cursor: "after", next: { item: "id" } } }],
  [{ cursor: { cursor: "after", next: ["meta", "next"], first: "", more: "has_more" } }],
  [{ cursor: { cursor: "c", next: "n", order: { param: "sort" } } }],
  [{ cursor: { cursor: "c", next: "n", order: { param: "sort", values: ["id", "name"] } } }],
  [{ items: "data", total: "total", offset: { offset: "o", limit: "l" }, cursor: { cursor: "c", next: "n" } }],
])("%j is parsed", (extension) => {
  expect(parse(extension)).toEqual({ value: { origin: at, ...extension }, problems: [] });
});

test("false means that the operation is not a list", () => {
  expect(parse(false)).toEqual({ value: false, problems: [] });
  expect(run((context) => parsePagination(context, { pointer: "#/o", value: {} }))).toEqual({ value: undefined, problems: [] });
});

test("extensions inside are ignored", () => {
  expect(parse({ "x-a": 1, items: "data" })).toEqual({ value: { origin: at, items: "data" }, problems: [] });
});

test.each<Json>([true, null, "offset", 1, []])("%j is neither false nor an object", (extension) => {
  expect(parse(extension)).toEqual({
    value: undefined,
    problems: [`value-ignored ${at}: "x-pinwheel-pagination" must be false or an object.`],
  });
});

test.each<[key: string, value: Json]>([
  ["origin", "a"],
  ["other", "a"],
  ["items", 1],
  ["items", []],
  ["items", ["a", 1]],
  ["items", { header: "a" }],
  ["total", null],
  ["total", { other: "a" }],
  ["total", { header: 1 }],
  ["total", { header: "a", item: "b" }],
  ["total", { item: "a", other: "b" }],
  ["total", { header: "a", other: "b" }],
  ["total", {}],
  ["link", 1],
  ["offset", "offset"],
  ["offset", []],
  ["offset", { offset: "o" }],
  ["offset", { limit: "l" }],
  ["offset", { offset: "o", limit: 1 }],
  ["offset", { offset: 1, limit: "l" }],
  ["offset", { offset: "o", limit: "l", total: "t" }],
  ["page", "page"],
  ["page", { first: 1 }],
  ["page", { page: 1 }],
  ["page", { page: "p", first: 0.5 }],
  ["page", { page: "p", first: "1" }],
  ["page", { page: "p", pages: 3 }],
  ["page", { page: "p", other: "a" }],
  ["cursor", "c"],
  ["cursor", { cursor: "c" }],
  ["cursor", { next: "n" }],
  ["cursor", { cursor: 1, next: "n" }],
  ["cursor", { cursor: "c", next: 1 }],
  ["cursor", { cursor: "c", next: "n", first: 1 }],
  ["cursor", { cursor: "c", next: "n", more: 1 }],
  ["cursor", { cursor: "c", next: "n", other: "a" }],
  ["cursor", { cursor: "c", next: "n", order: "sort" }],
  ["cursor", { cursor: "c", next: "n", order: { values: ["id"] } }],
  ["cursor", { cursor: "c", next: "n", order: { param: "sort", values: [1] } }],
  ["cursor", { cursor: "c", next: "n", order: { param: "sort", other: "a" } }],
])("the whole extension is ignored because of %s: %j", (key, value) => {
  expect(parse({ items: "data", [key]: value })).toEqual({
    value: undefined,
    problems: [
      `value-ignored ${at}/${key}: "x-pinwheel-pagination" has an invalid or unknown property "${key}". See docs/lists-and-streams.md.`,
    ],
  });
});

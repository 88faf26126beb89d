import { collect } from "../../src/diagnostics/collect.js";
import { buildModel } from "../../src/model/build-model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import type { Json } from "../../src/util/json.js";

type Schema = { readonly [key: string]: Json };

const text: Schema = { type: "string" };
const nullable: Schema = { type: ["string", "null"] };
const integer: Schema = { type: "integer" };
const pets: Schema = { type: "array", items: { type: "object", properties: { id: text } } };
const object = (properties: { readonly [name: string]: Schema }): Schema => ({ type: "object", properties });

/** What is found for `GET /pets` with the given params, reply and extension. */
function pagination(
  params: { readonly [name: string]: Schema },
  reply: Schema,
  { headers = [], ...changes }: { readonly headers?: readonly string[]; readonly "x-pinwheel-pagination"?: Json } = {},
) {
  const { report, diagnostics } = collect();
  const document: Json = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: {
      "/pets": {
        get: {
          operationId: "listPets",
          tags: ["pets"],
          parameters: Object.entries(params).map(([name, schema]) => ({ name, in: "query", schema })),
          responses: {
            200: {
              description: "x",
              headers: Object.fromEntries(headers.map((name) => [name, { schema: text }])),
              content: { "application/json": { schema: reply } },
            },
          },
          ...changes,
        },
      },
    },
  };
  const model = buildModel(parseSpec(document, report), { source: "pets.json", sha256: "", naming: "operations" }, report);
  const { item, ...found } = model.resources[0]?.operations[0]?.pagination ?? {};
  return { found, item, codes: diagnostics.map(({ code }) => code) };
}

test.each<[title: string, params: Parameters<typeof pagination>[0], reply: Schema, found: object, headers?: readonly string[]]>([
  [
    "offset and total",
    { offset: integer, limit: integer },
    object({ items: pets, total: integer }),
    { items: "items", total: "total", kind: "offset", offset: { offset: "offset", limit: "limit" } },
  ],
  [
    "offset and cursor, as Airflow 3.2 has them",
    { offset: integer, limit: integer, cursor: text },
    object({ pets, total_entries: integer, next_cursor: nullable }),
    {
      items: "pets",
      total: "total_entries",
      kind: "cursor-or-offset",
      offset: { offset: "offset", limit: "limit" },
      cursor: { cursor: "cursor", next: "next_cursor", first: "" },
    },
  ],
  [
    "offset and cursor with an order, which cursors may not support",
    { offset: integer, limit: integer, cursor: text, sort: text },
    object({ pets, next_cursor: nullable }),
    {
      items: "pets",
      kind: "cursor-or-offset",
      offset: { offset: "offset", limit: "limit" },
      cursor: { cursor: "cursor", next: "next_cursor", first: "", order: { param: "sort" } },
    },
  ],
  [
    "a cursor alone, which nothing asks for at first",
    { cursor: text },
    object({ data: pets, meta: object({ next_cursor: nullable }) }),
    {
      items: "data",
      kind: "cursor",
      cursor: { cursor: "cursor", next: ["meta", "next_cursor"], first: null },
    },
  ],
  [
    "a token",
    { pageToken: text },
    object({ pets, nextPageToken: text }),
    { items: "pets", kind: "cursor", cursor: { cursor: "pageToken", next: "nextPageToken", first: null } },
  ],
  [
    "the last item's id",
    { starting_after: text },
    object({ data: pets, has_more: { type: "boolean" } }),
    {
      items: "data",
      kind: "cursor",
      cursor: { cursor: "starting_after", next: { item: "id" }, first: null, more: "has_more" },
    },
  ],
  [
    "pages by number, from 0",
    { page: { type: "integer", minimum: 0 }, size: integer },
    object({ data: object({ list: pets }), totalPages: integer }),
    {
      items: ["data", "list"],
      kind: "page",
      page: { page: "page", first: 0, pages: "totalPages" },
    },
  ],
  [
    "page numbers rather than links if the response counts the pages",
    { page: integer },
    object({ results: pets, next: nullable, total_pages: integer }),
    { items: "results", kind: "page", page: { page: "page", first: 1, pages: "total_pages" } },
  ],
  [
    "a link in the body",
    {},
    object({ results: pets, next: nullable, count: integer }),
    { items: "results", total: "count", kind: "link", link: "next" },
  ],
  [
    "a link by HAL",
    {},
    object({ pets, _links: object({ next: object({ href: text }) }) }),
    { items: "pets", kind: "link", link: ["_links", "next", "href"] },
  ],
  [
    "numbers rather than links where there is a total",
    { page: integer },
    object({ results: pets, next: nullable, count: integer }),
    {
      items: "results",
      total: "count",
      kind: "page",
      page: { page: "page", first: 1 },
    },
  ],
  [
    "a Link header rather than numbers without an end",
    { page: integer, per_page: integer },
    pets,
    { kind: "link", link: { header: "link" } },
    ["Link"],
  ],
  ["a list that ends with an empty page", { page: integer }, pets, { kind: "page", page: { page: "page", first: 1 } }],
  [
    "a total in a header",
    { skip: integer, limit: integer },
    pets,
    { total: { header: "x-total-count" }, kind: "offset", offset: { offset: "skip", limit: "limit" } },
    ["X-Total-Count"],
  ],
  [
    "a count of the page, which is no total",
    { offset: integer, limit: integer },
    object({ pets, count: integer }),
    {
      items: "pets",
      kind: "offset",
      offset: { offset: "offset", limit: "limit" },
    },
  ],
  ["no convention", { from: integer }, object({ pets }), {}],
  ["two lists", { offset: integer, limit: integer }, object({ pets, owners: pets, total: integer }), {}],
  ["no list", { offset: integer, limit: integer }, object({ total: integer }), {}],
])("%s", (_, params, reply, found, headers = []) => {
  const result = pagination(params, reply, { headers });
  expect(result).toEqual({ ...result, found, codes: [] });
});

describe("x-pinwheel-pagination", () => {
  const reply = object({ data: object({ rows: pets }), marks: object({ after: text, left: { type: "boolean" } }), sum: integer });

  test("names what follows no convention", () => {
    const stated: Json = {
      items: ["data", "rows"],
      total: "sum",
      cursor: { cursor: "from", next: ["marks", "after"], more: ["marks", "left"] },
    };
    const { found, item, codes } = pagination({ from: text }, reply, { "x-pinwheel-pagination": stated });
    expect(found).toEqual({
      ...(stated as object),
      kind: "cursor",
      cursor: { cursor: "from", next: ["marks", "after"], more: ["marks", "left"], first: null },
    });
    expect(item).toMatchObject({ kind: "object" });
    expect(codes).toEqual([]);
  });

  test("false is no list", () => {
    const changes = { "x-pinwheel-pagination": false };
    expect(pagination({ page: integer }, pets, changes)).toEqual({ found: {}, item: undefined, codes: [] });
  });

  test.each<[title: string, stated: Json, code: string]>([
    ["a list that is not there", { items: "rows", link: "next" }, "pagination-without-list"],
    ["a list without a strategy", { items: ["data", "rows"] }, "value-ignored"],
    ["a member of another kind", { page: "page" }, "value-ignored"],
    ["a name it does not know", { items: ["data", "rows"], cursors: {} }, "value-ignored"],
    ["an inherited name", { items: ["data", "rows"], page: { page: "page", constructor: "x" } }, "value-ignored"],
    ["true", true, "value-ignored"],
  ])("%s is reported", (_, stated, code) => {
    expect(pagination({ from: text }, reply, { "x-pinwheel-pagination": stated })).toEqual({ found: {}, item: undefined, codes: [code] });
  });
});

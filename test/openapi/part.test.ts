import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import { pruneDocument } from "../../src/openapi/part/prune-document.js";
import type { Json } from "../../src/util/json.js";
import { hotel } from "../pipeline/part-document.js";

type JsonObject = { readonly [key: string]: Json };

/** Keeps the operations `GET /rooms` and the webhooks `POST room.booked` of these texts. */
function part(document: JsonObject, ...kept: readonly string[]): JsonObject {
  const before = JSON.stringify(document);
  const has = (method: string, key: string) => kept.includes(`${method} ${key}`);
  const pruned = pruneDocument(document, { hasOperation: has, hasWebhook: has });
  expect(JSON.stringify(document)).toBe(before);
  return pruned as JsonObject;
}

const keys = (value: Json | undefined) => (typeof value === "object" && value !== null ? Object.keys(value) : []);
const components = (document: JsonObject) =>
  Object.fromEntries(Object.entries((document["components"] ?? {}) as JsonObject).map(([section, value]) => [section, keys(value)]));

const document = (paths: Json, more: JsonObject = {}): JsonObject => ({
  openapi: "3.1.0",
  info: { title: "t", version: "1" },
  paths,
  ...more,
});
const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const get = (value: Json) => ({ get: { responses: { 200: { description: "", content: { "application/json": { schema: value } } } } } });

test("operations, webhooks, components, schemes, tags and links that nothing uses are removed", () => {
  const pruned = part(hotel as JsonObject, "GET /rooms", "GET /rooms/{id}", "POST room.booked");
  expect(keys(pruned["paths"])).toEqual(["/rooms", "/rooms/{id}"]);
  expect(keys((pruned["paths"] as JsonObject)["/rooms/{id}"])).toEqual(["parameters", "get"]);
  expect(keys(pruned["webhooks"])).toEqual(["room.booked"]);
  expect(pruned["tags"]).toEqual([{ name: "rooms", description: "All rooms." }]);
  expect(components(pruned)).toEqual({
    securitySchemes: ["key"],
    parameters: ["Floor"],
    responses: ["Missing"],
    schemas: ["Room", "RoomState", "Moment", "Problem", "Booking"],
  });
  expect(JSON.stringify(pruned)).toContain('"links":{"room":{"operationId":"getRoom"}}');
});

test("sections that become empty are removed, and paths stay", () => {
  const pruned = part(hotel as JsonObject, "POST guest.left");
  expect(keys(pruned)).toEqual(["openapi", "info", "servers", "tags", "security", "paths", "webhooks", "components"]);
  expect(part(hotel as JsonObject, "DELETE /rooms/{id}")).not.toHaveProperty("webhooks");
});

test("targets of references into removed operations stay", () => {
  const target = "#/paths/~1a/get/responses/200/content/application~1json/schema";
  const source = document(
    { "/a": get({ properties: { self: { $ref: target }, b: schema("B") } }), "/b": get({ $ref: target }) },
    {
      components: { schemas: { B: { type: "string" }, C: {} } },
    },
  );
  const pruned = part(source, "GET /b");
  expect(keys(pruned["paths"])).toEqual(["/b"]);
  expect(pruned["x-shared"]).toEqual({ 1: { properties: { self: { $ref: "#/x-shared/1" }, b: schema("B") } } });
  expect(components(pruned)).toEqual({ schemas: ["B"] });
  const problems: unknown[] = [];
  const spec = parseSpec(pruned, (...problem) => problems.push(problem));
  expect(problems).toEqual([]);
  expect(spec.schemas.map(({ pointer }) => pointer).sort()).toEqual(["#/components/schemas/B", "#/x-shared/1"]);
});

test("a referenced path item keeps only the operations of its path", () => {
  const item = { ...get(schema("A")), post: { responses: {} } };
  const source = document(
    { "/a": { $ref: "#/components/pathItems/Item" }, "/b": { $ref: "#/components/pathItems/Item", summary: "B" } },
    {
      components: { pathItems: { Item: item }, schemas: { A: {} } },
    },
  );
  const whole = part(source, "GET /a", "POST /a");
  expect(whole["paths"]).toEqual({ "/a": { $ref: "#/components/pathItems/Item" } });
  expect(components(whole)).toEqual({ pathItems: ["Item"], schemas: ["A"] });
  const half = part(source, "POST /b");
  expect(half["paths"]).toEqual({ "/b": { post: { responses: {} }, summary: "B" } });
  expect(components(half)).toEqual({});
});

test("additional operations are selected one by one", () => {
  const additionalOperations = { COPY: { responses: {} }, move: { responses: {} } };
  const source = document({ "/a": { additionalOperations }, "/b": { additionalOperations } });
  expect(part(source, "move /a", "COPY /b", "move /b")["paths"]).toEqual({
    "/a": { additionalOperations: { move: { responses: {} } } },
    "/b": { additionalOperations },
  });
});

test("schemas that a discriminator leads to stay", () => {
  const schemas = {
    Pet: { discriminator: { propertyName: "kind", mapping: { x: "Fish", y: "#/components/schemas/Bird" }, defaultMapping: "Other" } },
    Cat: { allOf: [schema("Pet"), { properties: { paw: schema("Paw") } }] },
    ...{ Paw: {}, Fish: {}, Bird: {}, Other: {}, Base: {}, Stone: { allOf: [schema("Base")] }, Heap: { allOf: [schema("Pet")] } },
  };
  const source = document({ "/a": get(schema("Pet")), "/b": get(schema("Base")) }, { components: { schemas } });
  expect(components(part(source, "GET /a"))).toEqual({ schemas: ["Pet", "Cat", "Paw", "Fish", "Bird", "Other", "Heap"] });
  expect(components(part(source, "GET /b"))).toEqual({ schemas: ["Base"] });
});

test("a reference by anchor or id keeps all schemas, and data is no reference", () => {
  const schemas = { A: { $anchor: "a" }, B: {}, "c/d%": {} };
  const anchor = document({ "/a": get({ $ref: "#a" }), "/b": get({ example: { $ref: "#a" } }) }, { components: { schemas } });
  expect(components(part(anchor, "GET /a"))).toEqual({ schemas: ["A", "B", "c/d%"] });
  expect(components(part(anchor, "GET /b"))).toEqual({});
});

test("the parents of a tag stay", () => {
  const tags = [{ name: "a", parent: "b" }, { name: "b", parent: "c" }, { name: "c" }, { name: "d" }];
  const source = { ...document({ "/a": { get: { tags: ["a"], responses: {} } }, "/d": { get: { tags: ["d"], responses: {} } } }), tags };
  expect(part(source, "GET /a")["tags"]).toEqual(tags.slice(0, 3));
});

test("Swagger 2.0 has its own sections", () => {
  const operation = (name: string) => ({
    get: {
      security: [{ [name]: [] }],
      parameters: [{ $ref: `#/parameters/${name}` }],
      responses: { 200: { $ref: `#/responses/${name}` } },
    },
  });
  const pair = (value: (name: string) => Json) => ({ a: value("a"), b: value("b") });
  const source: JsonObject = {
    swagger: "2.0",
    info: { title: "t", version: "1" },
    paths: { "/a": operation("a"), "/b": operation("b") },
    securityDefinitions: pair(() => ({ type: "basic" })),
    parameters: pair(() => ({ name: "p", in: "query", type: "string" })),
    responses: pair((name) => ({ description: "", schema: { $ref: `#/definitions/${name}` } })),
    definitions: pair(() => ({ type: "string" })),
  };
  const pruned = part(source, "GET /b");
  for (const section of ["securityDefinitions", "parameters", "responses", "definitions"]) expect(keys(pruned[section])).toEqual(["b"]);
});

// Params that the client itself adds: `accept`, `contentType` and `body`.
import { collect } from "../../src/diagnostics/collect.js";
import { buildModel } from "../../src/model/build-model.js";
import type { Operation } from "../../src/model/model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import type { Json } from "../../src/util/json.js";

const text: Json = { type: "string" };
const one: Json = { "application/json": { schema: text } };
const two: Json = { "application/json": { schema: text }, "text/csv": { schema: text } };
const parameter = (name: string, location = "query"): Json => ({ name, in: location, required: location === "path", schema: text });
const ok = (content: Json): Json => ({ 200: { description: "ok", content } });
const body = (content: Json): Json => ({ required: true, content });

function build(
  operation: { readonly [key: string]: Json },
  path = "/a",
): { readonly operation: Operation; readonly problems: readonly string[] } {
  const { report, diagnostics } = collect();
  const post: Json = { operationId: "a", responses: ok(one), ...operation };
  const document: Json = { openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths: { [path]: { post } } };
  const model = buildModel(parseSpec(document, report), { source: "shop.json", sha256: "", naming: "operations" }, report);
  const [built] = model.resources.flatMap(({ operations }) => operations);
  if (built === undefined) throw new Error("no operation");
  return { operation: built, problems: diagnostics.map(({ code, message, instead }) => `${code}: ${message} ${instead}`) };
}

test.each<[name: string, location: string, operation: { readonly [key: string]: Json }, params: readonly string[]]>([
  ["accept", "query", { responses: ok(two) }, ["accept_query", "accept"]],
  ["accept", "path", { responses: ok(two) }, ["accept_path", "accept"]],
  ["accept", "cookie", { responses: ok(two) }, ["accept_cookie", "accept"]],
  [
    "accept",
    "query",
    { responses: { ...Object(ok(one)), 202: { description: "x", content: { "text/csv": {} } } } },
    ["accept_query", "accept"],
  ],
  ["contentType", "query", { requestBody: body(two) }, ["contentType_query", "body", "contentType"]],
  ["contentType", "header", { requestBody: body(two) }, ["contentType_header", "body", "contentType"]],
])("a parameter %s in the %s leaves that name to the client", (name, location, operation, params) => {
  const built = build({ parameters: [parameter(name, location)], ...operation }, location === "path" ? "/a/{accept}" : "/a");
  expect(built.operation.params.properties.map((property) => property.name)).toEqual(params);
  expect(built.operation.parameters).toMatchObject([{ name, in: location, param: `${name}_${location}` }]);
  const message = `parameter-name-collision: The client adds a param named ${name}.`;
  expect(built.problems).toEqual([`${message} the ${location} parameter is passed as ${name}_${location}`]);
});

test("a property accept of the body makes the body one param if responses have several media types", () => {
  const requestBody = body({ "application/json": { schema: { type: "object", properties: { accept: text } } } });
  const responses: Json = { 200: { description: "a", content: one }, 202: { description: "b", content: { "text/csv": {} } } };
  expect(build({ requestBody, responses }).operation.params.properties.map(({ name }) => name)).toEqual(["accept", "body"]);
});

test("a parameter requestBody beside a parameter body leaves that name to the client", () => {
  const parameters = [parameter("body"), parameter("requestBody")];
  const { operation } = build({ parameters, requestBody: body({ "application/json": { schema: { type: "array" } } }) });
  expect(operation.params.properties.map(({ name }) => name)).toEqual(["body", "requestBody_query", "requestBody"]);
});

test.each<[name: string, operation: { readonly [key: string]: Json }]>([
  ["accept", {}],
  ["contentType", { requestBody: body(one) }],
  ["requestBody", { requestBody: body(one) }],
])("a parameter %s keeps its name if the client adds no such param", (name, operation) => {
  const built = build({ parameters: [parameter(name)], ...operation });
  expect(built.operation.parameters).toMatchObject([{ name, param: name }]);
  expect(built.problems).toEqual([]);
});

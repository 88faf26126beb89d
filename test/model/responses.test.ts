import { collect } from "../../src/diagnostics/collect.js";
import { buildModel } from "../../src/model/build-model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import type { Json } from "../../src/util/json.js";

/** The operation of a document with the given media types in its only response. */
function operationWith(content: { readonly [mediaType: string]: Json }) {
  return operationOf({ 200: { description: "x", content } });
}

function operationOf(responses: Json) {
  const { report } = collect();
  const document: Json = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: { "/pets": { get: { operationId: "listPets", tags: ["pets"], responses } } },
  };
  const model = buildModel(parseSpec(document, report), { source: "pets.json", sha256: "", naming: "operations" }, report);
  return model.resources[0]?.operations[0];
}

test("JSON is the first media type, wherever the document lists it; the others keep their order", () => {
  const operation = operationWith({ "text/csv": {}, "application/json": { schema: { type: "object" } }, "image/png": {} });
  const expected = ["application/json", "text/csv", "image/png"];
  expect(operation?.success[0]?.content.map(({ mediaType }) => mediaType)).toEqual(expected);
  expect(operation?.params.properties).toMatchObject([{ name: "accept", type: { values: expected }, default: "application/json" }]);
});

test("media types that decode alike are all offered", () => {
  const binary: Json = { schema: { type: "string", format: "binary" } };
  const operation = operationWith({ "image/png": binary, "image/jpeg": binary, "text/json": {}, "application/json": {} });
  const expected = ["text/json", "application/json", "image/png", "image/jpeg"];
  expect(operation?.success[0]?.content.map(({ mediaType }) => mediaType)).toEqual(expected);
  expect(operation?.params.properties).toMatchObject([{ name: "accept", type: { values: expected } }]);
});

test.each<[statuses: readonly string[], success: readonly unknown[], errors: readonly unknown[]]>([
  [["301", "200", "404"], [200], [301, 404]],
  [
    ["200", "201", "3XX", "304"],
    [200, 201],
    [304, "3XX"],
  ],
  [["2XX", "302", "default"], ["2XX"], [302, "default"]],
  [["101", "200"], [200], [101]],
  [["307", "404", "default"], [307], [404, "default"]],
  [["3XX"], [], ["3XX"]],
  [["default", "404"], ["default"], [404, "default"]],
  [["404"], [], [404]],
])("of %j, %j are a success, and %j are errors", (statuses, success, errors) => {
  const operation = operationOf(Object.fromEntries(statuses.map((status) => [status, { description: "x" }])));
  expect(operation?.success.map(({ status }) => status)).toEqual(success);
  expect(operation?.errors.map(({ status }) => status)).toEqual(errors);
});

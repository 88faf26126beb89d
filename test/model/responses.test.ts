import { collect } from "../../src/diagnostics/collect.js";
import { buildModel } from "../../src/model/build-model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import type { Json } from "../../src/util/json.js";

/** The operation of a document with the given media types in its only response. */
function operationWith(content: { readonly [mediaType: string]: Json }) {
  const { report } = collect();
  const document: Json = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: { "/pets": { get: { operationId: "listPets", tags: ["pets"], responses: { 200: { description: "x", content } } } } },
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

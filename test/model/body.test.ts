import { collect } from "../../src/diagnostics/collect.js";
import { buildModel } from "../../src/model/build-model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import type { Json } from "../../src/util/json.js";

const properties: Json = { name: { type: "string" } };

function bodyOf(schema: Json) {
  const { report } = collect();
  const document: Json = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: {
      "/pets": {
        post: {
          operationId: "createPet",
          tags: ["pets"],
          requestBody: { content: { "application/json": { schema } } },
          responses: { 204: { description: "x" } },
        },
      },
    },
    components: { schemas: { Closed: { type: "object", properties, additionalProperties: false }, Open: { type: "object", properties } } },
  };
  const model = buildModel(parseSpec(document, report), { source: "pets.json", sha256: "", naming: "operations" }, report);
  return model.resources[0]?.operations[0]?.body;
}

test.each<[title: string, schema: Json, closed: true | undefined]>([
  ["a schema that forbids further properties", { type: "object", properties, additionalProperties: false }, true],
  ["a reference to one", { $ref: "#/components/schemas/Closed" }, true],
  ["a schema that does not mention further properties", { type: "object", properties }, undefined],
  ["a reference to one", { $ref: "#/components/schemas/Open" }, undefined],
])("%s makes a body that is closed: %p", (_, schema, closed) => {
  expect(bodyOf(schema)).toMatchObject({ mode: "properties", ...(closed && { closed }) });
  expect(bodyOf(schema)?.closed).toBe(closed);
});

import { collect } from "../../src/diagnostics/collect.js";
import { buildModel } from "../../src/model/build-model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import { withUpdateMask } from "../../src/runtime/body/update-mask.js";
import type { Json } from "../../src/util/json.js";

const text: Json = { type: "string" };
const object: Json = { type: "object", properties: { name: text, id: text, key: text } };

/** What is filled in of `PATCH /pets/{id}` with the given hint and body. */
function fill(hint: Json, body: Json = object) {
  const { report, diagnostics } = collect();
  const document: Json = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: {
      "/pets/{id}": {
        patch: {
          operationId: "updatePet",
          parameters: [
            { name: "id", in: "path", required: true, schema: text },
            { name: "mask", in: "query", schema: { type: "array", items: text } },
          ],
          requestBody: { content: { "application/json": { schema: body } } },
          responses: { 204: { description: "done" } },
          "x-pinwheel-update-mask": hint,
        },
      },
    },
  };
  const model = buildModel(parseSpec(document, report), { source: "pets.json", sha256: "", naming: "operations" }, report);
  return { updateMasks: model.resources[0]?.operations[0]?.updateMasks, codes: diagnostics.map(({ code }) => code) };
}

test("a parameter is filled with the members of the body, without those that are parameters or left out", () => {
  expect(fill({ mask: "properties" })).toEqual({ updateMasks: [{ param: "mask", except: ["id", "mask"] }], codes: [] });
  expect(fill({ mask: { except: ["key"] } })).toEqual({ updateMasks: [{ param: "mask", except: ["id", "key", "mask"] }], codes: [] });
});

test.each<[string, Json, Json?]>([
  ["a hint of another form", "mask"],
  ["another word", { mask: "all" }],
  ["exceptions that are no list of names", { mask: { except: "key" } }],
  ["more than exceptions", { mask: { except: [], only: [] } }],
  ["a parameter that is not there", { other: "properties" }],
  ["a parameter of the path", { id: "properties" }],
  ["a body that is no object", { mask: "properties" }, { type: "array", items: text }],
])("%s is reported and left out", (...[, hint, body]) => {
  const { updateMasks: found, codes } = fill(hint, body);
  expect(found).toBeUndefined();
  expect(codes).toHaveLength(1);
});

describe("filled", () => {
  const others = ["id", "mask"];

  test("names what is given, null included", () => {
    expect(withUpdateMask({ id: "1", name: "x", age: null, size: undefined }, "mask", others)).toEqual({
      id: "1",
      name: "x",
      age: null,
      size: undefined,
      mask: ["name", "age"],
    });
  });

  test("leaves a list of the caller's, null, and params without members as they are", () => {
    for (const params of [{ id: "1", name: "x", mask: ["age"] }, { id: "1", name: "x", mask: null }, { id: "1" }]) {
      expect(withUpdateMask(params, "mask", others)).toBe(params);
    }
  });

  test("takes own members only", () => {
    expect(withUpdateMask(Object.create({ name: "inherited", mask: ["x"] }), "mask", others)).not.toHaveProperty("mask", ["name"]);
    expect(withUpdateMask(Object.assign(Object.create({ mask: ["x"] }), { name: "x" }), "mask", others)).toHaveProperty("mask", ["name"]);
  });
});

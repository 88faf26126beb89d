import { findExternalRefs, maskData, unmaskData } from "../../src/openapi/data-positions.js";
import type { Json } from "../../src/util/json.js";

const external = { $ref: "other.yaml" };

test.each<[title: string, document: Json, pointers: readonly string[]]>([
  ["the root", external, ["#/$ref"]],
  ["an object", { a: external }, ["#/a/$ref"]],
  ["an array", { allOf: [{}, external] }, ["#/allOf/1/$ref"]],
  ["a URL", { a: { $ref: "https://example.com/a.json" } }, ["#/a/$ref"]],
  ["a local reference", { a: { $ref: "#/b" } }, []],
  ["an empty reference", { a: { $ref: "" } }, []],
  ["a reference that is not a string", { a: { $ref: 1 } }, []],
  ["an extension", { "x-a": external, "x-": [{ b: external }] }, []],
  ["a property named like an extension", { properties: { "x-a": external } }, ["#/properties/x-a/$ref"]],
  ["a default", { default: external }, []],
  ["a property named default", { properties: { default: external } }, ["#/properties/default/$ref"]],
  ["the default response", { responses: { default: external } }, ["#/responses/default/$ref"]],
  ["enum, const and examples", { enum: [external], const: external, examples: { a: { value: external } }, example: external }, []],
  ["the value of an example", { value: external }, []],
  ["a property named $ref", { properties: { $ref: { type: "string" } } }, []],
  [
    "mappings",
    { discriminator: { mapping: { a: "a.yaml", b: "#/b", c: "C", d: "https://example.com/d.json" }, defaultMapping: "x/y.json" } },
    ["#/discriminator/mapping/a", "#/discriminator/defaultMapping"],
  ],
  ["a property named discriminator", { properties: { discriminator: { mapping: { a: "a.yaml" } } } }, []],
  ["a property named properties", { properties: { properties: external } }, ["#/properties/properties/$ref"]],
  [
    "a schema in properties of properties",
    { properties: { properties: { properties: { a: external } } } },
    ["#/properties/properties/properties/a/$ref"],
  ],
])("external references: %s", (_title, document, pointers) => {
  expect(findExternalRefs(document).map(({ pointer }) => pointer)).toEqual(pointers);
});

test("only a $ref in data is hidden from the bundler", () => {
  const document = (): Json => ({
    a: { $ref: "a.yaml" },
    "x-a": { b: [{ $ref: "b.yaml" }] },
    default: { $ref: "c.yaml" },
    properties: { "x-a": { $ref: "d.yaml" } },
  });
  const masked = document();
  maskData(masked);
  const masks = JSON.stringify(masked).match(/"(?:\\u0000)?\$ref":"\w/g);
  expect(masks).toEqual(['"$ref":"a', '"\\u0000$ref":"b', '"\\u0000$ref":"c', '"$ref":"d']);
  unmaskData(masked);
  expect(masked).toEqual(document());
});

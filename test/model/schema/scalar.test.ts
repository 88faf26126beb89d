import type { Type } from "../../../src/model/model.js";
import { convertScalar, literalType } from "../../../src/model/schema/scalar.js";
import type { SpecSchema } from "../../../src/openapi/spec-schema.js";
import { convert, type Draft, integer, integerSchema, named, objectOf, reference, schema, shape } from "./fixture.js";

test.each<[Draft, Type]>([
  [{ types: ["string"] }, { kind: "scalar", scalar: "string" }],
  [{ types: ["number"] }, { kind: "scalar", scalar: "number" }],
  [{ types: ["integer"] }, { kind: "scalar", scalar: "integer" }],
  [{ types: ["boolean"] }, { kind: "scalar", scalar: "boolean" }],
  [{ types: ["null"] }, { kind: "null" }],
  [{ types: ["null"], format: "x" }, { kind: "null" }],
  [
    { types: ["string"], format: "date-time" },
    { kind: "scalar", scalar: "string", format: "date-time" },
  ],
  [{ types: ["string"], binary: true, format: "binary" }, { kind: "binary" }],
  [{ binary: true }, { kind: "binary" }],
  [{ types: [] }, { kind: "unknown" }],
])("%j", (draft, type) => {
  expect(convert(draft).type).toEqual(type);
  expect(convertScalar(schema(draft))).toEqual(type);
});

test("a schema of another type is any value", () => {
  expect(convertScalar(schema({ types: ["object"] }))).toEqual({ kind: "unknown" });
  expect(convertScalar(schema({ types: ["array"] }))).toEqual({ kind: "unknown" });
});

test("literalType returns the type of one value", () => {
  expect(literalType(null)).toEqual({ kind: "null" });
  expect(literalType(false)).toEqual({ kind: "literal", value: false });
  expect(literalType([1])).toEqual({ kind: "literal", value: [1] });
});

describe("bytes inside a value", () => {
  const bytes = { types: ["string"], binary: true, format: "binary" } as const;
  const library = [named("Bytes", bytes)];
  const ref: Type = { kind: "ref", name: "Bytes" };
  const text: Type = { kind: "scalar", scalar: "string", format: "binary" };

  test.each<[string, (inner: SpecSchema) => Draft, (inner: Type) => object]>([
    ["a property", (inner) => ({ properties: [{ name: "a", schema: inner }] }), (inner) => objectOf(["a", inner, false])],
    ["an item", (inner) => ({ types: ["array"], items: inner }), (items) => ({ kind: "array", items })],
    ["a value of a map", (inner) => ({ types: ["object"], additionalProperties: inner }), (values) => ({ kind: "record", values })],
    [
      "the item of a tuple",
      (inner) => ({ types: ["array"], prefixItems: [inner], items: false }),
      (inner) => ({ kind: "tuple", items: [inner], required: 0 }),
    ],
    [
      "an alternative of an item",
      (inner) => ({ types: ["array"], items: schema({ anyOf: [inner, integerSchema] }) }),
      (inner) => ({ kind: "array", items: { kind: "union", members: [inner, integer] } }),
    ],
  ])("%s is text in a response, and bytes in a request", (_, draft, type) => {
    expect(shape(convert(draft(schema(bytes)), "response", library).type)).toEqual(type(text));
    expect(shape(convert(draft(reference("Bytes")), "response", library).type)).toEqual(type(text));
    expect(shape(convert(draft(schema(bytes)), "request", library).type)).toEqual(type({ kind: "binary" }));
    expect(shape(convert(draft(reference("Bytes")), "request", library).type)).toEqual(type(ref));
  });

  test("a whole body is bytes in both directions", () => {
    for (const direction of ["response", "request"] as const) {
      expect(convert(bytes, direction).type).toEqual({ kind: "binary" });
      expect(convert({ ref: "#/components/schemas/Bytes" }, direction, library).type).toEqual(ref);
    }
  });
});

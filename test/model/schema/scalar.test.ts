import type { Type } from "../../../src/model/model.js";
import { convertScalar, literalType } from "../../../src/model/schema/scalar.js";
import { convert, type Draft, schema } from "./fixture.js";

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

import { addNull } from "../../../src/openapi/parse/nullable.js";
import type { SpecSchema } from "../../../src/openapi/spec-schema.js";

const origin = "#/s";
const nothing: SpecSchema = { origin, types: ["null"] };
const text: SpecSchema = { origin: "#/t", types: ["string"] };

test.each<[title: string, schema: Omit<SpecSchema, "origin">, want: Omit<SpecSchema, "origin">]>([
  ["an empty schema allows null already", {}, {}],
  ["a type", { types: ["string"] }, { types: ["string", "null"] }],
  ["several types", { types: ["string", "integer"] }, { types: ["string", "integer", "null"] }],
  ["types with null", { types: ["null", "string"] }, { types: ["null", "string"] }],
  ["the type null", { types: ["null"], const: { value: 1 } }, { types: ["null"], const: { value: 1 } }],
  ["an enum", { enum: ["a"] }, { enum: ["a", null] }],
  ["an enum with null", { enum: [null, "a"] }, { enum: [null, "a"] }],
  ["an enum and a type", { enum: ["a"], types: ["string"] }, { enum: ["a", null], types: ["string", "null"] }],
  ["a const", { const: { value: "a" } }, { anyOf: [{ origin, const: { value: "a" } }, nothing] }],
  ["a const that is false", { const: { value: false } }, { anyOf: [{ origin, const: { value: false } }, nothing] }],
  [
    "a const and a type",
    { const: { value: "a" }, types: ["string"] },
    { anyOf: [{ origin, const: { value: "a" }, types: ["string"] }, nothing] },
  ],
  ["a const that is null", { const: { value: null } }, { const: { value: null } }],
  [
    "a const that is null, with a type",
    { const: { value: null }, types: ["string"] },
    { const: { value: null }, types: ["string", "null"] },
  ],
  ["a reference", { ref: "#/r" }, { anyOf: [{ origin, ref: "#/r" }, nothing] }],
  ["allOf", { allOf: [text], types: ["string"] }, { anyOf: [{ origin, allOf: [text], types: ["string"] }, nothing] }],
  ["oneOf", { oneOf: [text] }, { oneOf: [text, nothing] }],
  ["oneOf with null", { oneOf: [text, nothing] }, { oneOf: [text, nothing] }],
  ["anyOf", { anyOf: [text] }, { anyOf: [text, nothing] }],
  ["anyOf with null", { anyOf: [nothing, text] }, { anyOf: [nothing, text] }],
  [
    "anyOf with a nullable type",
    { anyOf: [{ origin, types: ["string", "null"] }] },
    { anyOf: [{ origin, types: ["string", "null"] }, nothing] },
  ],
  ["oneOf beside properties", { oneOf: [text], properties: [] }, { oneOf: [text, nothing], properties: [] }],
  ["anyOf beside required", { anyOf: [text], required: ["a"] }, { anyOf: [text, nothing], required: ["a"] }],
  ["properties imply an object", { properties: [] }, { properties: [], types: ["object", "null"] }],
  ["additionalProperties imply an object", { additionalProperties: false }, { additionalProperties: false, types: ["object", "null"] }],
  ["required implies an object", { required: ["a"] }, { required: ["a"], types: ["object", "null"] }],
  ["items imply an array", { items: true }, { items: true, types: ["array", "null"] }],
  ["prefixItems imply an array", { prefixItems: [] }, { prefixItems: [], types: ["array", "null"] }],
  ["a format implies no type", { format: "date" }, { format: "date" }],
  ["a title stays", { types: ["string"], title: "t" }, { types: ["string", "null"], title: "t" }],
])("addNull: %s", (_title, schema, want) => {
  expect(addNull({ origin, ...schema })).toEqual({ origin, ...want });
});

test.each<[title: string, shape: Omit<SpecSchema, "origin">]>([
  ["const", { const: { value: "a" } }],
  ["allOf", { allOf: [text] }],
  ["a reference", { ref: "#/r" }],
])("what describes the property stays outside the anyOf of %s", (_title, shape) => {
  const outside = {
    title: "t",
    description: "d",
    deprecated: true,
    access: "read",
    default: { value: null },
    sends: { value: null },
  } as const;
  expect(addNull({ origin, ...shape, ...outside })).toEqual({ origin, ...outside, anyOf: [{ origin, ...shape }, nothing] });
});

test("only keywords that are present are moved", () => {
  expect(Object.keys(addNull({ origin, ref: "#/r" }))).toEqual(["origin", "anyOf"]);
  expect(Object.keys(addNull({ origin, types: ["string"] }))).toEqual(["origin", "types"]);
});

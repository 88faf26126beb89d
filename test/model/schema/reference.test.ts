import { resolve } from "../../../src/model/schema/context.js";
import { hasShape } from "../../../src/model/schema/reference.js";
import {
  convert,
  type Draft,
  integer,
  integerSchema,
  named,
  objectOf,
  reference,
  schema,
  shape,
  specProperty,
  string,
  stringSchema,
} from "./fixture.js";

const state = named("State", { types: ["string"], enum: ["queued", "running"] });
const alias = named("Alias", { ref: state.pointer });
const flag = named("Flag", { types: ["boolean"], enum: [true, false] });
const pet = named("Pet", { types: ["object"], properties: [specProperty("name", { types: ["string"] })] });
const circle = named("Circle", { ref: "#/components/schemas/Circle" });
const library = [state, alias, flag, pet, circle];

test.each<[string, "request" | "response", object]>([
  ["Pet", "response", { kind: "ref", name: "Pet" }],
  ["Pet", "request", { kind: "ref", name: "Pet" }],
  ["State", "response", { kind: "ref", name: "State", open: true }],
  ["State", "request", { kind: "ref", name: "State", open: true }],
  ["Alias", "response", { kind: "ref", name: "Alias", open: true }],
  ["Flag", "response", { kind: "ref", name: "Flag" }],
  ["Circle", "response", { kind: "ref", name: "Circle" }],
])("a reference to %s in a %s", (key, direction, type) => {
  expect(convert(reference(key), direction, library).type).toEqual(type);
});

test("a reference to a schema that does not exist is reported and becomes any value", () => {
  const { type, codes, messages } = convert({ ref: "#/components/schemas/Nowhere" });
  expect(type).toEqual({ kind: "unknown" });
  expect(codes).toEqual(["reference-not-found"]);
  expect(messages).toEqual(["#/here: There is no schema at #/components/schemas/Nowhere. any value is accepted here"]);
});

describe("keywords beside a reference", () => {
  test("that only describe the value are ignored", () => {
    const draft: Draft = { ref: pet.pointer, description: "A pet.", deprecated: true, access: "read", default: { value: {} } };
    expect(convert(draft, "response", library).type).toEqual({ kind: "ref", name: "Pet" });
  });

  test("that restrict the value narrow it", () => {
    const draft: Draft = { ref: pet.pointer, properties: [specProperty("age", { types: ["integer"] })], required: ["name"] };
    expect(shape(convert(draft, "response", library).type)).toEqual(objectOf(["name", string, true], ["age", integer, false]));
  });

  test("null beside a reference is a union", () => {
    expect(convert({ ref: pet.pointer, types: ["null"] }, "response", library).type).toEqual({
      kind: "union",
      members: [{ kind: "ref", name: "Pet" }, { kind: "null" }],
    });
  });
});

test.each<[Draft, boolean]>([
  [{}, false],
  [{ format: "date", description: "x", title: "X", limits: [] }, false],
  [{ types: ["string"] }, true],
  [{ properties: [] }, true],
  [{ required: [] }, true],
  [{ additionalProperties: false }, true],
  [{ patternProperties: [] }, true],
  [{ items: false }, true],
  [{ prefixItems: [] }, true],
  [{ allOf: [] }, true],
  [{ anyOf: [] }, true],
  [{ oneOf: [] }, true],
  [{ never: true }, true],
  [{ enum: [] }, true],
  [{ const: { value: null } }, true],
])("hasShape(%j) is %s", (draft, expected) => {
  expect(hasShape(schema(draft))).toBe(expected);
});

describe("resolve", () => {
  const schemas = new Map(library.map((entry) => [entry.pointer, entry]));

  test("returns a schema without a reference itself", () => {
    expect(resolve(stringSchema, { schemas })).toBe(stringSchema);
    expect(resolve(integerSchema, { schemas: new Map() })).toBe(integerSchema);
  });

  test("follows references to the end", () => {
    expect(resolve(reference("Alias"), { schemas })).toBe(state.schema);
  });

  test("returns undefined for a missing target and for a cycle", () => {
    expect(resolve(reference("Nowhere"), { schemas })).toBeUndefined();
    expect(resolve(reference("Circle"), { schemas })).toBeUndefined();
  });
});

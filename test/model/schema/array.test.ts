import { convert, type Draft, integer, integerSchema, limit, never, string, stringSchema, unknown } from "./fixture.js";

describe("arrays", () => {
  test.each<[string, Draft, object]>([
    ["without items hold any values", {}, { kind: "array", items: unknown }],
    ["with items: true hold any values", { items: true }, { kind: "array", items: unknown }],
    ["with items: false are empty", { items: false }, { kind: "array", items: never }],
    ["hold values of one type", { items: stringSchema }, { kind: "array", items: string }],
    ["are unique", { items: stringSchema, limits: [limit("uniqueItems", true)] }, { kind: "array", items: string, unique: true }],
    ["are not unique", { items: stringSchema, limits: [limit("uniqueItems", false)] }, { kind: "array", items: string }],
    ["have other limits", { items: stringSchema, limits: [limit("minItems", 1)] }, { kind: "array", items: string }],
  ])("%s", (_, draft, type) => {
    expect(convert({ types: ["array"], ...draft }).type).toEqual(type);
  });

  test("an untyped schema with items is an array", () => {
    expect(convert({ items: integerSchema }).type).toEqual({ kind: "array", items: integer });
    expect(convert({ prefixItems: [integerSchema] }).type).toMatchObject({ kind: "tuple" });
  });
});

describe("tuples", () => {
  const prefixItems = [stringSchema, integerSchema];

  test.each<[string, Draft, number, object | undefined]>([
    ["no item is required by default, and more may follow", {}, 0, unknown],
    ["minItems counts the required items", { limits: [limit("minItems", 1)] }, 1, unknown],
    ["minItems beyond the described items", { limits: [limit("minItems", 3)] }, 2, unknown],
    ["items: false ends the tuple", { items: false }, 0, undefined],
    ["items describes the rest", { items: stringSchema }, 0, string],
    ["maxItems below the described items ends the tuple", { items: stringSchema, limits: [limit("maxItems", 1)] }, 0, undefined],
    ["maxItems equal to the described items ends the tuple", { items: stringSchema, limits: [limit("maxItems", 2)] }, 0, undefined],
    ["maxItems above the described items leaves a rest", { items: stringSchema, limits: [limit("maxItems", 3)] }, 0, string],
    ["both limits", { limits: [limit("minItems", 2), limit("maxItems", 2)] }, 2, undefined],
  ])("%s", (_, draft, required, rest) => {
    const { type } = convert({ types: ["array"], prefixItems, ...draft });
    expect(type).toEqual({ kind: "tuple", items: [string, integer], required, ...(rest && { rest }) });
  });
});

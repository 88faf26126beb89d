import type { Property, Type } from "../../../src/model/model.js";
import { intersectionOf } from "../../../src/model/schema/intersect.js";
import { boolean, integer, never, nullType, string, unknown } from "./fixture.js";

const number: Type = { kind: "scalar", scalar: "number" };
const uuid: Type = { kind: "scalar", scalar: "string", format: "uuid" };
const pet: Type = { kind: "ref", name: "Pet" };
const owner: Type = { kind: "ref", name: "Owner" };
const anyObject: Type = { kind: "record", values: unknown };
const anyArray: Type = { kind: "array", items: unknown };
const strings: Type = { kind: "array", items: string };
const pair: Type = { kind: "tuple", items: [string, integer], required: 2 };

const literal = (value: string | number): Type => ({ kind: "literal", value });
const choice = (values: readonly (string | number)[], open = false): Type => ({ kind: "enum", values, open });
const union = (...members: readonly Type[]): Type => ({ kind: "union", members });
const intersection = (...members: readonly Type[]): Type => ({ kind: "intersection", members });
const object = (...properties: readonly Property[]): Type => ({ kind: "object", properties });
const property = (name: string, type: Type, required = false): Property => ({ name, type, required, limits: [], doc: {}, origin: "#" });

describe("types that become one", () => {
  test.each<[string, Type, Type, Type]>([
    ["unknown adds nothing", unknown, string, string],
    ["never wins", never, string, never],
    ["equal types", pet, { ...pet }, pet],
    ["a union and one of its members", union(pet, string), pet, pet],
    ["members of a union that fit", union(string, integer, nullType), number, integer],
    ["null of both", union(pet, nullType), union(pet, nullType), union(pet, nullType)],
    ["null of one", union(string, nullType), string, string],
    ["plain unions", union(string, integer), union(integer, boolean), integer],
    ["objects of a union", union(pet, string), anyObject, pet],
    ["any object", anyObject, pet, pet],
    ["any object beside an object", anyObject, object(), object()],
    ["any array", anyArray, strings, strings],
    ["any array beside a tuple", anyArray, pair, pair],
    ["a constant and its type", literal("a"), string, literal("a")],
    ["a constant and another type", literal("a"), integer, never],
    ["a constant of an enum", literal("a"), choice(["a", "b"]), literal("a")],
    ["a constant that an enum lacks", literal("c"), choice(["a", "b"]), never],
    ["a constant that an open enum may have", literal("c"), choice(["a", "b"], true), literal("c")],
    ["a constant of a named type", literal("a"), pet, literal("a")],
    ["enums", choice(["a", "b", "c"], true), choice(["b", "c"]), choice(["b", "c"])],
    [
      "open enums of any string",
      { kind: "enum", values: ["a", "b", "c"], open: true, any: true },
      { kind: "enum", values: ["b", "c"], open: true, any: true },
      { kind: "enum", values: ["b", "c"], open: true, any: true },
    ],
    [
      "an open enum of any string, and one of what a server sent",
      { kind: "enum", values: ["a", "b", "c"], open: true, any: true },
      choice(["b", "c"], true),
      choice(["b", "c"], true),
    ],
    ["open enums", choice(["a", "b", "c"], true), choice(["b", "c"], true), choice(["b", "c"], true)],
    ["enums without a common value", choice(["a", "b"]), choice(["c", "d"]), never],
    ["values of an enum that have a type", choice(["a", 1, 2]), integer, choice([1, 2])],
    ["integers are numbers", integer, number, integer],
    ["a format", uuid, string, uuid],
    ["bytes are strings", { kind: "binary" }, string, { kind: "binary" }],
    ["a named type and its scalar", pet, string, pet],
    [
      "items of arrays",
      strings,
      { kind: "array", items: choice(["a", "b"]), unique: true },
      { kind: "array", items: choice(["a", "b"]), unique: true },
    ],
    ["values of maps", { kind: "record", values: number }, { kind: "record", values: integer }, { kind: "record", values: integer }],
    ["a string and a number", string, number, never],
    ["a string and null", string, nullType, never],
    ["an object and an array", object(), strings, never],
    ["a string and an object", string, object(), never],
    [
      "properties of objects",
      object(property("a", string)),
      object(property("a", literal("x"), true), property("b", integer)),
      object(property("a", literal("x"), true), property("b", integer)),
    ],
  ])("%s", (_, a, b, expected) => {
    expect(intersectionOf([a, b])).toEqual(expected);
    if (expected.kind !== "object") expect(intersectionOf([b, a])).toEqual(expected);
  });

  test("no types allow any value", () => {
    expect(intersectionOf([])).toEqual(unknown);
  });
});

describe("types that only TypeScript can intersect", () => {
  test.each<[string, readonly Type[], Type]>([
    ["named types, in order", [pet, owner], intersection(pet, owner)],
    ["a nested intersection", [pet, intersection(owner, object())], intersection(pet, owner, object())],
    ["a named type and properties", [pet, object(property("a", string))], intersection(pet, object(property("a", string)))],
    [
      "a union of named types",
      [union(pet, owner), object(property("a", string))],
      intersection(union(pet, owner), object(property("a", string))),
    ],
    ["one that is null and one that is not", [union(pet, nullType), owner], intersection(pet, owner)],
    ["a part that fits a later member", [pet, anyArray, strings, owner], intersection(pet, strings, owner)],
  ])("%s", (_, types, expected) => {
    expect(intersectionOf(types)).toEqual(expected);
  });
});

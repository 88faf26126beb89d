import type { Type } from "../../../src/model/model.js";
import { unionOf, withoutNull } from "../../../src/model/schema/combine.js";
import { integer, never, nullType, string, unknown } from "./fixture.js";

const ref: Type = { kind: "ref", name: "Pet" };
const union = (...members: readonly Type[]): Type => ({ kind: "union", members });
const tagged: Type = { kind: "union", members: [ref, nullType], discriminator: "kind" };

describe("unionOf", () => {
  test.each<[string, readonly Type[], Type]>([
    ["no members", [], never],
    ["one member", [string], string],
    ["equal members", [string, string], string],
    ["never", [never, string], string],
    ["never alone", [never], never],
    ["unknown", [string, unknown, nullType], unknown],
    ["two members in order", [string, integer], union(string, integer)],
    ["null last", [nullType, string, integer], union(string, integer, nullType)],
    ["null alone", [nullType, nullType], nullType],
    ["a nested union", [string, union(integer, nullType), ref], union(string, integer, ref, nullType)],
    ["a nested union with a discriminator", [tagged, string], union(tagged, string)],
  ])("%s", (_, types, expected) => {
    expect(unionOf(types)).toEqual(expected);
  });

  test("keeps a discriminator only if several members remain", () => {
    expect(unionOf([ref, string], "kind")).toEqual({ kind: "union", members: [ref, string], discriminator: "kind" });
    expect(unionOf([ref, ref], "kind")).toEqual(ref);
  });
});

describe("withoutNull", () => {
  test.each<[string, Type, Type]>([
    ["not a union", nullType, nullType],
    ["a union with null", union(string, nullType), string],
    ["a union of null", union(nullType), never],
    ["a union without null", union(string, integer), union(string, integer)],
    ["a tagged union", { ...tagged, members: [ref, string, nullType] }, { kind: "union", members: [ref, string], discriminator: "kind" }],
  ])("%s", (_, type, expected) => {
    expect(withoutNull(type)).toEqual(expected);
  });
});

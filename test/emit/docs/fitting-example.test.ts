import { fittingExample } from "../../../src/emit/docs/samples/example.js";
import type { Property, Type } from "../../../src/model/model.js";
import type { Json } from "../../../src/util/json.js";

const text: Type = { kind: "scalar", scalar: "string" };
const ref = (name: string): Type => ({ kind: "ref", name });
const property = (name: string, type: Type, required = false): Property => ({
  name,
  type,
  required,
  doc: {},
  limits: [],
  origin: "#",
});
const object = (...properties: readonly Property[]): Type => ({ kind: "object", properties });
const union = (...members: readonly Type[]): Type => ({ kind: "union", members });

function nested(depth: number, leaf: Json): Json {
  let value = leaf;
  for (let level = 0; level < depth; level++) value = { child: value };
  return value;
}

describe("an example of types that contain themselves in several alternatives", () => {
  const node = object(property("child", ref("Node")), property("kind", text));
  const types = new Map<string, Type>([
    ["Node", union(ref("A"), ref("B"), ref("C"))],
    ["A", node],
    ["B", node],
    ["C", node],
  ]);

  test.each<[title: string, leaf: Json, wanted: Json | undefined]>([
    ["fits whole", { kind: "a" }, nested(50, { kind: "a" })],
    ["fits without a property", { kind: "a", more: 1 }, nested(50, { kind: "a" })],
    ["fits nowhere", { kind: 1 }, undefined],
  ])("%s, in time that grows with its size only", (_title, leaf, wanted) => {
    expect(fittingExample(ref("Node"), nested(50, leaf), types, "request")).toEqual(wanted);
  });

  test("fits a type that leads back to itself before it ends", () => {
    const circles = new Map<string, Type>([
      ["X", union(ref("Y"), object(property("n", text)))],
      ["Y", union(ref("X"), text)],
    ]);
    const pair: Type = object(property("a", ref("X")), property("b", ref("Y")));
    expect(fittingExample(pair, { a: { n: "1", more: 2 }, b: { n: "3", more: 4 } }, circles, "request")).toEqual({
      a: { n: "1" },
      b: { n: "3" },
    });
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, [[Number.NEGATIVE_INFINITY]]])("an example with %p fits nothing", (value) => {
  expect(fittingExample({ kind: "unknown" }, { a: value }, new Map(), "response")).toBeUndefined();
});

describe("an example of parts with alternatives", () => {
  const yes: Type = { kind: "scalar", scalar: "boolean" };
  const base = object(property("name", text, true));
  const pet: Type = {
    kind: "intersection",
    members: [base, union(object(property("meow", yes, true)), object(property("bark", yes)), ref("Bird"))],
  };
  const types = new Map<string, Type>([["Bird", object(property("sings", text, true))]]);

  test.each<[title: string, value: Json, wanted: Json | undefined]>([
    ["the first", { name: "a", meow: true }, { name: "a", meow: true }],
    ["the second, whose property is optional", { name: "a", bark: true }, { name: "a", bark: true }],
    ["a named one", { name: "a", sings: "b", more: 1 }, { name: "a", sings: "b" }],
    ["none, without the other part", { bark: true }, undefined],
  ])("fits %s", (_title, value, wanted) => {
    expect(fittingExample(pet, value, types, "request")).toEqual(wanted);
  });

  test("keeps what a part that is a map allows", () => {
    const size: Type = { kind: "scalar", scalar: "integer" };
    const open: Type = { kind: "intersection", members: [base, { kind: "record", values: size }] };
    expect(fittingExample(open, { name: "a", x: 1 }, types, "request")).toEqual({ name: "a", x: 1 });
    expect(fittingExample(open, { name: "a", x: "b" }, types, "request")).toBeUndefined();
  });

  test("is compared with a bounded number of alternatives", () => {
    const choice = union(...["a", "b", "c", "d"].map((name) => object(property(name, text))));
    const wide: Type = { kind: "intersection", members: Array.from({ length: 40 }, () => choice) };
    expect(fittingExample(wide, { a: "1" }, types, "request")).toEqual({ a: "1" });
  });
});

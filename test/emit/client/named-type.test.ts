import { type Declaration, declareParams, declareType } from "../../../src/emit/client/named-type.js";
import type { Params, Property, Type } from "../../../src/model/model.js";
import { code } from "../../../src/print/typescript/code.js";
import { integer, printed, property, string } from "../fixture.js";

const ref = (name: string): Type => ({ kind: "ref", name });
const object = (...properties: readonly Property[]): Type => ({ kind: "object", properties });

const types = new Map<string, Type>([
  ["A", object(property("a", string))],
  ["B", object(property("b", string, { required: false }))],
  ["AorB", { kind: "union", members: [ref("A"), ref("B")] }],
  ["Alias", ref("A")],
  ["Any", { kind: "object", properties: [property("a", string)], extra: { kind: "unknown" } }],
  ["Self", { kind: "intersection", members: [ref("Self"), object(property("s", string))] }],
]);
const scope = { moduleOf: () => "models.ts", types, access: "readonly", passed: "readonly" } as const;

/** The declaration on one line. */
function line({ name, isInterface, heritage, body }: Declaration): string {
  const text = isInterface ? code`interface ${name}${heritage} ${body}` : code`type ${name} = ${body}`;
  return printed(text).replace(/\s+/g, " ");
}

describe("a named type", () => {
  const cases: readonly (readonly [name: string, given: Type, want: string])[] = [
    ["an object", object(property("x", string)), "interface X { readonly x: string; }"],
    [
      "an object with a base",
      { kind: "intersection", members: [ref("A"), object(property("x", string))] },
      "interface X extends A { readonly x: string; }",
    ],
    ["two bases", { kind: "intersection", members: [ref("Alias"), ref("B")] }, "interface X extends Alias, B {}"],
    [
      "members that clash",
      { kind: "intersection", members: [ref("A"), object(property("a", integer))] },
      "type X = A & { readonly a: number }",
    ],
    [
      "a base that is a union",
      { kind: "intersection", members: [ref("AorB"), object(property("x", string))] },
      "type X = AorB & { readonly x: string }",
    ],
    [
      "a base with more members than are known",
      { kind: "intersection", members: [ref("Any"), object(property("x", string))] },
      "type X = Any & { readonly x: string }",
    ],
    [
      "a base that leads back to itself",
      { kind: "intersection", members: [ref("Self"), object(property("x", string))] },
      "type X = Self & { readonly x: string }",
    ],
    [
      "a base that is not there",
      { kind: "intersection", members: [ref("Gone"), object(property("x", string))] },
      "type X = Gone & { readonly x: string }",
    ],
    ["an array", { kind: "array", items: ref("A") }, "type X = readonly A[]"],
  ];

  test.each(cases)("of %s", (_, given, want) => {
    expect(line(declareType("X", given, scope))).toBe(want);
  });
});

describe("params", () => {
  const id = property("id", string);
  const cases: readonly (readonly [name: string, given: Pick<Params, "properties" | "body">, want: string])[] = [
    ["without a body", { properties: [id] }, "interface P { readonly id: string; }"],
    [
      "with the members of a model",
      { properties: [id], body: { type: ref("A"), optional: false } },
      "interface P extends A { readonly id: string; }",
    ],
    [
      "with a body that may be left out",
      { properties: [id], body: { type: ref("A"), optional: true } },
      "interface P extends Partial<A> { readonly id: string; }",
    ],
    ["that are a model", { properties: [], body: { type: ref("A"), optional: false } }, "interface P extends A {}"],
    [
      "that fill a path and a member at once",
      { properties: [property("a", string)], body: { type: ref("A"), optional: false } },
      "interface P extends A { readonly a: string; }",
    ],
    [
      "that have another type than the member they fill",
      { properties: [property("a", integer)], body: { type: ref("A"), optional: false } },
      'interface P extends Omit<A, "a"> { readonly a: number; }',
    ],
    [
      "that may be left out where the member may not",
      { properties: [property("a", string, { required: false })], body: { type: ref("A"), optional: false } },
      'interface P extends Omit<A, "a"> { readonly a?: string; }',
    ],
    ["with a union", { properties: [id], body: { type: ref("AorB"), optional: false } }, "type P = { readonly id: string } & AorB"],
    [
      "with a union without a name",
      { properties: [id], body: { type: { kind: "union", members: [ref("A"), ref("B")] }, optional: false } },
      "type P = { readonly id: string } & (A | B)",
    ],
    [
      "with members without a name",
      { properties: [id], body: { type: object(property("x", string), id), optional: true } },
      "interface P { readonly id: string; readonly x?: string; }",
    ],
  ];

  test.each(cases)("%s", (_, given, want) => {
    expect(line(declareParams("P", { ...given, optional: false }, scope))).toBe(want);
  });
});

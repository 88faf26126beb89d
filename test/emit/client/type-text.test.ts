import { interfaceBody, typeText } from "../../../src/emit/client/type-text.js";
import type { Type } from "../../../src/model/model.js";
import { integer, printed, property, string } from "../fixture.js";

const scope = { moduleOf: () => "models.ts", types: new Map<string, Type>(), access: "readonly", passed: "readonly" } as const;
const ref = (name: string): Type => ({ kind: "ref", name });
const nothing: Type = { kind: "null" };

const cases: readonly (readonly [name: string, given: Type, want: string])[] = [
  ["an unknown value", { kind: "unknown" }, "unknown"],
  ["no value", { kind: "never" }, "never"],
  ["an integer", integer, "number"],
  ["a literal that needs escapes", { kind: "literal", value: 'a"\u202e\\' }, '"a\\"\\u202e\\\\"'],
  ["a literal object", { kind: "literal", value: { a: [1, null], "b-c": "x" } }, '{ readonly a: readonly [1, null]; readonly "b-c": "x" }'],
  ["a number that JSON does not have", { kind: "literal", value: Number.POSITIVE_INFINITY }, "number"],
  ["a closed enum, each value once", { kind: "enum", values: ["a", "b", "a"], open: false }, '"a" | "b"'],
  ["an open enum", { kind: "enum", values: ["a", 1], open: true }, 'OpenEnum<"a" | 1>'],
  ["an enum beside any string", { kind: "enum", values: ["a", "b"], open: true, any: true }, 'StringOr<"a" | "b">'],
  ["an open enum of booleans, which has no other values", { kind: "enum", values: [true], open: true }, "true"],
  ["an enum without values", { kind: "enum", values: [], open: false }, "never"],
  ["an open reference", { kind: "ref", name: "State", open: true }, "OpenEnum<State>"],
  ["a reference beside any string", { kind: "ref", name: "State", open: true, any: true }, "StringOr<State>"],
  ["an array of a union", { kind: "array", items: { kind: "union", members: [string, nothing] } }, "readonly (string | null)[]"],
  ["an array of arrays", { kind: "array", items: { kind: "array", items: string } }, "readonly (readonly string[])[]"],
  ["an array of a union of one", { kind: "array", items: { kind: "union", members: [ref("A")] } }, "readonly A[]"],
  ["an array of an enum", { kind: "array", items: { kind: "enum", values: [1, 2], open: false } }, "readonly (1 | 2)[]"],
  ["an array of an open enum", { kind: "array", items: { kind: "enum", values: [1, 2], open: true } }, "readonly OpenEnum<1 | 2>[]"],
  ["an array of a literal array", { kind: "array", items: { kind: "literal", value: [1] } }, "readonly (readonly [1])[]"],
  [
    "a tuple",
    { kind: "tuple", items: [string, { kind: "union", members: [integer, nothing] }], required: 1, rest: string },
    "readonly [string, (number | null)?, ...string[]]",
  ],
  ["a map", { kind: "record", values: ref("Tree") }, "{ readonly [key: string]: Tree }"],
  ["an object of nothing known", { kind: "object", properties: [] }, "{ readonly [key: string]: unknown }"],
  [
    "an object with more members",
    { kind: "object", properties: [property("a", string), property("b", integer, { required: false })], extra: string },
    "{ readonly a: string; readonly b?: number; readonly [key: string]: string | number | undefined }",
  ],
  [
    "an optional property with the name of a method of every object",
    { kind: "object", properties: [property("constructor", string, { required: false }), property("valueOf", integer)] },
    '{ readonly constructor?: string | Object["constructor"]; readonly valueOf: number }',
  ],
  [
    "a map with such a property",
    { kind: "object", properties: [property("toString", string, { required: false })], extra: string },
    '{ readonly toString?: string | Object["toString"]; readonly [key: string]: string | Object["toString"] | undefined }',
  ],
  [
    "an object with any more members",
    { kind: "object", properties: [property("a", string)], extra: { kind: "unknown" } },
    "{ readonly a: string; readonly [key: string]: unknown }",
  ],
  [
    "names that are no identifiers",
    { kind: "object", properties: ["__proto__", "constructor", "a-b", "", "é"].map((name) => property(name, string)) },
    '{ readonly ["__proto__"]: string; readonly constructor: string; readonly "a-b": string; readonly "": string; readonly "é": string }',
  ],
  [
    "a union in a union",
    { kind: "union", members: [{ kind: "union", members: [string, nothing] }, nothing, { kind: "enum", values: [1], open: false }] },
    "string | null | 1",
  ],
  [
    "an intersection with a union",
    { kind: "intersection", members: [ref("A"), { kind: "union", members: [ref("B"), ref("C")] }] },
    "A & (B | C)",
  ],
  [
    "a union with an intersection",
    { kind: "union", members: [{ kind: "intersection", members: [ref("A"), ref("B")] }, nothing] },
    "A & B | null",
  ],
  ["an empty union", { kind: "union", members: [] }, "never"],
  ["an empty intersection", { kind: "intersection", members: [] }, "unknown"],
  ["bytes", { kind: "binary" }, "Blob"],
];

test.each(cases)("prints %s", (_, given, want) => {
  expect(printed(typeText(given, scope))).toBe(want);
});

test("names a global through globalThis where a model has its name", () => {
  expect(printed(typeText({ kind: "binary" }, scope), ["Blob"])).toBe("globalThis.Blob");
});

test("breaks a long union over lines, nested ones with it", () => {
  const values = Array.from({ length: 12 }, (_, index) => `a rather long value ${index}`);
  const type: Type = { kind: "union", members: [{ kind: "enum", values, open: false }, nothing] };
  const lines = printed(typeText(type, scope)).trim().split("\n");
  expect(lines).toHaveLength(13);
  expect(lines.every((line) => /^\s*\| ("a rather long value \d+"|null)$/.test(line))).toBe(true);
});

test("says in a doc comment what a type cannot say", () => {
  const type = property(
    "limit",
    { kind: "scalar", scalar: "integer", format: "int32" },
    {
      required: false,
      default: 50,
      limits: [
        { keyword: "minimum", value: 0 },
        { keyword: "uniqueItems", value: true },
      ],
      doc: { text: "How many.", deprecated: true },
    },
  );
  expect(printed(interfaceBody({ kind: "object", properties: [type] }, scope))).toBe(
    [
      "{",
      "  /**",
      "   * How many.",
      "   *",
      "   * Minimum `0`; unique items.",
      "   *",
      "   * @default 50",
      "   * @deprecated",
      "   */",
      "  readonly limit?: number;",
      "}",
    ].join("\n"),
  );
});

import type { ValueDoc } from "../../../src/model/model.js";
import { enumConstants } from "../../../src/model/naming/enum-names.js";

type Value = ValueDoc["value"];

const namesOf = (all: readonly Value[], values?: readonly ValueDoc[]) =>
  enumConstants({ type: { kind: "enum", values: all, open: false }, ...(values && { values }) })?.map(({ name }) => name);

test.each<[string, readonly Value[], readonly string[]]>([
  ["PascalCase", ["active", "in_use", "NOT-FOUND", "dotted.name", "camelCase"], ["Active", "InUse", "NOTFOUND", "DottedName", "CamelCase"]],
  ["signs", ["name", "-name", "+name", 1, -1], ["Name", "MinusName", "PlusName", "_1", "Minus1"]],
  ["the same name twice", ["a-b", "a_b", "aB"], ["AB", "AB_", "AB__"]],
  ["text and number", ["1", 1], ["_1", "_1_"]],
  ["no letters", ["", "=", "!="], ["_811c9dc5", "_380cad68", "_90c34003"]],
  ["words of the language", ["default", "constructor", "__proto__"], ["Default", "Constructor", "Proto"]],
  ["a value twice", ["a", "a"], ["A"]],
  ["a boolean", [true, "auto"], ["True", "Auto"]],
])("%s", (_, values, names) => {
  expect(namesOf(values)).toEqual(names);
});

test("the names of the document come first, as they are if they are identifiers", () => {
  const values = [
    { value: 1, name: "LOW" },
    { value: 2, name: "very high" },
    { value: 3, text: "The highest." },
  ];
  expect(namesOf([1, 2, 3, 4], values)).toEqual(["LOW", "VeryHigh", "_3", "_4"]);
});

test("a value that is added at the end renames none", () => {
  const before = namesOf(["a-b", "c"]);
  expect(namesOf(["a-b", "c", "a_b"])?.slice(0, 2)).toEqual(before);
});

test("only enums have constants, also beside null", () => {
  const choice = { kind: "enum", values: ["a"], open: false } as const;
  expect(enumConstants({ type: { kind: "union", members: [choice, { kind: "null" }] } })).toEqual([{ name: "A", value: "a" }]);
  expect(enumConstants({ type: { kind: "literal", value: "a" } })).toBeUndefined();
  expect(enumConstants({ type: { kind: "scalar", scalar: "string" } })).toBeUndefined();
});

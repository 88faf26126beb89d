import { fits } from "../../../src/emit/docs/samples/fits.js";
import type { Type } from "../../../src/model/model.js";
import type { Json } from "../../../src/util/json.js";
import { property } from "./airflow-model.js";

const text: Type = { kind: "scalar", scalar: "string" };
const number: Type = { kind: "scalar", scalar: "integer" };
const types = new Map<string, Type>([
  ["Name", text],
  ["Loop", { kind: "ref", name: "Loop" }],
  [
    "Node",
    {
      kind: "object",
      properties: [property("children", { kind: "array", items: { kind: "ref", name: "Node" } }), property("at", text, { access: "read" })],
    },
  ],
]);
const name: Type = { kind: "ref", name: "Name" };

const right: readonly (readonly [string, Type, Json])[] = [
  ["text", name, "x"],
  ["an integer", number, 1],
  ["null of a union", { kind: "union", members: [text, { kind: "null" }] }, null],
  ["one of an enum", { kind: "enum", values: ["a", "b"], open: false }, "a"],
  ["a literal", { kind: "literal", value: "~" }, "~"],
  ["a list", { kind: "array", items: name }, ["x", "y"]],
  ["a pair", { kind: "tuple", items: [text, number], required: 2 }, ["x", 1]],
  ["a record", { kind: "record", values: number }, { a: 1 }],
  ["an object, without what the server sets", { kind: "ref", name: "Node" }, { children: [{ children: [] }] }],
  ["anything", { kind: "unknown" }, { a: [null] }],
];

const wrong: readonly (readonly [string, Type, Json])[] = [
  ["a number for text", name, 1],
  ["text for a number", number, "1"],
  ["null where it is none", text, null],
  ["a value that the enum lacks", { kind: "enum", values: ["a", "b"], open: false }, "c"],
  ["a list with a wrong item", { kind: "array", items: name }, ["x", 1]],
  ["a pair of three", { kind: "tuple", items: [text, number], required: 2 }, ["x", 1, 2]],
  ["an object that lacks a member", { kind: "ref", name: "Node" }, {}],
  ["a wrong member further in", { kind: "ref", name: "Node" }, { children: [{ children: 1 }] }],
  ["a member that the server sets", { kind: "ref", name: "Node" }, { children: [], at: "now" }],
  ["a member that is not known", { kind: "ref", name: "Node" }, { children: [], more: 1 }],
  ["a type that is only itself", { kind: "ref", name: "Loop" }, "x"],
  ["a type that is not there", { kind: "ref", name: "Gone" }, "x"],
  ["bytes", { kind: "binary" }, "x"],
];

test.each(right)("%s fits", (_, type, value) => {
  expect(fits(type, value, types)).toBe(true);
});

test.each(wrong)("%s does not fit", (_, type, value) => {
  expect(fits(type, value, types)).toBe(false);
});

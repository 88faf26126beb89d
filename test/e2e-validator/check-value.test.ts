import type { Property, Type } from "../../src/model/model.js";
import { checkValue } from "../e2e/validator/check-value.mjs";

const text: Type = { kind: "scalar", scalar: "string" };
const integer: Type = { kind: "scalar", scalar: "integer" };
const nothing: Type = { kind: "null" };
const time: Type = { kind: "scalar", scalar: "string", format: "date-time" };
const property = (name: string, type: Type, required = true): Property => ({ name, type, required, limits: [], doc: {}, origin: "#" });
const pool: Type = { kind: "object", properties: [property("name", text), property("slots", integer), property("team", text, false)] };
const types = new Map<string, Type>([
  ["Pool", pool],
  ["State", { kind: "enum", values: ["queued", "failed"], open: false }],
]);

const problems = (type: Type, value: unknown): string[] =>
  checkValue(type, value, types).map(({ path, kind }) => `${kind} /${path.join("/")}`);

describe("what fits", () => {
  test.each<[string, Type, unknown]>([
    ["anything", { kind: "unknown" }, { a: [null] }],
    ["null", nothing, null],
    ["an integer", integer, 3],
    ["a number", { kind: "scalar", scalar: "number" }, 3.5],
    ["a boolean", { kind: "scalar", scalar: "boolean" }, false],
    ["a time with a zone", time, "2026-01-31T10:00:00.123456+01:00"],
    ["a literal", { kind: "literal", value: { a: 1 } }, { a: 1 }],
    ["a tuple that ends early", { kind: "tuple", items: [text, integer], required: 1 }, ["a"]],
    ["a tuple with more", { kind: "tuple", items: [text], required: 1, rest: integer }, ["a", 1, 2]],
    ["a map", { kind: "record", values: integer }, { a: 1, constructor: 2 }],
    ["an object without what may be left out", pool, { name: "a", slots: 1 }],
    ["an object with what is said to be possible", { kind: "object", properties: [], extra: integer }, { more: 1 }],
    ["one member of a union", { kind: "union", members: [text, nothing] }, null],
    [
      "all of an intersection",
      { kind: "intersection", members: [pool, { kind: "object", properties: [property("id", integer)] }] },
      { name: "a", slots: 1, id: 2 },
    ],
    ["a named type", { kind: "ref", name: "Pool" }, { name: "a", slots: 1, team: "b" }],
    ["bytes", { kind: "binary" }, new Uint8Array(1)],
  ])("%s", (_, type, value) => {
    expect(problems(type, value)).toEqual([]);
  });
});

describe("what does not", () => {
  test.each<[string, Type, unknown, string[]]>([
    ["a member that is not declared", pool, { name: "a", slots: 1, extra: true }, ["undeclared /extra"]],
    ["a member with the name of an inherited one", pool, { name: "a", slots: 1, constructor: 1 }, ["undeclared /constructor"]],
    ["a member that is missing", pool, { slots: 1 }, ["missing /name"]],
    ["null where none is declared", pool, { name: null, slots: 1 }, ["null /name"]],
    ["null for what may be left out", pool, { name: "a", slots: 1, team: null }, ["null /team"]],
    ["a wrong type", pool, { name: "a", slots: "1" }, ["type /slots"]],
    ["a fraction", integer, 1.5, ["type /"]],
    ["a list for an object", pool, [], ["type /"]],
    ["an object for a list", { kind: "array", items: text }, {}, ["type /"]],
    ["an item", { kind: "array", items: text }, ["a", 1, null], ["type /1", "null /2"]],
    ["a value of a map", { kind: "record", values: text }, { a: 1 }, ["type /a"]],
    ["a literal of another case", { kind: "literal", value: "A" }, "a", ["type /"]],
    ["a value where none may be", { kind: "never" }, 1, ["type /"]],
    ["a tuple that is too short", { kind: "tuple", items: [text, text], required: 2 }, ["a"], ["missing /"]],
    ["a tuple that is too long", { kind: "tuple", items: [text], required: 1 }, ["a", "b"], ["undeclared /1"]],
    ["null in a union", { kind: "union", members: [text, integer] }, null, ["null /"]],
    ["text for bytes", { kind: "binary" }, "a", ["type /"]],
    [
      "a member of one half of an intersection",
      { kind: "intersection", members: [pool, { kind: "object", properties: [property("id", integer)] }] },
      { name: "a", slots: 1, id: 2, more: 1 },
      ["undeclared /more"],
    ],
  ])("%s", (_, type, value, expected) => {
    expect(problems(type, value)).toEqual(expected);
  });

  test.each(["2026-01-31T10:00:00", "2026-01-31", "2026-13-31T10:00:00Z", "yesterday"])("the time %s", (value) => {
    expect(problems(time, value)).toEqual(["format /"]);
  });

  test.each<[string, string, string]>([
    ["duration", "PT1H30M", "1:30:00"],
    ["date", "2026-01-31", "31.1.2026"],
    ["uuid", "019a4c8e-0000-7000-8000-000000000000", "019a4c8e"],
  ])("a %s of another form", (format, good, bad) => {
    const type: Type = { kind: "scalar", scalar: "string", format };
    expect(problems(type, good)).toEqual([]);
    expect(problems(type, bad)).toEqual(["format /"]);
  });
});

describe("enums", () => {
  test("a value that a closed one does not have is wrong, and one that an open one does not have is new", () => {
    expect(problems({ kind: "ref", name: "State" }, "lost")).toEqual(["type /"]);
    expect(problems({ kind: "ref", name: "State", open: true }, "lost")).toEqual(["new value /"]);
    expect(problems({ kind: "ref", name: "State", open: true }, "failed")).toEqual([]);
  });

  test("a value of another type is wrong in both", () => {
    expect(problems({ kind: "ref", name: "State", open: true }, 1)).toEqual(["type /"]);
    expect(problems({ kind: "ref", name: "State", open: true }, null)).toEqual(["null /"]);
  });
});

test("a union tells of the member that fits best", () => {
  const action = (tag: string, ...more: Property[]): Type => ({
    kind: "object",
    properties: [property("action", { kind: "literal", value: tag }), ...more],
  });
  const union: Type = { kind: "union", members: [action("create", property("slots", integer)), action("delete", property("name", text))] };
  expect(problems(union, { action: "delete", name: 1 })).toEqual(["type /name"]);
});

test("a member of a union that is only new wins over one that is wrong", () => {
  const union: Type = { kind: "union", members: [integer, { kind: "ref", name: "State", open: true }] };
  expect(problems(union, "lost")).toEqual(["new value /"]);
});

test("a problem deep inside has the whole path", () => {
  const type: Type = { kind: "object", properties: [property("pools", { kind: "array", items: { kind: "ref", name: "Pool" } })] };
  expect(
    problems(type, {
      pools: [
        { name: "a", slots: 1 },
        { name: "b", slots: null },
      ],
    }),
  ).toEqual(["null /pools/1/slots"]);
});

test("a type that the model does not have is a mistake of the caller's", () => {
  expect(() => problems({ kind: "ref", name: "Nobody" }, 1)).toThrow("Nobody");
});

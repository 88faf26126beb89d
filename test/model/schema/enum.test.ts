import { isChoice } from "../../../src/model/schema/enum.js";
import type { SpecSchemaType } from "../../../src/openapi/spec-schema.js";
import type { Json } from "../../../src/util/json.js";
import { convert, type Draft, never, nullType, schema } from "./fixture.js";

const literal = (value: Json) => ({ kind: "literal", value });
const open = (...values: readonly Json[]) => ({ kind: "enum", values, open: true });
const closed = (...values: readonly Json[]) => ({ kind: "enum", values, open: false });
const union = (...members: readonly object[]) => ({ kind: "union", members });

describe("enum in a response", () => {
  test.each<[string, Draft, object]>([
    ["no values", { enum: [] }, never],
    ["several strings are open", { enum: ["a", "b"] }, open("a", "b")],
    ["several numbers are open", { enum: [1, 2] }, open(1, 2)],
    ["booleans are closed", { enum: [true, false] }, closed(true, false)],
    ["booleans beside a string are open", { enum: [true, "auto"] }, open(true, "auto")],
    ["one value is a literal", { enum: ["only"] }, literal("only")],
    ["equal values count once", { enum: ["only", "only"] }, literal("only")],
    ["null alone", { enum: [null] }, nullType],
    ["null is a union member", { enum: ["a", null, "b"] }, union(open("a", "b"), nullType)],
    ["null beside one value", { enum: [null, "a"] }, union(literal("a"), nullType)],
    ["objects and arrays are literals", { enum: [{ a: 1 }, ["b"], 3] }, union(literal(3), literal({ a: 1 }), literal(["b"]))],
    ["two scalars beside an object", { enum: [1, 2, {}] }, union(open(1, 2), literal({}))],
  ])("%s", (_, draft, type) => {
    expect(convert(draft).type).toEqual(type);
  });
});

test("enum in a request is open too, for values that the server sent", () => {
  expect(convert({ enum: ["a", "b"] }, "request").type).toEqual(open("a", "b"));
  expect(convert({ enum: ["a", 1, null] }, "request").type).toEqual(union(open("a", 1), nullType));
});

describe("values that type forbids are dropped", () => {
  const values: readonly Json[] = ["s", 1, 1.5, true, null, ["x"], { x: 1 }];

  test.each<[readonly SpecSchemaType[], object]>([
    [["string"], literal("s")],
    [["integer"], open(1, 1.5)],
    [["number"], open(1, 1.5)],
    [["boolean"], literal(true)],
    [["null"], nullType],
    [["array"], literal(["x"])],
    [["object"], literal({ x: 1 })],
    [["string", "null"], union(literal("s"), nullType)],
    [["string", "boolean"], open("s", true)],
  ])("type %j", (types, type) => {
    expect(convert({ types, enum: values }).type).toEqual(type);
  });
});

test.each<[Draft | undefined, boolean]>([
  [undefined, false],
  [{}, false],
  [{ enum: ["a"] }, false],
  [{ enum: ["a", null] }, false],
  [{ enum: [true, false] }, false],
  [{ enum: [1, 2] }, true],
  [{ enum: ["a", "b"] }, true],
  [{ enum: ["a", 1] }, true],
])("isChoice(%j) is %s", (draft, expected) => {
  expect(isChoice(draft && schema(draft))).toBe(expected);
});

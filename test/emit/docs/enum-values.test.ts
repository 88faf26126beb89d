import type { JsonObject } from "../../../src/util/json-kind.js";
import { pageOfOperation, pagesOfDocument } from "./document-pages.js";

const modelPage = async (schema: JsonObject): Promise<string> =>
  (await pagesOfDocument({ components: { schemas: { State: schema } } })).get("docs/models/State.md") ?? "";

const rowOf = async (schema: JsonObject): Promise<string> => {
  const content = { "application/json": { schema: { type: "object", properties: { state: schema } } } };
  return /\| `state` \|.*/.exec(await pageOfOperation({ requestBody: { required: true, content } }))?.[0] ?? "";
};

const named: readonly (readonly [title: string, schema: JsonObject])[] = [
  ["lists beside enum", { enum: [0, 1], "x-enum-varnames": ["Off", "On"], "x-enum-descriptions": ["", "It *runs*."] }],
  ["other names of these extensions", { enum: [0, 1], "x-enumNames": ["Off", "On"], "x-enumDescriptions": ["", "It *runs*."] }],
  ["objects by value", { enum: [0, 1], "x-enumNames": { 0: "Off", 1: "On" }, "x-enum-descriptions": { 1: "It *runs*." } }],
  [
    "titles of constants",
    {
      oneOf: [
        { const: 0, title: "Off" },
        { const: 1, title: "On", description: "It *runs*." },
      ],
    },
  ],
  [
    "titles of enums of one value",
    {
      anyOf: [
        { enum: [0], title: "Off" },
        { enum: [1], title: "On", description: "It *runs*." },
      ],
    },
  ],
];

describe("names and descriptions of enum values", () => {
  test.each(named)("from %s are on the page of the type", async (_title, schema) => {
    expect(await modelPage(schema)).toContain("- `0` (Off)\n- `1` (On): It *runs*.\n");
  });

  test.each(named)("from %s are in tables", async (_title, schema) => {
    expect(await rowOf(schema)).toContain("| Values: `0` (Off); `1` (On): It *runs*. |");
    expect(await rowOf({ type: "array", items: schema })).toContain("| Values: `0` (Off); `1` (On): It *runs*. |");
  });

  test("belong to their values, also if those are fitted to the type", async () => {
    const schema = { type: "string", enum: ["a", null, 5], "x-enum-varnames": ["First", "None", "Five"] };
    expect(await modelPage(schema)).toContain('- `"a"` (First)\n- `"5"` (Five)\n');
  });

  test("that repeat the value are left out", async () => {
    expect(await rowOf({ enum: ["a", "b"], "x-enum-varnames": ["a", "b"] })).not.toContain("Values");
  });

  test("by value are for scalar values only", async () => {
    const schema = { enum: [{ toString: 1 }, "a", "b"], "x-enum-varnames": { a: "First" } };
    expect(await rowOf(schema)).toContain('Values: `"a"` (First) |');
  });

  test("are there once for each value", async () => {
    expect(await rowOf({ enum: ["a", "b", "a"], "x-enum-varnames": ["A1", "B1", "A2"] })).toContain('Values: `"a"` (A1); `"b"` (B1) |');
  });

  test("of a number are not those of its text", async () => {
    expect(await modelPage({ enum: [1, "1", 2], "x-enum-varnames": ["", "Text"] })).toContain('- `1`\n- `"1"` (Text)\n- `2`\n');
  });

  test("are shown only for values of the type", async () => {
    const schema = { type: "integer", enum: [1, "2", "none"], "x-enum-varnames": ["One", "Two", "None"] };
    expect(await rowOf(schema)).toContain("Values: `1` (One); `2` (Two) |");
  });

  test("are text", async () => {
    expect(await modelPage({ enum: ["a", "b"], "x-enum-varnames": ["<b>", "|\n# x"] })).toContain(
      '- `"a"` (&lt;b&gt;)\n- `"b"` (\\| \\# x)\n',
    );
  });
});

test("the page of a named scalar has format, default, limits and example", async () => {
  const page = await modelPage({ type: "string", format: "slug", default: "x", minLength: 1, pattern: "^a", example: "ab" });
  expect(page).toContain('Format: `slug`. Default: `"x"`. Limits: at least `1` character, pattern `^a`. Example: `"ab"`.\n');
  expect(await modelPage({ type: "integer", example: "ab" })).not.toContain("Example");
});

describe("an enum in a request that accepts other strings", () => {
  const open = { anyOf: [{ enum: ["a", "b"] }, { type: "string" }] };

  test("says so", async () => {
    expect(await rowOf(open)).toContain('| `"a"` \\| `"b"` or another string |');
    expect(await rowOf({ type: "array", items: open })).toContain('| `(` `"a"` \\| `"b"` or another string`)[]` |');
    expect(await rowOf({ enum: ["a", "b"] })).not.toContain("another");
  });

  test("says so with its name", async () => {
    const schemas = { Model: { type: "string", enum: ["a", "b"] } };
    const schema = { type: "object", properties: { state: { anyOf: [{ $ref: "#/components/schemas/Model" }, { type: "string" }] } } };
    const page = await pageOfOperation({ requestBody: { content: { "application/json": { schema } } } }, { components: { schemas } });
    expect(page).toContain("[`Model`](../models/Model.md) or another string |");
  });
});

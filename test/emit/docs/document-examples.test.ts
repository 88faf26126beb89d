import { lexer } from "marked";
import type { Json } from "../../../src/util/json.js";
import type { JsonObject } from "../../../src/util/json-kind.js";
import { pageOfOperation, pagesOfDocument } from "./document-pages.js";

/** The arguments of the call in the sample of a page, on one line. */
function argumentsOf(page: string): string {
  const sample = lexer(page).flatMap((token) => (token.type === "code" && token.lang === "ts" ? [token.text as string] : []))[0] ?? "";
  const call = /\.create(?:Order)?\(([\s\S]*)\);/.exec(sample)?.[1] ?? "none";
  return call.replace(/\s+/g, " ").replace(/, \}/g, " }").replace(/\{ /g, "{").replace(/ \}/g, "}");
}

const body = (schema: JsonObject, more: JsonObject = {}, required = true): JsonObject => ({
  requestBody: { required, content: { "application/json": { schema, ...more } } },
});
const object = (properties: JsonObject, required: readonly string[] = []): JsonObject => ({
  type: "object",
  properties,
  required: [...required],
});
const text = { type: "string" };
const hostile = ['"]};`$', "{1}`//</script>"].join("");

describe("samples have the example", () => {
  test.each<[title: string, operation: JsonObject, wanted: string]>([
    ["of a property", body(object({ name: { ...text, example: "Rex" } }, ["name"])), '{name: "Rex"}'],
    ["that is the first of a list", body(object({ name: { ...text, examples: ["Rex", "Tom"] } }, ["name"])), '{name: "Rex"}'],
    ["of the items of an array", body(object({ tags: { type: "array", items: { ...text, example: "a" } } }, ["tags"])), '{tags: ["a"]}'],
    [
      "of the branch beside null",
      body(object({ name: { anyOf: [{ ...text, example: "Rex" }, { type: "null" }] } }, ["name"])),
      '{name: "Rex"}',
    ],
    [
      "of a media type",
      body(object({ name: text, size: { type: "integer" } }, ["name"]), { example: { name: "a", size: 2 } }),
      '{name: "a", size: 2}',
    ],
    ["of a media type by name", body(object({ name: text }), { examples: { one: { value: { name: "b" } } } }), '{name: "b"}'],
    ["of a media type as text", body(object({ name: text }), { example: '{"name": "c"}' }), '{name: "c"}'],
    ["of the schema of a body", body({ ...object({ name: text }), example: { name: "d" } }), '{name: "d"}'],
    ["of a parameter", { parameters: [{ name: "id", in: "query", required: true, schema: text, example: "A-1" }] }, '{id: "A-1"}'],
    [
      "of a parameter by name",
      { parameters: [{ name: "id", in: "query", required: true, schema: text, examples: { one: { value: "A-2" } } }] },
      '{id: "A-2"}',
    ],
    [
      "of a parameter rather than of its schema",
      { parameters: [{ name: "id", in: "query", required: true, schema: { ...text, example: "no" }, example: "A-3" }] },
      '{id: "A-3"}',
    ],
    [
      "of the schema of a parameter",
      { parameters: [{ name: "id", in: "query", required: true, schema: { ...text, example: "A-4" } }] },
      '{id: "A-4"}',
    ],
    [
      "of the content of a parameter",
      { parameters: [{ name: "id", in: "query", required: true, content: { "application/json": { schema: text, example: "A-5" } } }] },
      '{id: "A-5"}',
    ],
    [
      "without what only the server sets",
      body(object({ id: { ...text, readOnly: true }, name: text }), { example: { id: "1", name: "e" } }),
      '{name: "e"}',
    ],
    ["as data", body(object({ name: { ...text, example: hostile } }, ["name"])), `{name: ${JSON.stringify(hostile)}}`],
    [
      "with a key that would be a prototype",
      body({ type: "object", additionalProperties: true }, { example: JSON.parse('{"__proto__": 1}') as Json }),
      '{body: {["__proto__"]: 1}}',
    ],
  ])("%s", async (_title, operation, wanted) => {
    expect(argumentsOf(await pageOfOperation(operation))).toBe(wanted);
  });

  test("of a named type", async () => {
    const schemas = { Pet: { ...object({ name: text }, ["name"]), example: { name: "Rex" } }, Id: { ...text, example: "P-1" } };
    const ofBody = await pageOfOperation(body({ $ref: "#/components/schemas/Pet" }), { components: { schemas } });
    expect(argumentsOf(ofBody)).toBe('{name: "Rex"}');
    const ofProperty = await pageOfOperation(body(object({ id: { $ref: "#/components/schemas/Id" } }, ["id"])), {
      components: { schemas },
    });
    expect(argumentsOf(ofProperty)).toBe('{id: "P-1"}');
  });
});

describe("samples do not have an example", () => {
  test.each<[title: string, operation: JsonObject, wanted: string]>([
    ["of another type", body(object({ size: { type: "integer", example: "large" } }, ["size"])), "{size: 1}"],
    ["that is not an integer", body(object({ size: { type: "integer", example: 1.5 } }, ["size"])), "{size: 1}"],
    ["that the enum does not list", body(object({ size: { enum: ["s", "m"], example: "xl" } }, ["size"])), '{size: "s"}'],
    ["without a required property", body(object({ name: text, size: text }, ["name"]), { example: { size: "x" } }), '{name: "name"}'],
    [
      "that is not a number",
      body({ type: "object", required: ["size"], properties: { size: {} } }, { example: { size: Number.NaN } }),
      '{size: "value"}',
    ],
    ["that is too large for JSON", body(object({ size: { type: ["number", "null"], example: 1 / 0 } }, ["size"])), "{size: 1}"],
    ["that contains no number of JSON", body(object({ size: { example: [{ a: -1 / 0 }] } }, ["size"])), '{size: "value"}'],
    ["that fills the page", body(object({ name: { ...text, example: "x".repeat(601) } }, ["name"])), '{name: "name"}'],
  ])("%s", async (_title, operation, wanted) => {
    expect(argumentsOf(await pageOfOperation(operation))).toBe(wanted);
  });

  test("of a long body, except for what is needed", async () => {
    const properties = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`p${index}`, text]));
    const example = Object.fromEntries(Object.keys(properties).map((name) => [name, "x".repeat(50)]));
    expect(argumentsOf(await pageOfOperation(body(object(properties, ["p7"]), { example })))).toBe(`{p7: "${"x".repeat(50)}"}`);
  });
});

describe("a body that requires nothing", () => {
  const four = object({
    a: { ...text, readOnly: true },
    b: text,
    c: { ...text, deprecated: true },
    d: object({}),
    e: text,
    f: text,
    g: { ...text, example: "G" },
  });

  test.each([true, false])("has a few properties, those with an example first (required: %s)", async (required) => {
    expect(argumentsOf(await pageOfOperation(body(four, {}, required)))).toBe('{b: "b", e: "e", g: "G"}');
  });

  test("has a value if it is passed whole", async () => {
    const query = { parameters: [{ name: "b", in: "query", schema: { type: "integer" } }] };
    expect(argumentsOf(await pageOfOperation({ ...body(four, {}, false), ...query }))).toBe('{body: {b: "b", e: "e", g: "G"}}');
  });

  test("is not shown where it cannot be sent", async () => {
    const paths = { "/orders": { get: { operationId: "create", tags: ["orders"], responses: {}, ...body(four, {}, false) } } };
    expect(argumentsOf((await pagesOfDocument({ paths })).get("docs/resources/orders.md") ?? "")).toBe("");
  });
});

test("tables have the examples that the descriptions lack", async () => {
  const properties = {
    a: { ...text, example: "A-1", description: "Its ID." },
    b: { ...text, example: "B-1", description: "Such as B-1." },
    c: { type: "integer", example: "none" },
    d: { ...text, example: "|`<b>" },
  };
  const page = await pageOfOperation(body(object(properties)));
  expect(page).toContain('| Its ID. Example: `"A-1"`. |');
  expect(page).toContain("| Such as B-1. |");
  expect(page).not.toContain('"none"');
  expect(page).toContain("Example: <code>&#34;&#124;&#96;&#60;b&#62;&#34;</code>.");
});

test("tables have an example unless the description has it as whole words", async () => {
  const properties = {
    a: { type: "integer", example: 50, description: "At most 500." },
    b: { type: "integer", example: 50, description: "Such as 50." },
    c: { type: "number", example: 5, description: "Often 0.5 or 5.5." },
    d: { ...text, example: "a|b", description: "Such as a|b, or a." },
    e: { type: "object", additionalProperties: true, example: { toString: 1 }, description: "Such as [object Object]." },
  };
  const page = await pageOfOperation(body(object(properties)));
  expect(page).toContain("| At most 500. Example: `50`. |");
  expect(page).toContain("| Such as 50. |");
  expect(page).toContain("| Often 0.5 or 5.5. Example: `5`. |");
  expect(page.match(/Example/g)).toHaveLength(3);
  expect(page).toContain('Example: `{"toString":1}`. |');
});

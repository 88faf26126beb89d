import type { Json } from "../../src/util/json.js";
import { document, read, readOneSchema } from "./parsing.js";

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const pointer = (name: string): string => `#/components/schemas/${name}`;
const nothing = { types: ["null"] };

describe.each<[version: string, title: string, input: Json, want: unknown, codes: readonly string[]]>([
  ["3.0.3", "one type", { type: "string", format: "date-time" }, { types: ["string"], format: "date-time" }, []],
  ["3.0.3", "a nullable type", { type: "string", nullable: true }, { types: ["string", "null"] }, []],
  ["3.0.3", "nullable: false", { type: "string", nullable: false }, { types: ["string"] }, []],
  ["3.0.3", "a nullable enum", { type: "string", nullable: true, enum: ["a"] }, { types: ["string", "null"], enum: ["a", null] }, []],
  ["3.0.3", "a nullable enum with null", { nullable: true, enum: ["a", null] }, { enum: ["a", null] }, []],
  ["3.0.3", "nullable allOf", { nullable: true, allOf: [ref("A")] }, { anyOf: [{ allOf: [{ ref: pointer("A") }] }, nothing] }, []],
  [
    "3.0.3",
    "nullable allOf with a description",
    { nullable: true, allOf: [ref("A")], description: "d", default: null, readOnly: true },
    { anyOf: [{ allOf: [{ ref: pointer("A") }] }, nothing], description: "d", default: { value: null }, access: "read" },
    [],
  ],
  ["3.0.3", "nullable oneOf", { nullable: true, oneOf: [ref("A")] }, { oneOf: [{ ref: pointer("A") }, nothing] }, []],
  ["3.0.3", "nullable anyOf", { nullable: true, anyOf: [ref("A")] }, { anyOf: [{ ref: pointer("A") }, nothing] }, []],
  ["3.0.3", "nullable without anything", { nullable: true }, {}, []],
  ["3.0.3", "nullable properties", { nullable: true, properties: {} }, { properties: [], types: ["object", "null"] }, []],
  ["3.0.3", "nullable that is text", { type: "string", nullable: "yes" }, { types: ["string"] }, ["value-ignored"]],
  ["3.0.3", "siblings of $ref", { ...(ref("A") as object), nullable: true }, { ref: pointer("A") }, ["ref-siblings-ignored"]],
  ["3.0.3", "a description beside $ref", { ...(ref("A") as object), description: "d", "x-y": 1 }, { ref: pointer("A") }, []],
  ["3.1.0", "siblings of $ref", { ...(ref("B") as object), required: ["x"] }, { ref: pointer("B"), required: ["x"] }, []],
  ["3.1.0", "a description beside $ref", { ...(ref("A") as object), description: "d" }, { ref: pointer("A"), description: "d" }, []],
  ["3.1.0", "nullable, which 3.1 lacks", { type: "string", nullable: true }, { types: ["string", "null"] }, ["nullable-in-3.1"]],
  [
    "3.1.0",
    "nullable beside $ref",
    { ...(ref("A") as object), nullable: true, description: "d" },
    { anyOf: [{ ref: pointer("A") }, nothing], description: "d" },
    ["nullable-in-3.1"],
  ],
  ["3.1.0", "a list of types", { type: ["null", "integer"], format: "int32" }, { types: ["null", "integer"], format: "int32" }, []],
  ["3.0.3", "a list of types, which 3.0 lacks", { type: ["string", "null"] }, { types: ["string", "null"] }, ["type-list-in-3.0"]],
  ["3.1.0", "an unknown type", { type: "file" }, {}, ["type-unknown"]],
  ["3.1.0", "an unknown type among others", { type: ["string", "constructor"] }, {}, ["type-unknown"]],
  ["3.1.0", "no types", { type: [] }, {}, ["type-unknown"]],
  ["3.1.0", "a type that is no text", { type: 1 }, {}, ["type-unknown"]],
  ["3.1.0", "const", { const: null }, { const: { value: null } }, []],
  ["3.1.0", "true", true, {}, []],
  ["3.1.0", "false", false, { never: true }, []],
  ["3.1.0", "null in place of a schema", null, {}, ["null-value"]],
  ["3.1.0", "text in place of a schema", "string", {}, ["wrong-kind"]],
  ["3.1.0", "a repeated enum value", { enum: ["a", "a", 1, "1"] }, { enum: ["a", 1, "1"] }, []],
  ["3.0.3", "an exclusive limit", { minimum: 3, exclusiveMinimum: true }, { limits: [{ keyword: "exclusiveMinimum", value: 3 }] }, []],
  ["3.0.3", "a limit that is not exclusive", { maximum: 3, exclusiveMaximum: false }, { limits: [{ keyword: "maximum", value: 3 }] }, []],
  ["3.1.0", "an exclusive limit", { exclusiveMinimum: 3 }, { limits: [{ keyword: "exclusiveMinimum", value: 3 }] }, []],
  ["3.1.0", "a limit of the wrong kind", { minLength: "3" }, {}, ["value-ignored"]],
  ["3.0.3", "bytes", { type: "string", format: "binary" }, { types: ["string"], format: "binary", binary: true }, []],
  ["3.1.0", "bytes", { contentMediaType: "application/octet-stream" }, { binary: true }, []],
  ["3.1.0", "bytes in base64, which are text", { contentMediaType: "image/png", contentEncoding: "base64" }, {}, []],
  ["3.1.0", "JSON in text", { type: "string", contentMediaType: "application/json" }, { types: ["string"], json: {} }, []],
  ["3.1.0", "additionalProperties", { additionalProperties: false }, { additionalProperties: false }, []],
  ["3.1.0", "unevaluatedProperties", { unevaluatedProperties: { type: "string" } }, { additionalProperties: { types: ["string"] } }, []],
  ["3.1.0", "prefixItems", { prefixItems: [true], items: false }, { prefixItems: [{}], items: false }, []],
  ["3.0.3", "items as a list", { items: [{ type: "string" }] }, { prefixItems: [{ types: ["string"] }] }, ["items-list"]],
  ["3.1.0", "required that is true", { required: true }, {}, ["required-boolean"]],
  ["3.1.0", "required with a number", { required: ["a", 1] }, { required: ["a"] }, ["value-ignored"]],
  ["3.1.0", "not", { not: { type: "string" } }, {}, ["keyword-not-typed"]],
  ["3.1.0", "allOf that is an object", { allOf: {} }, {}, ["wrong-kind"]],
  [
    "3.1.0",
    "a discriminator",
    { oneOf: [ref("A")], discriminator: { propertyName: "kind", mapping: { a: "A", b: pointer("B"), c: "Gone" } } },
    {
      oneOf: [{ ref: pointer("A") }],
      discriminator: {
        propertyName: "kind",
        mapping: [
          { value: "a", ref: pointer("A") },
          { value: "b", ref: pointer("B") },
        ],
      },
    },
    ["discriminator-mapping-dangling"],
  ],
])("OpenAPI %s: %s", (version, _title, input, want, codes) => {
  test("is parsed", () => {
    expect(readOneSchema(version, input)).toEqual({ schema: want, codes });
  });
});

test("properties named like inherited ones are kept, and Object.prototype stays unchanged", () => {
  const properties: Json = JSON.parse('{"__proto__": {"type": "string"}, "constructor": {"type": "integer"}, "x-a": {}}');
  const { schema } = readOneSchema("3.1.0", { properties });
  expect(schema).toEqual({
    properties: [
      { name: "__proto__", schema: { types: ["string"] } },
      { name: "constructor", schema: { types: ["integer"] } },
      { name: "x-a", schema: {} },
    ],
  });
  expect(Object.hasOwn(Object.prototype, "type")).toBe(false);
});

test("a repeated problem is reported once, with its count and first pointer", () => {
  const properties = Object.fromEntries(["a", "b", "c"].map((name) => [name, { type: "string", nullable: true }]));
  const { problems } = read(document("3.1.0", { components: { schemas: { S: { properties } } } }));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code: "nullable-in-3.1", pointer: "#/components/schemas/S/properties/a/nullable" });
  expect(problems[0]?.message).toContain("2 more occurrences");
});

test("schemas nested too deeply end the run with a clear error", () => {
  let schema: Json = { type: "string" };
  for (let depth = 0; depth < 20_000; depth += 1) schema = { items: schema };
  expect(() => readOneSchema("3.1.0", schema)).toThrow(/more than 200 levels deep/);
});

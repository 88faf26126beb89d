import { parseSchema } from "../../../src/openapi/parse/schema.js";
import type { SpecSchema } from "../../../src/openapi/spec-schema.js";
import type { Json } from "../../../src/util/json.js";
import { type RunOptions, run } from "../parsing.js";

function parse(schema: Json, options: RunOptions = {}): { readonly value: SpecSchema; readonly problems: readonly string[] } {
  return run((context) => parseSchema(context, { pointer: "#", value: schema }), options);
}

test.each<[title: string, schema: Json, want: Omit<SpecSchema, "origin">, problems?: readonly string[]]>([
  ["title", { title: "t" }, { title: "t" }],
  ["description", { description: "d" }, { description: "d" }],
  ["an empty description", { description: "" }, { description: "" }],
  ["format", { format: "date" }, { format: "date" }],
  ["format binary", { format: "binary" }, { format: "binary", binary: true }],
  ["format that is an object", { format: {} }, {}, ['wrong-kind #/format: "format" is an object. It must be a string.']],
  ["title that is null", { title: null }, {}, ['null-value #/title: "title" is null. It must be a string.']],
  [
    "title that is a number",
    { title: 1 },
    { title: "1" },
    ['string-expected #/title: "title" is the number 1. It must be a string. (Read as "1".)'],
  ],
  [
    "description that is a boolean",
    { description: true },
    { description: "true" },
    ['string-expected #/description: "description" is the boolean true. It must be a string. (Read as "true".)'],
  ],
  ["readOnly", { readOnly: true }, { access: "read" }],
  ["writeOnly", { writeOnly: true }, { access: "write" }],
  ["readOnly: false", { readOnly: false }, {}],
  ["deprecated", { deprecated: true }, { deprecated: true }],
  ["deprecated: false", { deprecated: false }, {}],
  [
    "deprecated that is a string",
    { deprecated: "yes" },
    {},
    ['value-ignored #/deprecated: "deprecated" is a string. It must be true or false.'],
  ],
  ["const", { const: 0 }, { const: { value: 0 } }],
  ["default", { default: null }, { default: { value: null } }],
  ["x-pinwheel-default", { "x-pinwheel-default": [1] }, { sends: { value: [1] } }],
  ["enum", { enum: ["a", 1, "1", null, "a", 1] }, { enum: ["a", 1, "1", null] }],
  ["an empty enum", { enum: [] }, {}, ['enum-contradicts-type #/enum: "enum" has no values. (Every value of the type is allowed.)']],
  ["enum that is a string", { enum: "a" }, {}, ['wrong-kind #/enum: "enum" is a string. It must be an array.']],
  ["allOf", { allOf: [true, false] }, { allOf: [{ origin: "#/allOf/0" }, { origin: "#/allOf/1", never: true }] }],
  ["anyOf", { anyOf: [] }, { anyOf: [] }],
  ["oneOf", { oneOf: [{ title: "t" }] }, { oneOf: [{ origin: "#/oneOf/0", title: "t" }] }],
  ["prefixItems", { prefixItems: [{}] }, { prefixItems: [{ origin: "#/prefixItems/0" }] }],
  [
    "prefixItems that is an object",
    { prefixItems: {} },
    {},
    ['wrong-kind #/prefixItems: "prefixItems" is an object. It must be an array.'],
  ],
  ["oneOf that is an object", { oneOf: {} }, {}, ['wrong-kind #/oneOf: "oneOf" is an object. It must be an array.']],
  ["items", { items: { type: "string" } }, { items: { origin: "#/items", types: ["string"] } }],
  ["items: true", { items: true }, { items: true }],
  ["items: false", { items: false }, { items: false }],
  [
    "items that is an array",
    { items: [{ type: "string" }] },
    { prefixItems: [{ origin: "#/items/0", types: ["string"] }] },
    ['items-list #/items: "items" is an array. Since JSON Schema 2020-12, it must be a schema. (Read as "prefixItems".)'],
  ],
  [
    "properties",
    { properties: { a: true, "x-b": {} } },
    {
      properties: [
        { name: "a", schema: { origin: "#/properties/a" } },
        { name: "x-b", schema: { origin: "#/properties/x-b" } },
      ],
    },
  ],
  [
    "properties that is an array",
    { properties: [] },
    { properties: [] },
    ['wrong-kind #/properties: "properties" is an array. It must be an object.'],
  ],
  [
    "patternProperties",
    { patternProperties: { "^a/": { type: "null" } } },
    { patternProperties: [{ origin: "#/patternProperties/^a~1", types: ["null"] }] },
  ],
  ["required", { required: ["a", "b", "a"] }, { required: ["a", "b"] }],
  ["an empty required", { required: [] }, {}],
  [
    "required with a number",
    { required: ["a", 1] },
    { required: ["a"] },
    ['value-ignored #/required: "required" has an item that is not a string.'],
  ],
  [
    "required that is a boolean",
    { required: false },
    {},
    ['required-boolean #/required: "required" is false. In a schema, it must be an array of property names.'],
  ],
  ["required that is a string", { required: "a" }, {}, ['wrong-kind #/required: "required" is a string. It must be an array.']],
  ["additionalProperties: false", { additionalProperties: false }, { additionalProperties: false }],
  ["additionalProperties", { additionalProperties: {} }, { additionalProperties: { origin: "#/additionalProperties" } }],
  ["unevaluatedProperties", { unevaluatedProperties: true }, { additionalProperties: true }],
  ["additionalProperties first", { additionalProperties: false, unevaluatedProperties: true }, { additionalProperties: false }],
  ["unevaluatedProperties first", { unevaluatedProperties: true, additionalProperties: false }, { additionalProperties: false }],
  ["a binary media type", { contentMediaType: "image/png" }, { binary: true }],
  ["a media type with an encoding", { contentMediaType: "image/png", contentEncoding: "base64" }, {}],
  ["a text media type", { contentMediaType: "Text/html" }, {}],
  ["a JSON media type", { contentMediaType: "application/json" }, { json: {} }],
  ["a media type with a JSON suffix", { contentMediaType: "application/problem+json" }, { json: {} }],
  [
    "JSON with a schema",
    { contentMediaType: "application/json", contentSchema: { type: "string" } },
    { json: { schema: { origin: "#/contentSchema", types: ["string"] } } },
  ],
  ["JSON in base64", { contentMediaType: "application/json", contentEncoding: "base64", contentSchema: {} }, {}],
  ["a media type that only contains text", { contentMediaType: "application/text/" }, { binary: true }],
  ["a media type that is a number", { contentMediaType: 1 }, {}],
  [
    "a name that every object inherits",
    { constructor: 1 },
    {},
    ['keyword-unknown #/constructor: "constructor" is not a field of a schema in OpenAPI 3.1. (It was ignored.)'],
  ],
  ["the names that properties may have", { propertyNames: { enum: ["a", "b", "a"] } }, { propertyNames: ["a", "b"] }],
  ["the only name that properties may have", { propertyNames: { const: "a" } }, { propertyNames: ["a"] }],
  ["an example", { example: null, examples: [1] }, { example: { value: null } }],
  ["the first of several examples", { examples: [1, 2] }, { example: { value: 1 } }],
  ["examples by name, which schemas do not have", { examples: { a: 1 } }, {}],
  ["keywords without types", { xml: {}, $comment: "c", "x-a": 1 }, {}],
  ["not", { not: {} }, {}, ['keyword-not-typed #/not: "not" has no effect on types; only the server checks it.']],
  [
    "if, then and else",
    {
      if: true,
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { type: "string" },
      else: { type: "number" },
    },
    {
      condition: {
        if: { origin: "#/if" },
        whenTrue: { origin: "#/then", types: ["string"] },
        whenFalse: { origin: "#/else", types: ["number"] },
      },
    },
  ],
  [
    "the other keywords that types cannot express",
    {
      dependentRequired: {},
      dependentSchemas: {},
      dependencies: {},
      contains: {},
      minContains: 2,
      maxContains: 3,
      additionalItems: {},
      contentEncoding: "base64",
      contentSchema: {},
      propertyNames: { pattern: "^a" },
      unevaluatedItems: false,
      $dynamicRef: "#a",
      $recursiveRef: "#",
    },
    {},
    [
      ...["dependentRequired", "dependentSchemas", "dependencies", "contains", "minContains", "maxContains"],
      ...["additionalItems", "contentEncoding", "contentSchema", "propertyNames", "unevaluatedItems", "$dynamicRef", "$recursiveRef"],
    ].map((name) => `keyword-not-typed #/${name}: "${name}" has no effect on types; only the server checks it.`),
  ],
])("%s", (_title, schema, want, problems = []) => {
  expect(parse(schema)).toEqual({ value: { origin: "#", ...want }, problems });
});

const limits: Json = {
  maxProperties: 1,
  minProperties: 0,
  uniqueItems: false,
  maxItems: 2,
  minItems: 1,
  pattern: "^a",
  maxLength: 3,
  minLength: 0,
  multipleOf: 0.5,
  exclusiveMaximum: 9,
  exclusiveMinimum: -1,
  maximum: 8,
  minimum: 0,
};

test("limits keep the order of the document", () => {
  const { value, problems } = parse(limits);
  expect(value.limits).toEqual(Object.entries(limits as object).map(([keyword, entry]) => ({ keyword, value: entry })));
  expect(problems).toEqual([]);
});

test.each(Object.keys(limits as object))("%s must have the right type", (keyword) => {
  const wanted = keyword === "pattern" ? "string" : keyword === "uniqueItems" ? "boolean" : "number";
  const message = `It must be a ${wanted}.`;
  expect(parse({ [keyword]: [] })).toEqual({
    value: { origin: "#" },
    problems: [`value-ignored #/${keyword}: "${keyword}" is an array. ${message}`],
  });
  const wrong = wanted === "string" ? 1 : "1";
  const described = wanted === "string" ? "the number 1" : "a string";
  expect(parse({ [keyword]: wrong }).problems).toEqual([`value-ignored #/${keyword}: "${keyword}" is ${described}. ${message}`]);
});

const notAllowed = (keyword: string): string =>
  `exclusive-limit-boolean #/${keyword}: "${keyword}" is a boolean, which OpenAPI 3.1 does not allow; it is read as in 3.0.`;

test.each<[schema: Json, limits: SpecSchema["limits"], problems: readonly string[]]>([
  [{ minimum: 3, exclusiveMinimum: true }, [{ keyword: "exclusiveMinimum", value: 3 }], [notAllowed("exclusiveMinimum")]],
  [{ exclusiveMinimum: true, minimum: 3 }, [{ keyword: "exclusiveMinimum", value: 3 }], [notAllowed("exclusiveMinimum")]],
  [{ minimum: 3, exclusiveMinimum: false }, [{ keyword: "minimum", value: 3 }], [notAllowed("exclusiveMinimum")]],
  [{ maximum: 3, exclusiveMaximum: true }, [{ keyword: "exclusiveMaximum", value: 3 }], [notAllowed("exclusiveMaximum")]],
  [{ maximum: 3, exclusiveMaximum: false }, [{ keyword: "maximum", value: 3 }], [notAllowed("exclusiveMaximum")]],
  [
    { minimum: 1, exclusiveMaximum: true, maximum: 3 },
    [
      { keyword: "minimum", value: 1 },
      { keyword: "exclusiveMaximum", value: 3 },
    ],
    [notAllowed("exclusiveMaximum")],
  ],
  [
    { minimum: 3, exclusiveMinimum: 2 },
    [
      { keyword: "minimum", value: 3 },
      { keyword: "exclusiveMinimum", value: 2 },
    ],
    [],
  ],
  [
    { exclusiveMaximum: true },
    undefined,
    ['value-ignored #/exclusiveMaximum: "exclusiveMaximum" is true, but "maximum" is missing.', notAllowed("exclusiveMaximum")],
  ],
  [
    { exclusiveMinimum: true, minimum: "3" },
    undefined,
    ['value-ignored #/exclusiveMinimum: "exclusiveMinimum" is a string. It must be a number.', notAllowed("exclusiveMinimum")],
  ],
])("exclusive limits of 3.0: %j", (schema, want, problems) => {
  const parsed = parse(schema);
  expect(parsed.value.limits).toEqual(want);
  expect(parsed.problems).toEqual(problems);
  expect(parse(schema, { dialect: "3.0" }).problems).toEqual(problems.filter((problem) => !problem.startsWith("exclusive-limit-boolean")));
});

test.each<[dialect: "3.0" | "3.1", schema: Json, want: Omit<SpecSchema, "origin">, problems: readonly string[]]>([
  ["3.1", { type: "string" }, { types: ["string"] }, []],
  ["3.0", { type: "null" }, { types: ["null"] }, []],
  ["3.1", { type: ["string", "null", "string"] }, { types: ["string", "null"] }, []],
  [
    "3.0",
    { type: ["string"] },
    { types: ["string"] },
    ['type-list-in-3.0 #/type: "type" is an array, which OpenAPI 3.0 does not allow; it is read as in 3.1.'],
  ],
  ["3.1", { type: [] }, {}, ['type-unknown #/type: "type" is an empty array.']],
  ["3.1", { type: "file" }, {}, ['type-unknown #/type: "type" is "file", which is not a JSON Schema type.']],
  ["3.1", { type: "x".repeat(41) }, {}, [`type-unknown #/type: "type" is "${"x".repeat(40)}", which is not a JSON Schema type.`]],
  ["3.1", { type: 1 }, {}, ['type-unknown #/type: "type" is the number 1, which is not a JSON Schema type.']],
  ["3.1", { type: ["string", "constructor"] }, {}, ['type-unknown #/type/1: "type" is "constructor", which is not a JSON Schema type.']],
  ["3.0", { type: "string", nullable: true }, { types: ["string", "null"] }, []],
  ["3.0", { type: "string", nullable: false }, { types: ["string"] }, []],
  [
    "3.0",
    { type: "string", nullable: "no" },
    { types: ["string"] },
    ['value-ignored #/nullable: "nullable" is a string. It must be true or false.'],
  ],
  [
    "3.0",
    { const: "a", nullable: true },
    {
      anyOf: [
        { origin: "#", const: { value: "a" } },
        { origin: "#", types: ["null"] },
      ],
    },
    [],
  ],
  [
    "3.1",
    { type: "string", nullable: true },
    { types: ["string", "null"] },
    ['nullable-in-3.1 #/nullable: "nullable" is not a keyword of OpenAPI 3.1; it is read as in 3.0.'],
  ],
  ["3.1", { nullable: false }, {}, []],
])("OpenAPI %s: type and nullable %j", (dialect, schema, want, problems) => {
  expect(parse(schema, { dialect })).toEqual({ value: { origin: "#", ...want }, problems });
});

test.each<[schema: Json, want: Omit<SpecSchema, "origin">, problems: readonly string[]]>([
  [true, {}, []],
  [false, { never: true }, []],
  [null, {}, ["null-value #: The document is null. It must be a schema."]],
  ["a", {}, ["wrong-kind #: The document is a string. It must be a schema."]],
  [[], {}, ["wrong-kind #: The document is an array. It must be a schema."]],
])("a schema that is %j", (schema, want, problems) => {
  expect(parse(schema)).toEqual({ value: { origin: "#", ...want }, problems });
});

test("schemas can be nested 200 levels deep and no deeper", () => {
  const nested = (depth: number): Json => (depth === 0 ? {} : { items: nested(depth - 1) });
  expect(parse(nested(200)).problems).toEqual([]);
  expect(() => parse(nested(201))).toThrow("Schemas are nested more than 200 levels deep.");
});

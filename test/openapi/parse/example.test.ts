import { parseContent } from "../../../src/openapi/parse/media.js";
import type { Dialect } from "../../../src/openapi/spec.js";
import type { Json } from "../../../src/util/json.js";
import { type JsonObject, run } from "../parsing.js";

const root = {
  components: {
    examples: { Pet: { value: { name: "Mia" } }, Again: { $ref: "#/components/examples/Pet" } },
    schemas: { Pet: { type: "object" } },
  },
};

function parse(media: JsonObject, dialect: Dialect = "3.1") {
  const content: Json = { "application/json": media };
  return run((context) => parseContent(context, { pointer: "#/c", value: content })[0]?.example, { root, dialect });
}

test.each<[title: string, media: JsonObject, want: unknown]>([
  ["example is the data", { example: { name: "Mia" } }, { value: { name: "Mia" } }],
  ["example may be null", { example: null }, { value: null }],
  ["example may have a property $ref", { example: { $ref: "#/x" } }, { value: { $ref: "#/x" } }],
  ["the first of examples is used", { examples: { b: { value: 1 }, a: { value: 2 } } }, { value: 1 }],
  ["a value may be null", { examples: { a: { value: null } } }, { value: null }],
  ["an entry may refer to a component", { examples: { a: { $ref: "#/components/examples/Pet" } } }, { value: { name: "Mia" } }],
  ["an external value is not fetched", { examples: { a: { externalValue: "https://x.example/a" }, b: { value: 2 } } }, { value: 2 }],
  ["the names of a value are data", { example: { ["__proto__"]: 1 } }, { value: { ["__proto__"]: 1 } }],
  ["nothing", {}, undefined],
  ["an unresolved reference is skipped", { examples: { a: { $ref: "#/components/examples/None" } } }, undefined],
  ["a reference to another section has no value", { examples: { a: { $ref: "#/components/schemas/Pet" } } }, undefined],
  ["a second reference is not followed", { examples: { a: { $ref: "#/components/examples/Again" } } }, undefined],
  ["an entry that is not an object", { examples: { a: 1 } }, undefined],
  ["3.0 allows no list, and some documents have one", { examples: [{ value: 1 }] }, undefined],
])("%s", (_title, media, want) => {
  expect(parse(media)).toEqual({ value: want, problems: [] });
});

// OpenAPI 3.2, section 4.19 (Example Object).
test.each<[title: string, example: JsonObject, want: unknown]>([
  ["dataValue is the data", { dataValue: { name: "Mia" }, serializedValue: '{"name":"Mia"}' }, { value: { name: "Mia" } }],
  ["dataValue may be null", { dataValue: null }, { value: null }],
  ["serializedValue is the text of the body", { serializedValue: '{"name":"Mia"}' }, { text: '{"name":"Mia"}' }],
  ["serializedValue must be text", { serializedValue: 1 }, undefined],
])("in 3.2, %s", (_title, example, want) => {
  expect(parse({ examples: { a: example } }, "3.2").value).toEqual(want);
});

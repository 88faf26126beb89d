import type { Json } from "../../../src/util/json.js";
import { document, type JsonObject, read } from "../parsing.js";

/** The problems with fields of a document, as `code pointer: message`. */
function problemsOf(openapi: string, parts: JsonObject): readonly string[] {
  return read(document(openapi, parts))
    .problems.filter(({ code }) => code === "keyword-unknown" || code === "keyword-misspelled")
    .map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`);
}

const schema = (value: Json): JsonObject => ({ components: { schemas: { S: value } } });
const operation = (value: JsonObject): JsonObject => ({ paths: { "/a": { post: { responses: {}, ...value } } } });
const at = "#/components/schemas/S";

test("a misspelt keyword has a suggestion", () => {
  expect(problemsOf("3.1.0", schema({ type: "object", propertes: { a: {} } }))).toEqual([
    `keyword-misspelled ${at}/propertes: "propertes" is not a field of a schema: did you mean "properties"?`,
  ]);
});

test("many occurrences are one problem", () => {
  const property = { type: "string", discription: "d" };
  expect(problemsOf("3.0.3", schema({ type: "object", properties: { a: property, b: property } }))).toEqual([
    `keyword-misspelled ${at}/properties/a/discription: "discription" is not a field of a schema: did you mean "description"? (1 more occurrence).`,
  ]);
});

test.each([
  ["read_only", "readOnly"],
  ["additionalproperties", "additionalProperties"],
  ["ref", "$ref"],
  ["enums", "enum"],
  ["tpye", "type"],
  ["maxLenght", "maxLength"],
  ["descripton", "description"],
  ["requierd", "required"],
  ["propertes", "properties"],
  ["tipe", "type"],
])("%s means %s", (key, keyword) => {
  expect(problemsOf("3.1.0", schema({ [key]: {} }))).toEqual([
    `keyword-misspelled ${at}/${key}: "${key}" is not a field of a schema: did you mean "${keyword}"?`,
  ]);
});

test.each(["note", "typ", "age", "id", "units", "flavour", "constructor", "__proto__"])("%s has no suggestion", (key) => {
  expect(problemsOf("3.1.0", schema(JSON.parse(`{"${key}": {}}`)))).toEqual([
    `keyword-unknown ${at}/${key}: "${key}" is not a field of a schema in OpenAPI 3.1.`,
  ]);
});

test("a long key is shortened", () => {
  const key = "a".repeat(200_000);
  expect(problemsOf("3.1.0", schema({ [key]: {} }))).toEqual([
    `keyword-unknown ${at}/${key}: "${"a".repeat(40)}…" is not a field of a schema in OpenAPI 3.1.`,
  ]);
});

test("the version 2.0 is called Swagger", () => {
  expect(problemsOf("3.1.0", { wrong: 1 })).toEqual(['keyword-unknown #/wrong: "wrong" is not a field of the document in OpenAPI 3.1.']);
  expect(problemsOf("3.1.0", { host: "a.b" })).toEqual([
    'keyword-unknown #/host: "host" is not a field of the document in OpenAPI 3.1, but in Swagger 2.0.',
  ]);
});

test("a field of another version names the version", () => {
  expect(problemsOf("3.0.3", schema({ $comment: "c" }))).toEqual([
    `keyword-unknown ${at}/$comment: "$comment" is not a field of a schema in OpenAPI 3.0, but in 3.1 and 3.2.`,
  ]);
  expect(problemsOf("3.1.0", schema({ $comment: "c" }))).toEqual([]);
  expect(problemsOf("3.1.0", { info: { title: "t", version: "1", summary: "s" } })).toEqual([]);
  expect(problemsOf("3.0.3", { info: { title: "t", version: "1", summary: "s" } })).toEqual([
    'keyword-unknown #/info/summary: "summary" is not a field of "info" in OpenAPI 3.0, but in 3.1 and 3.2.',
  ]);
});

test("extensions and names chosen by the author are free", () => {
  const named = { propertes: { type: "object", properties: { propertes: true }, "x-propertes": 1, "x-": 2 } };
  const data = { propertes: 1 };
  const fixed = { type: "object", default: data, enum: [data], const: data, example: data, examples: [data], "x-data": data };
  expect(
    problemsOf("3.1.0", schema({ type: "object", properties: named, patternProperties: named, $defs: named, allOf: [fixed] })),
  ).toEqual([]);
  const media = { schema: true, example: data, examples: { propertes: { value: data } }, encoding: { propertes: {} } };
  const mapping = { oneOf: [true], discriminator: { propertyName: "a", mapping: { propertes: "S" } } };
  expect(
    problemsOf("3.1.0", {
      ...operation({
        parameters: [{ name: "propertes", in: "query", schema: true, example: data }],
        requestBody: { content: { "a/propertes": media } },
        responses: { 200: { description: "d", headers: { propertes: { schema: true } }, content: { "a/propertes": media } } },
      }),
      components: { schemas: { propertes: true, S: mapping } },
      servers: [{ url: "/{propertes}", variables: { propertes: { default: "a" } } }],
    }),
  ).toEqual([]);
});

const ok = { description: "d" };
const flow = { authorizationUrl: "/a", scopes: { a: "b" } };
const scheme = (value: JsonObject): JsonObject => ({ components: { securitySchemes: { s: value } } });
const content = (value: JsonObject): JsonObject => operation({ requestBody: { content: { "a/b": value } } });

test.each<[kind: string, parts: JsonObject, pointer: string]>([
  ["the document", { wrong: 1 }, "#/wrong"],
  ["info", { info: { title: "t", version: "1", wrong: 1 } }, "#/info/wrong"],
  ["contact", { info: { title: "t", version: "1", contact: { wrong: 1 } } }, "#/info/contact/wrong"],
  ["license", { info: { title: "t", version: "1", license: { wrong: 1 } } }, "#/info/license/wrong"],
  ["a server", { servers: [{ url: "/", wrong: 1 }] }, "#/servers/0/wrong"],
  ["a variable", { servers: [{ url: "/{a}", variables: { a: { default: "b", wrong: 1 } } }] }, "#/servers/0/variables/a/wrong"],
  ["components", { components: { wrong: {} } }, "#/components/wrong"],
  ["an operation", operation({ wrong: 1 }), "#/paths/~1a/post/wrong"],
  ["docs of the document", { externalDocs: { wrong: 1 } }, "#/externalDocs/wrong"],
  ["docs of an operation", operation({ externalDocs: { wrong: 1 } }), "#/paths/~1a/post/externalDocs/wrong"],
  ["docs of a schema", schema({ externalDocs: { wrong: 1 } }), `${at}/externalDocs/wrong`],
  ["a parameter", operation({ parameters: [{ name: "a", in: "query", schema: true, wrong: 1 }] }), "#/paths/~1a/post/parameters/0/wrong"],
  ["a body", operation({ requestBody: { content: { "a/b": {} }, wrong: 1 } }), "#/paths/~1a/post/requestBody/wrong"],
  ["a media type", content({ wrong: 1 }), "#/paths/~1a/post/requestBody/content/a~1b/wrong"],
  ["an example", content({ examples: { a: { wrong: 1 } } }), "#/paths/~1a/post/requestBody/content/a~1b/examples/a/wrong"],
  ["an encoding", content({ encoding: { a: { wrong: 1 } } }), "#/paths/~1a/post/requestBody/content/a~1b/encoding/a/wrong"],
  ["a response", operation({ responses: { 200: { ...ok, wrong: 1 } } }), "#/paths/~1a/post/responses/200/wrong"],
  [
    "a header",
    operation({ responses: { 200: { ...ok, headers: { a: { schema: true, wrong: 1 } } } } }),
    "#/paths/~1a/post/responses/200/headers/a/wrong",
  ],
  ["a tag", { tags: [{ name: "a", wrong: 1 }] }, "#/tags/0/wrong"],
  ["a discriminator", schema({ oneOf: [true], discriminator: { propertyName: "a", wrong: 1 } }), `${at}/discriminator/wrong`],
  ["XML", schema({ xml: { wrong: 1 } }), `${at}/xml/wrong`],
  ["a security scheme", scheme({ type: "http", scheme: "basic", wrong: 1 }), "#/components/securitySchemes/s/wrong"],
  ["flows", scheme({ type: "oauth2", flows: { wrong: 1 } }), "#/components/securitySchemes/s/flows/wrong"],
  ["a flow", scheme({ type: "oauth2", flows: { implicit: { ...flow, wrong: 1 } } }), "#/components/securitySchemes/s/flows/implicit/wrong"],
])("an unknown field of %s", (_kind, parts, pointer) => {
  expect(problemsOf("3.1.0", parts)).toEqual([
    expect.stringMatching(new RegExp(`^keyword-unknown ${escaped(pointer)}: "wrong" is not a field of`)),
  ]);
});

function escaped(text: string): string {
  return text.replaceAll(/[/$.]/g, "\\$&");
}

import { code, gap, none, type Row, rowsOf, type Subject, text, told } from "./row.js";

const words = "It is for readers of the document.";
const string = { name: "p", in: "query", type: "string" };
const integer = { name: "p", in: "query", type: "integer" };
const list = { name: "p", in: "query", type: "array", items: { type: "string" } };
const oauth = { type: "oauth2", flow: "password", tokenUrl: "/t", scopes: {} };
const object = { type: "object", properties: { a: { type: "string" } } };

/** The rows of keywords that differ in Swagger 2.0, or that have another form there. */
export const swaggerRows: readonly Row[] = [
  ...rowsOf("document of 2.0", [
    ["host", { value: "other.example.com" }, code("the default server")],
    ["basePath", { value: "/v1" }, code("the prefix of all paths")],
    ["schemes", { value: ["http"] }, code("the default server")],
    ["consumes", { value: ["text/plain"], beside: body() }, code("the media type of bodies")],
    ["produces", { value: ["text/plain"] }, code("the media type of responses")],
    ["definitions", { value: { S: { type: "integer" } } }, code("the types")],
    ["parameters", { value: { P: string } }, none("Only references lead to it.")],
    ["responses", { value: { R: { description: "d" } } }, none("Only references lead to it.")],
    ["securityDefinitions", { value: { s: { type: "basic" } } }, code("credentials")],
    ["security", { value: [{ s: [] }], beside: { securityDefinitions: { s: { type: "basic" } } } }, code("credentials are sent")],
    ["tags", { value: [{ name: "pets", description: "All pets." }] }, text("the description of a resource")],
    ["externalDocs", { value: { url: "https://example.com" } }, none(words)],
    ["servers", { value: [{ url: "https://other.example.com" }] }, code("the default server", "keyword-of-openapi-3")],
  ]),
  ...rowsOf("operation of 2.0", [
    ["consumes", { value: ["text/plain"], beside: { parameters: [{ name: "b", in: "body", schema: {} }] } }, code("the body")],
    ["produces", { value: ["text/plain"] }, code("the media type of the response")],
    ["schemes", { value: ["http"] }, code("the server")],
    ["parameters", { value: [string] }, code("params")],
    ["deprecated", { value: true }, text("the comment")],
  ]),
  ...rowsOf("parameter of 2.0", [
    ["in", { value: "formData", beside: { name: "p", type: "string" } }, code("a field of a form", "form-media-type")],
    ["required", { value: true, beside: string }, code("the param is required")],
    ["description", { value: "A param.", beside: string }, text("the comment")],
    ["schema", { value: object, beside: { name: "p", in: "body" } }, code("the type of the body")],
    ["type", { value: "integer", beside: { name: "p", in: "query" } }, code("the type of the param")],
    ["type", { value: "file", beside: { name: "p", in: "formData" } }, code("a file", "form-media-type")],
    ["format", { value: "date", beside: string }, text("the comment")],
    ["allowEmptyValue", { value: true, beside: string }, none("A caller can pass an empty string in any case.")],
    ["items", { value: { type: "integer" }, beside: { name: "p", in: "query", type: "array" } }, code("the type of the items")],
    ["collectionFormat", { value: "pipes", beside: list }, code("how the values are joined")],
    ["collectionFormat", { value: "tsv", beside: list }, code("a string", "collection-format")],
    ["default", { value: "a", beside: string }, text("the comment")],
    ["enum", { value: ["a", "b"], beside: string }, code("the values")],
    ["maximum", { value: 5, beside: integer }, text("the comment")],
    ["exclusiveMaximum", { value: true, beside: { ...integer, maximum: 5 } }, text("the comment")],
    ["minimum", { value: 5, beside: integer }, text("the comment")],
    ["exclusiveMinimum", { value: true, beside: { ...integer, minimum: 5 } }, text("the comment")],
    ["multipleOf", { value: 5, beside: integer }, text("the comment")],
    ["maxLength", { value: 5, beside: string }, text("the comment")],
    ["minLength", { value: 5, beside: string }, text("the comment")],
    ["pattern", { value: "^a", beside: string }, text("the comment")],
    ["maxItems", { value: 5, beside: list }, text("the comment")],
    ["minItems", { value: 5, beside: list }, text("the comment")],
    ["uniqueItems", { value: true, beside: list }, text("the comment")],
  ]),
  ...rowsOf("response of 2.0", [
    ["schema", { value: object, beside: { description: "d" } }, code("the type of the response")],
    [
      "examples",
      { value: { "application/json": { a: "e" } }, beside: { description: "d", schema: object } },
      text("the response in the docs"),
    ],
    [
      "headers",
      { value: { "X-Rate": { type: "integer" } }, beside: { description: "d", schema: object } },
      code("the type of the headers"),
    ],
    ["descripton", { value: "d", beside: { schema: object } }, told("keyword-misspelled")],
  ]),
  ...rowsOf("header of 2.0", [["type", { value: "integer", beside: { description: "d" } }, code("the type of the header")]]),
  ...rowsOf("security scheme of 2.0", [
    ["type", { value: "basic" }, code("credentials")],
    ["name", { value: "key", beside: { type: "apiKey", in: "query" } }, code("where the key is sent")],
    ["in", { value: "query", beside: { type: "apiKey", name: "key" } }, code("where the key is sent")],
    ["flow", { value: "password", beside: { type: "oauth2", tokenUrl: "/t", scopes: {} } }, code("credentials")],
    ["tokenUrl", { value: "/other", beside: oauth }, code("where tokens are requested")],
    [
      "authorizationUrl",
      { value: "/a", beside: { type: "oauth2", flow: "accessCode", tokenUrl: "/t", scopes: {} } },
      gap("where a person grants access"),
    ],
    ["scopes", { value: { read: "d" }, beside: oauth }, text("the docs")],
  ]),
  ...rowsOf("schema of 2.0", [
    [
      "discriminator",
      { value: "kind", beside: { type: "object", properties: { kind: { type: "string" } } } },
      none("No schema extends it."),
    ],
    ["x-nullable", { value: true, beside: { type: "string" } }, code("null is allowed")],
    ["example", { value: {}, beside: object }, text("the docs")],
    ["xml", { value: { name: "pet" }, beside: object }, none("XML bodies are strings.")],
    ["readOnly", { value: true, beside: object }, none("It only matters for properties.")],
    ["nullable", { value: true, beside: { type: "string" } }, code("null is allowed", "keyword-of-openapi-3")],
    ["propertes", { value: {}, beside: { type: "object" } }, told("keyword-misspelled")],
  ]),
].map((row): Row => ({ ...row, versions: ["2.0"] }));

function body(): NonNullable<Subject["beside"]> {
  const post = { operationId: "addPet", tags: ["pets"], parameters: [{ name: "b", in: "body", schema: {} }], responses: {} };
  return { paths: { "/pets": { post } } };
}

import { code, gap, none, type Row, rowsOf, text, told } from "./row.js";

const words = "It is for readers of the document.";
const object = { type: "object", properties: { a: { type: "string" } } };
const json = { "application/json": { schema: object } };
const described = { description: "d", content: json };
const list = { type: "array", items: { type: "string" } };

/** The rows of bodies, responses and their media types. */
export const contentRows: readonly Row[] = [
  ...rowsOf("requestBody", [
    ["description", { value: "A pet.", beside: { content: { "text/plain": {} } } }, none(words)],
    ["content", { value: json }, code("the type of the body")],
    ["required", { value: true, beside: { content: { "text/plain": {} } } }, code("the body is required")],
  ]),
  ...rowsOf("mediaType", [["schema", { value: object }, code("the type of the body")]]),
  ...rowsOf("responseType", [
    ["example", { value: { a: "e" }, beside: { schema: object } }, text("the response in the docs")],
    ["examples", { value: { e: { value: { a: "e" } } }, beside: { schema: object } }, text("the response in the docs")],
  ]),
  ...rowsOf("streamType", [["itemSchema", { value: object }, code("the type of the items")]]),
  ...rowsOf("mixedType", [
    ["encoding", { value: { a: { contentType: "text/csv" } }, beside: { schema: object } }, code("the parts of the body")],
    ["prefixEncoding", { value: [{ contentType: "text/csv" }], beside: { schema: list } }, code("the parts of the body")],
    ["itemEncoding", { value: { contentType: "text/csv" }, beside: { schema: list } }, code("the parts of the body")],
  ]),
  ...rowsOf("encoding", [
    ["contentType", { value: "text/csv" }, code("the media type of the part")],
    ["headers", { value: { "X-Part": { schema: {} } } }, told("not-supported")],
    ["encoding", { value: { a: {} } }, told("not-supported")],
    ["prefixEncoding", { value: [{ contentType: "text/csv" }] }, told("not-supported")],
    ["itemEncoding", { value: { contentType: "text/csv" } }, told("not-supported")],
  ]),
  ...rowsOf("partEncoding", [
    ["prefixEncoding", { value: [{ contentType: "text/csv" }] }, code("the parts inside the part")],
    ["itemEncoding", { value: { contentType: "text/csv" } }, code("the parts inside the part")],
  ]),
  ...rowsOf("formEncoding", [
    ["style", { value: "deepObject" }, code("how the field is sent")],
    ["explode", { value: false, beside: { style: "form" } }, code("how the field is sent")],
    ["allowReserved", { value: true, beside: { style: "form" } }, code("reserved characters are sent as they are")],
  ]),
  ...rowsOf("response", [
    ["description", { value: "A pet.", beside: { content: json } }, text("the comment")],
    ["headers", { value: { "X-Rate": { schema: { type: "integer" } } }, beside: described }, code("the type of the headers")],
    ["content", { value: json, beside: { description: "d" } }, code("the type of the response")],
    ["links", { value: { l: { operationId: "addPet" } }, beside: described }, text("the docs of the operation")],
    ["summary", { value: "A pet.", beside: { content: json } }, text("the docs")],
  ]),
  ...rowsOf("link", [
    ["operationId", { value: "addPet" }, text("the operation that the link leads to")],
    ["operationId", { value: "other" }, told("link-unresolved")],
    ["operationRef", { value: "#/paths/~1pets/post" }, text("the operation that the link leads to")],
    ["parameters", { value: { id: "$response.body#/id" }, beside: { operationId: "addPet" } }, told("link-unresolved")],
    ["requestBody", { value: "$response.body", beside: { operationId: "addPet" } }, text("the docs of the link")],
    ["description", { value: "Adds it again.", beside: { operationId: "addPet" } }, text("the docs of the link")],
    ["server", { value: { url: "https://other.example.com" }, beside: { operationId: "addPet" } }, text("the docs of the link")],
  ]),
  ...rowsOf("header", [
    ["description", { value: "The rate." }, text("the docs")],
    ["required", { value: true }, code("whether the header may be null")],
    ["deprecated", { value: true }, gap("the docs of headers")],
    ["schema", { value: { type: "integer" } }, code("the type of the header")],
    ["content", { value: json }, text("the docs")],
    ["style", { value: "simple" }, none("It is the only style of headers.")],
    ["explode", { value: true }, none("Headers of responses are strings.")],
    ["allowEmptyValue", { value: true }, none("It only applies to query parameters.")],
    ["allowReserved", { value: true }, none("Headers are not percent-encoded.")],
    ["example", { value: "1" }, none(words)],
    ["examples", { value: { e: { value: "1" } } }, none(words)],
  ]),
  ...rowsOf("example", [
    ["$ref", { value: "#/components/examples/gone" }, none("An example that does not exist is not shown.")],
    ["summary", { value: "One.", beside: { value: { a: 1 } } }, none(words)],
    ["description", { value: "One.", beside: { value: { a: 1 } } }, none(words)],
    ["value", { value: { a: 1 } }, text("the response in the docs")],
    ["externalValue", { value: "https://example.com/one.json" }, none("Nothing is fetched.")],
    ["dataValue", { value: { a: 1 } }, text("the response in the docs")],
    ["serializedValue", { value: '{"a": 1}' }, text("the response in the docs")],
  ]),
];

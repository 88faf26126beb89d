import { code, none, type Row, rowsOf, text, told } from "./row.js";

const words = "It is for readers of the document.";
const get = { get: { operationId: "listPets", tags: ["pets"], responses: {} } };
const method = { operationId: "other", tags: ["pets"], responses: {} };
const list = { name: "p", in: "query", schema: { type: "array", items: { type: "string" } } };
const string = { name: "p", in: "query", schema: { type: "string" } };
const json = { "application/json": { schema: { type: "string" } } };

/** The rows of path items, operations and parameters. */
export const operationRows: readonly Row[] = [
  ...rowsOf("pathItem", [
    ["$ref", { value: "#/paths/~1other", versions: ["3.0", "3.1", "3.2"] }, told("reference-dangling")],
    ["summary", { value: "Pets.", beside: get, versions: ["3.0", "3.1", "3.2"] }, none(words)],
    ["description", { value: "Pets.", beside: get, versions: ["3.0", "3.1", "3.2"] }, none(words)],
    ["servers", { value: [{ url: "https://example.com" }], beside: get, versions: ["3.0", "3.1", "3.2"] }, code("the server")],
    ["parameters", { value: [string], beside: get, versions: ["3.0", "3.1", "3.2"] }, code("params")],
    ...["get", "put", "post", "delete", "options", "head", "patch"].map(
      (name) => [name, { value: method, versions: ["3.0", "3.1", "3.2"] }, code("a method")] as const,
    ),
    ["trace", { value: method, versions: ["3.0", "3.1", "3.2"] }, code("a method that refuses calls", "request-not-sendable")],
    ["query", { value: method, versions: ["3.2"] }, code("a method")],
    ["query", { value: method, versions: ["3.0", "3.1"] }, told("path-item-property")],
    ["additionalOperations", { value: { COPY: method }, versions: ["3.2"] }, code("methods")],
    ["additionalOperations", { value: { COPY: method }, versions: ["3.0", "3.1"] }, told("path-item-property")],
  ]),
  ...rowsOf("operation", [
    ["tags", { value: ["zoos"] }, code("the resource")],
    ["summary", { value: "Adds a pet." }, text("the comment")],
    ["description", { value: "Adds a pet." }, text("the comment")],
    ["externalDocs", { value: { url: "https://example.com" } }, none(words)],
    ["operationId", { value: "putPet" }, code("the name of the method")],
    ["parameters", { value: [string] }, code("params")],
    ["requestBody", { value: { content: json } }, code("the body")],
    ["responses", { value: { 200: { description: "d", content: { "text/plain": {} } } } }, code("the type of the response")],
    ["callbacks", { value: { c: { "{$url}": { post: { responses: {} } } } } }, code("handlers of callbacks")],
    ["deprecated", { value: true }, text("the comment")],
    ["security", { value: [{}] }, code("the credentials of the operation")],
    ["servers", { value: [{ url: "https://example.com" }] }, code("the server")],
  ]),
  ...rowsOf("parameter", [
    ["name", { value: "p", beside: { in: "query", schema: {} } }, code("a param")],
    ["in", { value: "header", beside: { name: "p", schema: {} } }, code("where the param is sent")],
    ["description", { value: "A param.", beside: string }, text("the comment")],
    ["required", { value: true, beside: string }, code("the param is required")],
    ["deprecated", { value: true, beside: string }, text("the comment")],
    ["allowEmptyValue", { value: true, beside: string }, none("A caller can pass an empty string in any case.")],
    ["style", { value: "pipeDelimited", beside: { ...list, explode: false } }, code("how the values are joined")],
    ["explode", { value: false, beside: list }, code("how the values are joined")],
    ["allowReserved", { value: true, beside: string }, code("reserved characters are sent as they are")],
    ["schema", { value: { type: "integer" }, beside: { name: "p", in: "query" } }, code("the type of the param")],
    ["content", { value: json, beside: { name: "p", in: "query" } }, code("the param is sent as JSON")],
    ["example", { value: "e", beside: string }, text("the samples")],
    ["examples", { value: { e: { value: "e" } }, beside: string }, text("the samples")],
  ]),
];

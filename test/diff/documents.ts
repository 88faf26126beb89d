import { load } from "js-yaml";
import type { Direction } from "../../src/diff/catalogue.js";
import type { ChangeExample } from "../../src/diff/change-class.js";
import { buildModel } from "../../src/model/build-model.js";
import type { SdkModel } from "../../src/model/model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import type { Json } from "../../src/util/json.js";
import { isJsonObject } from "../../src/util/json-kind.js";

export type JsonObject = { readonly [key: string]: Json };

/** Both versions of a document that differ by the example alone. */
export interface DocumentPair {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** Builds the model of a document, like a run of the generator without an overlay. */
export function modelOf(document: Json, naming: "operations" | "resources" = "operations"): SdkModel {
  const ignore = () => undefined;
  return buildModel(parseSpec(document, ignore), { source: "shelf.yaml", sha256: "", naming }, ignore);
}

export function parseObject(text: string): JsonObject {
  const value: unknown = load(text);
  const json: Json = JSON.parse(JSON.stringify(value));
  if (!isJsonObject(json)) throw new Error(`Not an object: ${text}`);
  return json;
}

/** Puts an example into a document whose operations send the schema, receive it, or both. */
export function documentsOf({ of, before, after }: ChangeExample, direction: Direction): DocumentPair {
  const [left, right] = [parseObject(before), parseObject(after)];
  const hasBody = "requestBody" in left || "requestBody" in right;
  const complete = (example: JsonObject): JsonObject => {
    switch (of) {
      case "schema":
        return { ...base, paths: schemaPaths(direction), components: { schemas: { Book: example } } };
      case "operation":
        return { ...base, paths: { "/books": { [hasBody ? "post" : "get"]: { ...operation, ...example } } } };
      case "paths":
        return { ...base, paths: example };
      case "document":
        return { ...base, paths: hasBook(example) ? schemaPaths(direction) : { "/books": { get: operation } }, ...example };
    }
  };
  return { before: complete(left), after: complete(right) };
}

const base = { openapi: "3.1.0", info: { title: "Shelf", version: "1" }, servers: [{ url: "https://shelf.example.com" }] };
const operation = { operationId: "books", responses: { "204": { description: "Done" } } };

function hasBook({ components }: JsonObject): boolean {
  return isJsonObject(components) && isJsonObject(components["schemas"]) && "Book" in components["schemas"];
}

function schemaPaths(direction: Direction): JsonObject {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Book" } } };
  const post = { operationId: "addBook", requestBody: { required: true, content }, responses: { "204": { description: "Done" } } };
  const get = { operationId: "readBook", responses: { "200": { description: "Book", content } } };
  return { "/books": { ...(direction === "response" ? {} : { post }), ...(direction === "request" ? {} : { get }) } };
}

import { buildModel } from "../../../src/model/build-model.js";
import { parseSpec } from "../../../src/openapi/parse/parse-spec.js";
import type { Json } from "../../../src/util/json.js";
import type { JsonObject } from "../../../src/util/json-kind.js";
import { emitDocs } from "./emit-docs.js";

/** Returns the pages of the docs of a document, by path. */
export async function pagesOfDocument(document: JsonObject): Promise<ReadonlyMap<string, string>> {
  const root: Json = { openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths: {}, ...document };
  const spec = parseSpec(root, () => undefined);
  const model = buildModel(spec, { source: "shop.yaml", sha256: "", naming: "operations" }, () => undefined);
  return new Map((await emitDocs({ apis: [{ model, helpers: [] }] })).map(({ path, text }) => [path, text]));
}

/** Returns the page about the resource of a document with one operation `POST /orders`. */
export async function pageOfOperation(operation: JsonObject, document: JsonObject = {}): Promise<string> {
  const paths = { "/orders": { post: { operationId: "createOrder", tags: ["orders"], responses: {}, ...operation } } };
  return (await pagesOfDocument({ paths, ...document })).get("docs/resources/orders.md") ?? "";
}

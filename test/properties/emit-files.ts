import { emit } from "../../src/emit/emit.js";
import { buildModel } from "../../src/model/build-model.js";
import { parseSpec } from "../../src/openapi/parse/parse-spec.js";
import { readTemplates } from "../../src/pipeline/read-templates.js";
import { readRuntime } from "../../src/pipeline/runtime-files.js";
import type { Json } from "../../src/util/json.js";

const templates = readTemplates();

/** Emits the client of a document: texts by path. */
export async function emitFiles(document: Json): Promise<ReadonlyMap<string, string>> {
  const ignore = () => undefined;
  const model = buildModel(parseSpec(document, ignore), { source: "shop.json", sha256: "", naming: "operations" }, ignore);
  const files = await emit({ apis: [{ model, helpers: [] }], docs: false, runtimeFiles: await readRuntime(), templates }, ignore);
  return new Map(files.map(({ path, text }) => [path, text]));
}

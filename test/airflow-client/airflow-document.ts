import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { inspect, type SdkModel } from "../../src/index.js";

/** The root of the checkout, ending with a slash. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Returns options that read a document with our configuration of the API. */
export function optionsOf(api: "v1" | "v2", document = `${root}specs/airflow/${api}.yaml`) {
  const overlays = ["fixes", "names", "descriptions"].map((kind) => `${root}specs/airflow/${api}.${kind}.yaml`);
  return { document, overlays, naming: "resources", client: "Airflow" } as const;
}

/** The model of an Airflow document. */
export async function modelOf(api: "v1" | "v2", document?: string): Promise<SdkModel> {
  const { values, diagnostics } = await inspect({ ...optionsOf(api, document), stage: "model" });
  const [model] = values;
  if (model === undefined) throw new Error(diagnostics.map((diagnostic) => diagnostic.message).join("\n"));
  return model as SdkModel;
}

/** Returns `resource.method`, HTTP method, path and operationId of every operation, one line each, sorted. */
export function nameTable(model: SdkModel): readonly string[] {
  return model.resources
    .flatMap((resource) =>
      resource.operations.map(({ name, method, path, id }) => [`${resource.name}.${name}`, method, path, id].join("\t")),
    )
    .sort();
}

/** The golden table of an API, sorted. */
export function goldenTable(name: "v1" | "v2" | "seed"): readonly string[] {
  return readFileSync(`${root}test/airflow-specs/names.${name}.tsv`, "utf8").trim().split("\n").sort();
}

/** Parses a document with the YAML library only, so that the result is independent of our reader. */
export function rawDocument(api: "v1" | "v2"): Record<string, Record<string, Record<string, unknown>>> {
  return load(readFileSync(`${root}specs/airflow/${api}.yaml`, "utf8")) as Record<string, Record<string, Record<string, unknown>>>;
}

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogue } from "../../src/diagnostics/catalogue.js";
import { buildModel } from "../../src/model/build-model.js";
import { loadDocument } from "../../src/openapi/load/load-document.js";
import { parseSpec, parseSpecWithReport } from "../../src/openapi/parse/parse-spec.js";
import type { Spec, SpecOperation } from "../../src/openapi/spec.js";
import type { Json } from "../../src/util/json.js";
import { isJsonObject } from "../../src/util/json-kind.js";
import { parsePointer, step } from "../../src/util/json-pointer.js";

const shared = fileURLToPath(new URL("../../../shared/", import.meta.url));
const describeShared = existsSync(shared) ? describe : describe.skip;

async function readFile(path: string): Promise<{ readonly spec: Spec; readonly errors: readonly string[] }> {
  const errors: string[] = [];
  const { value } = await loadDocument(path, { cwd: shared, allowRemote: [], allowFile: [] });
  const spec = parseSpec(value, (code, { message }) => {
    if (catalogue[code].severity === "error") errors.push(`${code}: ${message}`);
  });
  return { spec, errors };
}

function files(folder: string): readonly string[] {
  return existsSync(shared) ? readdirSync(join(shared, folder)).map((name) => join(folder, name)) : [];
}

describeShared("the shared documents, if they are available", () => {
  test("Airflow's fifteen documents are parsed without errors into plain JSON", async () => {
    const read = await Promise.all(files("airflow/specs").map(readFile));
    expect(read.map(({ errors }) => errors)).toEqual(Array.from({ length: 15 }, () => []));
    for (const { spec } of read) expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });

  test("Airflow's media types and accept parameter are parsed", async () => {
    const { spec } = await readFile("airflow/specs/3.3.2.yaml");
    expect([spec.dialect, spec.operations.length]).toEqual(["3.1", 128]);
    const logs = spec.operations.find(({ operationId }) => operationId === "get_log");
    expect(contentTypes(logs)).toEqual(["application/json", "application/x-ndjson"]);
    expect(logs?.parameters.find(({ name }) => name === "accept")?.schema.enum).toBeDefined();
    const old = await readFile("airflow/specs/2.11.2.yaml");
    expect([old.spec.dialect, old.spec.operations.length]).toEqual(["3.0", 89]);
  });

  test("every conformance document is parsed without errors", async () => {
    const read = await Promise.all(files("conformance").map(readFile));
    expect(read.flatMap(({ errors }) => errors)).toEqual([]);
  });

  /** Three of them were reports of bugs in other tools. One has the key `produces` twice, which is refused. */
  test("ten real documents of Swagger 2.0 are parsed, and every diagnostic points into them", async () => {
    const names = files("swagger2").filter((path) => /\.(json|yaml)$/.test(path));
    expect(names).toHaveLength(10);
    for (const name of names.filter((path) => !path.includes("fixture-1479"))) {
      const { value } = await loadDocument(name, { cwd: shared, allowRemote: [], allowFile: [] });
      const pointers: string[] = [];
      const { spec, report } = parseSpecWithReport(value, (code, { pointer = "", message, instead = "" }) => {
        pointers.push(pointer);
        expect(catalogue[code].severity).not.toBe("error");
        expect(`${message} ${instead}`).not.toMatch(/#\/components|components\./);
      });
      buildModel(spec, { source: name, sha256: "", naming: "operations" }, report);
      expect([name, spec.dialect, spec.operations.length]).toEqual([name, "2.0", countOperations(value)]);
      expect(pointers.filter((pointer) => !exists(value, pointer))).toEqual([]);
    }
  });

  test("documents of several generators are parsed", async () => {
    for (const name of [
      "digitalocean.yaml",
      "asana.yaml",
      "typespec--openapi3-openapi.yaml",
      "openapi-typescript--fixtures-yaml-merge.yaml",
    ]) {
      const { spec, errors } = await readFile(join("corpus", name));
      expect([name, errors, spec.schemas.length > 0]).toEqual([name, [], true]);
    }
  });
});

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch"]);

function countOperations(document: Json): number {
  const paths = isJsonObject(document) ? document["paths"] : undefined;
  return Object.values(isJsonObject(paths) ? paths : {}).flatMap((item) => Object.keys(item ?? {}).filter((key) => methods.has(key)))
    .length;
}

function exists(document: Json, pointer: string): boolean {
  const segments = parsePointer(pointer.replaceAll("%", "%25")) ?? ["not a pointer"];
  return segments.reduce<Json | undefined>((value, segment) => step(value, segment), document) !== undefined;
}

function contentTypes(operation: SpecOperation | undefined): readonly string[] | undefined {
  return operation?.responses.find(({ status }) => status === "200")?.content.map(({ mediaType }) => mediaType);
}

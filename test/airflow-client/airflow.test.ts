import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmittedFile, inspect, type SdkModel } from "../../src/index.js";
import { goldenTable, modelOf, nameTable, optionsOf, rawDocument } from "./airflow-document.js";

const apis = ["v1", "v2"] as const;
const counts = { v1: { operations: 89, schemas: 98 }, v2: { operations: 128, schemas: 163 } };

describe.each(apis)("%s", (api) => {
  test("every operation has its name from the table", async () => {
    expect(nameTable(await modelOf(api))).toEqual(goldenTable(api));
    expect(goldenTable(api)).toHaveLength(counts[api].operations);
  });

  test("every operation of the document is in the model", async () => {
    const methods = new Set(["get", "put", "post", "patch", "delete"]);
    const inDocument = Object.entries(rawDocument(api)["paths"] ?? {}).flatMap(([path, item]) =>
      Object.keys(item)
        .filter((key) => methods.has(key))
        .map((method) => `${method.toUpperCase()} ${path}`),
    );
    const model = await modelOf(api);
    expect(model.resources.flatMap((resource) => resource.operations.map(({ method, path }) => `${method} ${path}`)).sort()).toEqual(
      inDocument.sort(),
    );
  });

  test("every schema of the document is an exported type", async () => {
    const keys = Object.keys(rawDocument(api)["components"]?.["schemas"] ?? {});
    expect(keys).toHaveLength(counts[api].schemas);
    const model = await modelOf(api);
    const typed = new Set(model.types.map((type) => type.key));
    expect(keys.filter((key) => !typed.has(key))).toEqual([]);
    const modules = (await files(optionsOf(api))).filter(({ path }) => path.startsWith("models/"));
    const models = modules.map(({ text }) => text).join("");
    expect(model.types.filter(({ name }) => !new RegExp(`^export (interface|type) ${name}\\b`, "m").test(models))).toEqual([]);
  });

  test("every operation and every resource has a description", async () => {
    const model = await modelOf(api);
    expect(
      model.resources.filter((resource) => resource.doc.text === undefined && resource.doc.summary === undefined).map(({ name }) => name),
    ).toEqual([]);
    expect(
      model.resources.flatMap((resource) =>
        resource.operations.filter((operation) => operation.doc.summary === undefined).map(({ id }) => id),
      ),
    ).toEqual([]);
  });

  test("the model is plain data", async () => {
    const model = await modelOf(api);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  test("names and files do not depend on the order of the document", async () => {
    const [straight, shuffled] = [await modelOf(api), await modelOf(api, writeDocument(reversed(rawDocument(api))))];
    expect(nameTable(shuffled)).toEqual(nameTable(straight));
    expect(typeNames(shuffled)).toEqual(typeNames(straight));
    expect(await paths(optionsOf(api, writeDocument(reversed(rawDocument(api)))))).toEqual(await paths(optionsOf(api)));
  });

  test("adding a schema or an operation renames nothing else", async () => {
    const before = await modelOf(api);
    const after = await modelOf(api, writeDocument(extended(api)));
    expect(nameTable(before).filter((line) => !nameTable(after).includes(line))).toEqual([]);
    expect(typeNames(before).filter((name) => !typeNames(after).includes(name))).toEqual([]);
    expect(nameTable(after)).toHaveLength(nameTable(before).length + 1);
  });
});

test("the operations of the Python client 2.1.0 have the names of the newest release", async () => {
  const table = new Set(nameTable(await modelOf("v1")).map((line) => `${line.split("\t")[0]} ${line.split("\t")[3]}`));
  const seed = goldenTable("seed").map((line) => `${line.split("\t")[0]} ${line.split("\t")[3]}`);
  expect(seed).toHaveLength(53);
  expect(seed.filter((name) => !table.has(name))).toEqual([]);
});

test("bulk deletes of entities with one key accept only the keys, because servers fail for objects", async () => {
  const { types } = await modelOf("v2");
  const deleted = types.flatMap(({ key, type }) => {
    const entities = type.kind === "object" ? type.properties.find(({ name }) => name === "entities")?.type : undefined;
    return /^BulkDeleteAction_(Connection|Pool|Variable)Body_$/.test(key) ? [entities] : [];
  });
  expect(deleted).toEqual(Array(3).fill({ kind: "array", items: { kind: "scalar", scalar: "string" } }));
});

async function paths(options: ReturnType<typeof optionsOf>): Promise<readonly string[]> {
  return (await files(options)).map((entry) => entry.path).sort();
}

async function files(options: ReturnType<typeof optionsOf>): Promise<readonly EmittedFile[]> {
  const { values } = await inspect({ ...options, stage: "files" });
  return (values[0] ?? []) as readonly EmittedFile[];
}

function typeNames(model: SdkModel): readonly string[] {
  return model.types.map((type) => `${type.key} ${type.name}`).sort();
}

function writeDocument(document: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), "pinwheel-")), "document.json");
  writeFileSync(path, JSON.stringify(document));
  return path;
}

/** Returns the document with the properties of every object in reverse order. Lists keep their order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

function extended(api: "v1" | "v2"): unknown {
  const document = rawDocument(api);
  const prefix = api === "v2" ? "/api/v2" : "";
  const ok = { responses: { 200: { description: "", content: { "application/json": { schema: { $ref: "#/components/schemas/AAA" } } } } } };
  return {
    ...document,
    paths: { [`${prefix}/aardvarks`]: { get: { operationId: "get_aardvarks", ...ok } }, ...document["paths"] },
    components: { ...document["components"], schemas: { AAA: { type: "object" }, ...document["components"]?.["schemas"] } },
  };
}

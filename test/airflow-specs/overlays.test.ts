import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { jsonpath } from "json-p3";
import { parse } from "yaml";

type Json = Parameters<typeof jsonpath.query>[1];

interface Action {
  readonly target: string;
  readonly description?: string;
  readonly update?: Readonly<Record<string, unknown>>;
  readonly remove?: boolean;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string; readonly parameters?: unknown }>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, unknown>>;
    readonly parameters?: Readonly<Record<string, { readonly name: string }>>;
  };
}

interface Tag {
  readonly name: string;
  readonly description: string;
}

type Row = readonly [name: string, method: string, path: string, operationId: string];

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = join(here, "../../specs/airflow");
const shared = join(here, "../../../shared/airflow/specs");
const apis = ["v1", "v2"] as const;

/** Operations of older Airflow 3 releases that 3.3.2 has removed. */
const removedOperations = ["$.paths['/api/v2/dagReports'].get", "$.paths['/api/v2/auth/refresh'].get"];
/** Schemas and properties that are only in a fix or in an older release. */
const schemasElsewhere = [
  ...["DAGRunWaitLine", "DAGRunPatchStates", "PoolBulkUpdateBody", "TaskNotFound", "DagSource", "TaskInstanceLog"],
  ...["Dataset.properties.aliases", "TaskInstanceHistoryCollection.allOf.*.properties.task_instances", "ValidationError.properties.url"],
].map((name) => `$.components.schemas.${name}`);

function actions(api: string, kind: "names" | "descriptions" | "fixes"): readonly Action[] {
  return parse(readFileSync(join(folder, `${api}.${kind}.yaml`), "utf8")).actions;
}

function document(file: string): OpenApi {
  return parse(readFileSync(file, "utf8"));
}

function matches(target: string, value: Json): boolean {
  return [...jsonpath.query(target, value)].length > 0;
}

function rows(api: string): readonly Row[] {
  const lines = readFileSync(join(here, `names.${api}.tsv`), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => line.split("\t") as unknown as Row);
}

function operations(value: OpenApi): readonly Omit<Row, 0>[] {
  return Object.entries(value.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId }]) => (operationId === undefined ? [] : [[method, path, operationId] as never])),
  );
}

/** Omits the names of path parameters, because they differ between releases. */
const keyOf = (method: string, path: string): string => `${method.toLowerCase()} ${path.replace(/\{[^}]*\}/g, "{}")}`;

const targetOf = (method: string, path: string): string => `$.paths['${path}'].${method.toLowerCase()}`;

/** Returns the value that the last action on each target sets. */
function settings(api: string, kind: "names" | "descriptions", key: string): ReadonlyMap<string, unknown> {
  return new Map(actions(api, kind).flatMap(({ target, update }) => (update && key in update ? [[target, update[key]] as const] : [])));
}

describe.each(apis)("overlays of %s", (api) => {
  const upstream = document(join(folder, `${api}.yaml`));
  const plain: Json = JSON.parse(JSON.stringify(upstream));

  test.each(["names", "descriptions", "fixes"] as const)("%s are OpenAPI Overlays 1.0 whose targets are JSONPath", (kind) => {
    const overlay = parse(readFileSync(join(folder, `${api}.${kind}.yaml`), "utf8"));
    expect(overlay).toMatchObject({ overlay: "1.0.0", info: { title: expect.any(String), version: expect.any(String) } });
    for (const { target, update, remove } of actions(api, kind)) {
      expect(() => jsonpath.compile(target)).not.toThrow();
      expect((update === undefined) !== (remove === undefined)).toBe(true);
    }
  });

  test.each(["names", "descriptions"] as const)("every target of %s is in the document", (kind) => {
    const exceptions = [...removedOperations, ...schemasElsewhere];
    const missing = actions(api, kind).filter(
      ({ target }) => !exceptions.some((prefix) => target.startsWith(prefix)) && !matches(target, plain),
    );
    expect(missing.map(({ target }) => target)).toEqual([]);
  });

  test("every fix has a reason", () => {
    expect(actions(api, "fixes").filter(({ description }) => !description)).toEqual([]);
  });

  test("every operation has its name from the table", () => {
    const names = settings(api, "names", "x-pinwheel-name");
    const table = rows(api);
    expect(table.map(([, method, path, id]) => [method.toLowerCase(), path, id])).toEqual(operations(upstream));
    expect(table.map(([, method, path]) => names.get(targetOf(method, path)))).toEqual(table.map(([name]) => name));
    expect(new Set(table.map(([name]) => name)).size).toBe(table.length);
  });

  test("every operation has a summary, every resource a description", () => {
    const summaries = settings(api, "descriptions", "summary");
    const odd = rows(api).filter(([, method, path]) => !/^[A-Z][^\n]{5,90}\.$/.test(String(summaries.get(targetOf(method, path)))));
    expect(odd).toEqual([]);
    const tags = settings(api, "descriptions", "tags").get("$") as readonly Tag[];
    const resources = new Set(rows(api).map(([name]) => name.split(".")[0]));
    const described = tags.filter(({ description }) => description.endsWith(".")).map(({ name }) => name);
    expect([...resources].filter((name) => !described.includes(name ?? ""))).toEqual([]);
  });

  test("every schema and every parameter is described", () => {
    const described = settings(api, "descriptions", "description");
    const schemas = Object.keys(upstream.components.schemas);
    expect(
      schemas.filter((name) => !described.has(`$.components.schemas.${name}`) && !described.has(`$.components.schemas['${name}']`)),
    ).toEqual([]);
    const defaults = settings(api, "descriptions", "x-pinwheel-descriptions").get("$") as {
      readonly parameters: Readonly<Record<string, string>>;
    };
    const keys = Object.keys(defaults.parameters);
    const parameters = [...jsonpath.query("$..parameters[?@.in].name", plain)].map((node) => String(node.value));
    expect(parameters.length).toBeGreaterThan(40);
    expect(parameters.filter((name) => !keys.some((key) => (key.startsWith("*") ? name.endsWith(key.slice(1)) : name === key)))).toEqual(
      [],
    );
  });
});

test("operations that both versions share have the same name", () => {
  const named = new Map(rows("v1").map(([name, , , id]) => [id, name]));
  const different = rows("v2").filter(([name, , , id]) => named.has(id) && named.get(id) !== name);
  expect(different).toEqual([]);
});

(existsSync(shared) ? describe : describe.skip)("with the upstream documents next to the repository", () => {
  const files = existsSync(shared) ? readdirSync(shared).filter((file) => file.endsWith(".yaml")) : [];

  test.each(files)("%s has a name for every operation", (file) => {
    const api = file.startsWith("2.") ? "v1" : "v2";
    const names = settings(api, "names", "x-pinwheel-name");
    const all = operations(document(join(shared, file)));
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(([method, path]) => !names.has(targetOf(String(method), String(path))))).toEqual([]);
  });

  test.each(apis)("every operation of %s names the release that introduced it", (api) => {
    const first = new Map<string, string>();
    const release = (file: string): number => Number(file.split(".")[1]);
    for (const file of files.filter((name) => name.startsWith(api === "v1" ? "2." : "3.")).sort((a, b) => release(a) - release(b))) {
      for (const [method, path] of operations(document(join(shared, file)))) {
        const key = keyOf(String(method), String(path));
        if (!first.has(key)) first.set(key, file.split(".").slice(0, 2).join("."));
      }
    }
    const stated = settings(api, "names", "x-pinwheel-since");
    const wrong = rows(api).filter(([, method, path]) => {
      const introduced = first.get(keyOf(method, path));
      // The document of 2.0 is not available, so an operation of 2.1 may be older.
      const old = introduced === "3.0" || introduced === "2.1";
      return (
        (stated.get(targetOf(method, path)) ?? "always") !==
        (old ? (stated.get(targetOf(method, path)) === "2.1" ? "2.1" : "always") : introduced)
      );
    });
    expect(wrong).toEqual([]);
    expect(stated.size).toBe(api === "v1" ? 46 : 30);
  });
});

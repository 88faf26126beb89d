import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Property, SdkModel, Type } from "../../src/model/model.js";
import { modelOf, root } from "../airflow-client/airflow-document.js";

// sort-fields.v2.tsv has the columns by which each list can be sorted. They are from the calls of
// SortParam in api_fastapi/core_api/routes/public of 3.3.2, and from _SORTABLE_TASK_FIELDS in tasks.py.

const upstream = `${root}../shared/airflow/specs/3.3.2.yaml`;

/** Columns that are not suggested, because a documented name has the same meaning, or because they fail. */
const omitted: Readonly<Record<string, readonly string[]>> = {
  "GET /api/v2/connections": ["conn_id"],
  "GET /api/v2/dags/{dag_id}/dagRuns": ["run_id"],
  "POST /api/v2/dags/{dag_id}/dagRuns/list": ["run_id"],
  // The handler allows columns that the model does not have (models/dag.py).
  "GET /api/v2/dags": ["state", "start_date"],
  "GET /api/v2/eventLogs": ["id", "dttm"],
  "GET /api/v2/importErrors": ["id"],
  "GET /api/v2/pools": ["pool"],
  // The encrypted value.
  "GET /api/v2/variables": ["_val"],
};

/** The description of the tasks' `order_by` names only some columns. */
const describedInPart = "GET /api/v2/dags/{dag_id}/tasks";

const rows = readFileSync(`${root}test/airflow-specs/sort-fields.v2.tsv`, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => {
    const [method = "", path = "", columns = ""] = line.split("\t");
    return { key: `${method} ${path}`, path, columns: columns.split(" ") };
  });

let model: SdkModel;
beforeAll(async () => {
  model = await modelOf("v2");
});

/** Returns all operations with their params, of which those of a body are properties of a named type. */
function operations(): readonly { readonly key: string; readonly properties: readonly Property[] }[] {
  return model.resources.flatMap((resource) =>
    resource.operations.map(({ method, path, params }) => {
      const body = params.body?.type;
      const named = body?.kind === "ref" ? model.types.find(({ name }) => name === body.name)?.type : body;
      return { key: `${method} ${path}`, properties: [...params.properties, ...(named?.kind === "object" ? named.properties : [])] };
    }),
  );
}

function paramOf(key: string, name: string): Property | undefined {
  return operations()
    .find((operation) => operation.key === key)
    ?.properties.find((property) => property.name === name);
}

function typeOf(key: string, name: string): Type | undefined {
  return paramOf(key, name)?.type;
}

function described(key: string, name: string): readonly string[] {
  const { summary = "", text = "" } = paramOf(key, name)?.doc ?? {};
  const [, list = ""] = /(?:Allowed fields|Field to sort by): ([\s\S]*?)(?:\.|, or)(?:\s|$)/.exec(`${summary} ${text}`) ?? [];
  return [...list.matchAll(/`(\w+)`/g)].map(([, column = ""]) => column);
}

/** Returns the values of an open enum, which may be the items of an array, or beside null. */
function openValues(type: Type | undefined): readonly unknown[] {
  if (type?.kind === "array") return openValues(type.items);
  if (type?.kind === "union") return type.members.flatMap(openValues);
  return type?.kind === "enum" && type.open ? type.values : [];
}

function bothOrders(columns: readonly string[]): readonly string[] {
  return columns.flatMap((column) => [column, `-${column}`]).sort();
}

test("every list that can be sorted is in the table", () => {
  const sorted = operations().flatMap(({ key, properties }) => (properties.some(({ name }) => name === "order_by") ? [key] : []));
  expect(rows.map(({ key }) => key).sort()).toEqual(sorted.sort());
});

test.each(rows)("order_by of $key suggests the columns of the handler, in both orders", ({ key, columns }) => {
  const suggested = columns.filter((column) => !omitted[key]?.includes(column));
  expect([...openValues(typeOf(key, "order_by"))].sort()).toEqual(bothOrders(suggested));
  if (key !== describedInPart) expect([...described(key, "order_by")].sort()).toEqual(suggested.sort());
});

test("state and run_type suggest the values that the server accepts", () => {
  const states = (name: string) => openValues(enumOf(name));
  const runs = "GET /api/v2/dags/{dag_id}/dagRuns";
  expect(openValues(typeOf(runs, "state"))).toEqual([...states("DagRunState"), "none"]);
  expect(openValues(typeOf(runs, "run_type"))).toEqual([...states("DagRunType"), "none"]);
  const instances = ["taskInstances", "taskInstances/{task_id}/listMapped", "hitlDetails"].map((path) => `${runs}/{dag_run_id}/${path}`);
  for (const key of instances) expect(openValues(typeOf(key, "state"))).toEqual([...states("TaskInstanceState"), "no_status", "none"]);
});

/** Returns the type of a named enum, as responses have it. */
function enumOf(name: string): Type | undefined {
  const type = model.types.find((candidate) => candidate.key === name)?.type;
  return type?.kind === "enum" ? { ...type, open: true } : undefined;
}

(existsSync(upstream) ? test : test.skip)("with the upstream document next to the repository, the table has its columns", () => {
  const { paths }: UpstreamDocument = parse(readFileSync(upstream, "utf8"));
  const published = Object.entries(paths).flatMap(([path, { get }]) => {
    const text = get?.parameters?.find(({ name }) => name === "order_by")?.description;
    const [, columns] = /Supported attributes: `([^`]+)`/.exec(text ?? "") ?? [];
    return columns === undefined ? [] : [[path, columns.split(/,\s+/)]];
  });
  expect(published.length).toBeGreaterThan(15);
  const table = new Map(rows.filter(({ key }) => key.startsWith("GET ")).map(({ path, columns }) => [path, columns]));
  expect(published).toEqual(published.map(([path]) => [path, table.get(String(path))]));
});

interface UpstreamDocument {
  readonly paths: Readonly<
    Record<string, { readonly get?: { readonly parameters?: readonly { readonly name: string; readonly description?: string }[] } }>
  >;
}

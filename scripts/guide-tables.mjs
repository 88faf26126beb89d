// Writes the tables of operations in the guides, from Airflow's documents and the tables of names:
//   node scripts/guide-tables.mjs [--check]
// Each table is between `<!-- table: NAME -->` and `<!-- end -->`.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = ["coming-from-python", "airflow-2-to-3"].map((name) => `${root}specs/airflow/guides/${name}.md`);
const rows = { v1: namesOf("v1"), v2: namesOf("v2") };

/**
 * Operations of Airflow 2 that Airflow 3 has renamed or removed: `name in Airflow 3 | note`.
 * The name is empty for a removed operation.
 */
const successors = {
  "dagRuns.setNote": "dagRuns.update | with `note`",
  "dagRuns.upstreamDatasetEvents": "dagRuns.upstreamAssetEvents",
  "dags.deleteQueuedDatasetEvent": "dags.deleteQueuedAssetEvent | by `asset_id`",
  "dags.deleteQueuedDatasetEvents": "dags.deleteQueuedAssetEvents",
  "dags.queuedDatasetEvent": "dags.queuedAssetEvent | by `asset_id`",
  "dags.queuedDatasetEvents": "dags.queuedAssetEvents",
  "datasetEvents.create": "assetEvents.create | by `asset_id`",
  "datasetEvents.list": "assetEvents.list",
  "datasets.deleteQueuedEvents": "assets.deleteQueuedEvents | by `asset_id`",
  "datasets.get": "assets.get | by `asset_id`",
  "datasets.list": "assets.list",
  "datasets.queuedEvents": "assets.queuedEvents | by `asset_id`",
  "permissions.list": " | in the API of the auth manager",
  "roles.create": " | in the API of the auth manager",
  "roles.delete": " | in the API of the auth manager",
  "roles.get": " | in the API of the auth manager",
  "roles.list": " | in the API of the auth manager",
  "roles.update": " | in the API of the auth manager",
  "taskInstances.setNote": "taskInstances.update | with `note`",
  "taskInstances.setNoteMapped": "taskInstances.updateMapped | with `note`",
  "taskInstances.setState": "taskInstances.update | for one task in one run; add its neighbors with `include_upstream` and similar",
  "users.create": " | in the API of the auth manager",
  "users.delete": " | in the API of the auth manager",
  "users.get": " | in the API of the auth manager",
  "users.list": " | in the API of the auth manager",
  "users.update": " | in the API of the auth manager",
};

const tables = {
  "python v1": () =>
    table(
      ["Python 2.x", "this client"],
      rows.v1.map((row) => [`\`${row.python}\``, link("v1", row.name)]),
    ),
  "python v2": () =>
    table(
      ["Python 3.x", "this client"],
      rows.v2.map((row) => [`\`${row.python}\``, link("v2", row.name)]),
    ),
  moved: () => table(["Airflow 2", "Airflow 3", ""], rows.v1.filter(({ name }) => !has("v2", name)).map(movedRow)),
  same: () => list(rows.v1.filter(({ name }) => has("v2", name))),
  added: () => list(rows.v2.filter(({ name }) => !has("v1", name) && !Object.values(successors).some((text) => targetOf(text) === name))),
};

let stale = 0;
for (const page of pages) {
  const text = readFileSync(page, "utf8");
  const filled = text.replace(
    /(<!-- table: ([a-z0-9 ]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, start, name, end) => `${start}\n${tableOf(name)}\n${end}`,
  );
  if (filled === text) continue;
  stale++;
  if (process.argv.includes("--check")) console.error(`${page.slice(root.length)} is out of date: run node scripts/guide-tables.mjs`);
  else writeFileSync(page, filled);
}
process.exitCode = process.argv.includes("--check") && stale > 0 ? 1 : 0;

/**
 * Reads a table of names and adds the method of the Python client to each row.
 * The Python client has a class for the first tag and a method with the operationId.
 */
function namesOf(api) {
  const { paths } = parse(readFileSync(`${root}specs/airflow/${api}.yaml`, "utf8"));
  const lines = readFileSync(`${root}test/airflow-specs/names.${api}.tsv`, "utf8").trim().split("\n");
  return lines.map((line) => {
    const [name, method, path, id] = line.split("\t");
    const [tag] = paths[path][method.toLowerCase()].tags;
    const parts = tag.split(/[\s_-]+/).map((part) => part[0].toUpperCase() + part.slice(1));
    return { name, python: `${parts.join("")}Api.${id}` };
  });
}

function tableOf(name) {
  if (!Object.hasOwn(tables, name)) throw new Error(`unknown table ${JSON.stringify(name)}`);
  return tables[name]();
}

function movedRow({ name }) {
  const text = Object.hasOwn(successors, name) ? successors[name] : undefined;
  if (text === undefined) throw new Error(`${name} is missing from successors`);
  const target = targetOf(text);
  return [link("v1", name), target === "" ? "removed" : link("v2", target), text.split("|")[1]?.trim() ?? ""];
}

function targetOf(text) {
  const target = text.split("|")[0].trim();
  if (target !== "" && !has("v2", target)) throw new Error(`Airflow 3 has no operation ${target}`);
  return target;
}

function has(api, name) {
  return rows[api].some((row) => row.name === name);
}

/** Writes a list with one line for each resource. */
function list(operations) {
  const resources = [...new Set(operations.map(({ name }) => name.split(".")[0]))].sort();
  const line = (resource) => operations.filter(({ name }) => name.startsWith(`${resource}.`)).map(({ name }) => link("v2", name));
  return resources.map((resource) => `- ${line(resource).join(", ")}\n`).join("");
}

function link(api, name) {
  const [resource] = name.split(".");
  const anchor = name.toLowerCase().replace(".", "");
  return `[\`${name}\`](../${api === "v1" ? "v1/" : ""}resources/${resource}.md#${anchor})`;
}

function table(head, lines) {
  const row = (cells) => `| ${cells.join(" | ")} |\n`;
  return [row(head), row(head.map(() => "---")), ...lines.map(row)].join("");
}

// Fills the tables of the guides that list operations, from the documents of Airflow and the tables of names:
//   node scripts/guide-tables.mjs [--check]
// A table stands between `<!-- table: NAME -->` and `<!-- end -->`.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = ["coming-from-python", "airflow-2-to-3"].map((name) => `${root}specs/airflow/guides/${name}.md`);
const rows = { v1: namesOf("v1"), v2: namesOf("v2") };

/** What of Airflow 2 has another name in Airflow 3, or none. A name after `->` is linked; what follows it is said behind. */
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
  "permissions.list": " | the auth manager has an API of its own",
  "roles.create": " | the auth manager has an API of its own",
  "roles.delete": " | the auth manager has an API of its own",
  "roles.get": " | the auth manager has an API of its own",
  "roles.list": " | the auth manager has an API of its own",
  "roles.update": " | the auth manager has an API of its own",
  "taskInstances.setNote": "taskInstances.update | with `note`",
  "taskInstances.setNoteMapped": "taskInstances.updateMapped | with `note`",
  "taskInstances.setState": "taskInstances.update | for the task in one run; the neighbours by `include_upstream` and its like",
  "users.create": " | the auth manager has an API of its own",
  "users.delete": " | the auth manager has an API of its own",
  "users.get": " | the auth manager has an API of its own",
  "users.list": " | the auth manager has an API of its own",
  "users.update": " | the auth manager has an API of its own",
};

const tables = {
  "python v1": () =>
    table(
      ["Python, 2.x", "here"],
      rows.v1.map((row) => [`\`${row.python}\``, link("v1", row.name)]),
    ),
  "python v2": () =>
    table(
      ["Python, 3.x", "here"],
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
  if (process.argv.includes("--check"))
    console.error(`${page.slice(root.length)} is not as the documents say: run node scripts/guide-tables.mjs.`);
  else writeFileSync(page, filled);
}
process.exitCode = process.argv.includes("--check") && stale > 0 ? 1 : 0;

/** Rows of a table of names, each with the method of the Python client: a class for the first tag, the operationId as it is. */
function namesOf(api) {
  const { paths } = parse(readFileSync(`${root}specs/airflow/${api}.yaml`, "utf8"));
  const lines = readFileSync(`${root}test/airflow-specs/names.${api}.tsv`, "utf8").trim().split("\n");
  return lines.map((line) => {
    const [name, method, path, id] = line.split("\t");
    const [tag] = paths[path][method.toLowerCase()].tags;
    const words = tag.split(/[\s_-]+/).map((word) => word[0].toUpperCase() + word.slice(1));
    return { name, python: `${words.join("")}Api.${id}` };
  });
}

function tableOf(name) {
  if (!Object.hasOwn(tables, name)) throw new Error(`There is no table ${JSON.stringify(name)}.`);
  return tables[name]();
}

function movedRow({ name }) {
  const text = Object.hasOwn(successors, name) ? successors[name] : undefined;
  if (text === undefined) throw new Error(`Say in successors what became of ${name}.`);
  const target = targetOf(text);
  return [link("v1", name), target === "" ? "gone" : link("v2", target), text.split("|")[1]?.trim() ?? ""];
}

function targetOf(text) {
  const target = text.split("|")[0].trim();
  if (target !== "" && !has("v2", target)) throw new Error(`There is no ${target} in Airflow 3.`);
  return target;
}

function has(api, name) {
  return rows[api].some((row) => row.name === name);
}

/** All names of a resource on one line. */
function list(some) {
  const resources = [...new Set(some.map(({ name }) => name.split(".")[0]))].sort();
  const line = (resource) => some.filter(({ name }) => name.startsWith(`${resource}.`)).map(({ name }) => link("v2", name));
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

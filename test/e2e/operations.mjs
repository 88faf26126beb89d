import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readRecords } from "./records.mjs";
import { filesInTurn } from "./suite-files.mjs";

/**
 * Compares the table of operations, `operations.API.md`, with the calls of this run. Returns the problems: operations that never succeeded,
 * neither on the server nor with a recorded response, and rows that differ from the table. Files that a sample may leave out do not count.
 */
export function checkTable(release, prepared, update) {
  const model = JSON.parse(readFileSync(prepared.models, "utf8"))[release.api];
  const inTurn = filesInTurn(release);
  const records = readRecords(prepared, release).filter(({ suite }) => !inTurn.includes(suite));
  const { missing, live, replayed, total, text } = tableOf(release, model, records);
  console.log(`  ${release.airflow}: ${live} of ${total} operations called live, ${replayed} from a recorded answer`);
  return [...missing.map((name) => `${name} has not succeeded once`), ...compare(release, text, update)];
}

/** Returns the calls of each operation as a table, and their numbers. */
export function tableOf(release, model, records) {
  const live = statusesOf(records.filter(({ recorded }) => !recorded));
  const replayed = statusesOf(records.filter(({ recorded }) => recorded));
  const rows = operationsOf(model).map((operation) => ({
    ...operation,
    live: live.get(operation.id),
    recorded: replayed.get(operation.id),
  }));
  return {
    missing: rows.filter((row) => !isLive(row) && !isReplayed(row)).map(({ name }) => name),
    live: rows.filter(isLive).length,
    replayed: rows.filter(isReplayed).length,
    total: rows.length,
    text: table(release, rows),
  };
}

/** Whether an operation succeeded on the server. An operation that was only refused does not count. */
const isLive = (row) => succeeds(row.live);
const isReplayed = (row) => !isLive(row) && succeeds(row.recorded);
const succeeds = (statuses) => [...(statuses ?? [])].some((status) => status < 400);

function operationsOf(model) {
  return model.resources.flatMap((resource) =>
    resource.operations.map(({ id, name, method, path }) => ({ id, name: `${resource.name}.${name}`, method, path })),
  );
}

/** The status while SQLite is busy. The table leaves it out because it occurs at random. */
const busy = 503;

function statusesOf(records) {
  const statuses = new Map();
  for (const { operation, status, finding } of records) {
    if (finding !== undefined || status === busy) continue;
    statuses.set(operation, new Set([...(statuses.get(operation) ?? []), status]));
  }
  return statuses;
}

function table({ airflow, api }, rows) {
  const cells = rows.map((row) => `| \`${row.name}\` | ${row.method} \`${row.path}\` | ${list(row.live)} | ${list(row.recorded)} |`);
  return [
    `# Operations of API ${api}, called on Airflow ${airflow}`,
    "",
    "Written by `npm run test:e2e -- --update`, and compared by every run: the statuses that the suites have seen of each operation.",
    "",
    "| method | request | live | from a recorded answer |",
    "|---|---|---|---|",
    ...cells,
    "",
  ].join("\n");
}

const list = (statuses) => [...(statuses ?? [])].sort().join(", ");

function compare({ api }, text, update) {
  const file = fileURLToPath(new URL(`operations.${api}.md`, import.meta.url));
  if (update) writeFileSync(file, text);
  const before = new Set(readOr(file, "").split("\n"));
  const now = text.split("\n");
  const differing = now.filter((line) => !before.has(line));
  if (differing.length > 20) return [`operations.${api}.md is not what was seen; if this is right, run with --update`];
  return differing.map((line) => `not as in operations.${api}.md; if this is right, run with --update: ${line}`);
}

function readOr(file, otherwise) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return otherwise;
  }
}

// Imports the document of an emitted package as Postman does, with Postman's own converter. Installs it if it is missing.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installImporters } from "../../scripts/install/sets.mjs";

const client = fileURLToPath(new URL("../../generated/airflow-client/", import.meta.url));
await installImporters();
const { default: converter } = await import("openapi-to-postmanv2");
let failed = 0;
await check("openapi.json", {
  requests: 128,
  name: "Triggers a run of a DAG.",
  method: "POST",
  path: "api/v2/dags/:dag_id/dagRuns",
  property: "conf",
});
await check("v1/openapi.json", {
  requests: 89,
  name: "Pauses or unpauses a DAG.",
  method: "PATCH",
  path: "dags/:dag_id",
  property: "is_paused",
});
console.log(`${2 - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function check(file, expected) {
  const problems = problemsOf(await collectionOf(file), expected);
  if (problems.length > 0) failed++;
  console.log(`${file}: ${problems.length === 0 ? `${expected.requests} requests` : problems.join("; ")}`);
}

/** Resolves to every request of the collection that Postman makes. */
function collectionOf(file) {
  const input = { type: "string", data: readFileSync(join(client, file), "utf8") };
  return new Promise((resolve, reject) => {
    converter.convert(input, {}, (error, { result, reason, output } = {}) => {
      if (error || !result) reject(new Error(`Postman refuses ${file}: ${error ?? reason}`));
      else resolve(requestsIn(output[0].data.item));
    });
  });
}

function requestsIn(items) {
  return items.flatMap((item) => (item.item ? requestsIn(item.item) : [item]));
}

/** Compares the number of requests, and the URL and the body of one of them. Its name is from our overlay. */
function problemsOf(requests, { requests: count, name, method, path, property }) {
  const found = requests.find((item) => item.request.method === method && item.request.url.path.join("/") === path);
  const body = found?.request.body;
  return [
    requests.length === count ? [] : `${requests.length} requests instead of ${count}`,
    found === undefined ? `no ${method} ${path}` : [],
    found === undefined || found.name === name ? [] : `it is named ${found.name}`,
    body?.mode === "raw" && property in JSON.parse(body.raw) ? [] : `the body has no ${property}: ${JSON.stringify(body)}`,
  ].flat();
}

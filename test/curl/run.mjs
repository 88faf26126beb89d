// Runs the curl samples of the docs with the real curl, through `sh`, against a local server, and compares each request with that of the
// client: every operation of both Airflow APIs, and of a document with every style, body and security scheme. Installs curl if it is missing.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installCurl } from "../../scripts/install/debian.mjs";
import { differences } from "./compare.mjs";
import { clientRequests, fileContent, samplesOf, variables } from "./samples.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
await installCurl();
const folder = mkdtempSync(join(tmpdir(), "curl-"));
writeFileSync(join(folder, "file"), fileContent);
const received = [];
const server = createServer(record).listen(0, "127.0.0.1");
await once(server, "listening");
const baseUrl = `http://127.0.0.1:${server.address().port}`;

const airflow = join(root, "generated/airflow-client");
let passed = 0;
let failed = 0;
await compareAll("airflow-client", join(airflow, "docs"), join(airflow, "src"));
await compareAll("airflow-client/v1", join(airflow, "docs/v1"), join(airflow, "src/v1"));
const requests = join(folder, "requests");
run(["dist/cli/main.js", "generate", "test/curl/openapi.json", "-o", requests, "--package", "requests-client"]);
await compareAll("requests-client", join(requests, "docs"), join(requests, "src"));
server.close();
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Handshakes are skipped: curl makes them with a server that challenges it, and the client with a function of the caller. */
async function compareAll(module, docs, sources) {
  const samples = samplesOf(docs).filter(({ name }) => !name.includes("handshake"));
  const expected = await clientRequests(samples, baseUrl, [module, sources]);
  for (const [index, { name, curl }] of samples.entries()) {
    const found = await compareOne(curl, expected[index]).catch((error) => [error.message]);
    if (found.length === 0) passed++;
    else {
      failed++;
      console.log(`${module} ${name}\n  ${found.join("\n  ")}`);
    }
  }
}

async function compareOne(command, expected) {
  if (command === undefined || expected === undefined) return ["there is no request to compare"];
  received.length = 0;
  const child = spawn("sh", ["-c", command], { cwd: folder, env: { ...process.env, ...variables, BASE_URL: baseUrl } });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  child.stdout.resume();
  const [code] = await once(child, "close");
  if (code !== 0) return [`curl ended with ${code}: ${errors}`];
  return received.length === 1 ? differences(received[0], expected) : [`curl sent ${received.length} requests`];
}

async function record(request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method, url, headers } = request;
  received.push({ method, target: url, headers, body: Buffer.concat(chunks) });
  response.writeHead(200, { "content-type": "application/json" }).end(method === "HEAD" ? undefined : "{}");
}

function run(args) {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

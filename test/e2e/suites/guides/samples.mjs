// Runs the samples of the guides that call `http://localhost:8080` as `admin`. Replaces only the address and the password. Samples about
// other kinds of servers or about web pages have other addresses.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { context } from "../../support/context.mjs";
import { guides, javaScript, samplesIn } from "../../support/guide-samples.mjs";

const folder = join(context.client, "guides");
const limit = 180_000;
const unlessLocked = new URL("../../support/unless-locked-fetch.mjs", import.meta.url).href;
const address = '"http://localhost:8080"';
const login = 'username: "admin", password: "admin"';

mkdirSync(folder, { recursive: true });
// Files that samples read, in the format of Airflow's own commands.
const files = {
  "variables.json": { guide_region: "eu", guide_limits: { rows: 3 } },
  "connections.json": { guide_http: { conn_type: "http", host: "example.org", login: "anna", password: "secret" } },
  "pools.json": { team_a_guides: { slots: 2, description: "Of the guides", include_deferred: false } },
};
for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), JSON.stringify(content));
const samples = readdirSync(guides)
  .flatMap(samplesOf)
  .filter(({ api }) => api === context.api);

test("there are samples to run", () => {
  assert.ok(samples.length >= (context.api === "v1" ? 2 : 14), `${samples.length}`);
});

for (const { name, text } of samples) {
  test(name, async () => {
    const file = join(folder, `${context.release}-${name.replace(/\W+/g, "-")}.mjs`);
    writeFileSync(file, javaScript(withServer(text)));
    const { status, output } = await run(file);
    assert.equal(status, 0, output);
  });
}

/** Returns the samples of a guide that can run here, each with the API that it imports. */
function samplesOf(page) {
  const all = samplesIn(page).map((text, index) => ({
    name: `${page} ${index + 1}`,
    text,
    api: text.includes('from "airflow-client/v1') ? "v1" : "v2",
  }));
  return all.filter(({ text }) => text.includes(address) && text.includes(login));
}

function withServer(text) {
  const { username, password } = context.users.admin;
  return text
    .replaceAll(address, JSON.stringify(context.url))
    .replaceAll(login, `username: ${JSON.stringify(username)}, password: ${JSON.stringify(password)}`);
}

/** Runs a module. Returns its exit status and its output. */
function run(file) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", unlessLocked, file], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: limit,
      killSignal: "SIGKILL",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, output }));
  });
}

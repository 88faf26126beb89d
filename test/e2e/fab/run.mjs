// Logs in to Airflow 3.3 with the auth manager of Flask-AppBuilder, like servers that were upgraded from Airflow 2. Starts only the API
// server, with users in its database and tokens that last four seconds.
//
//   node test/e2e/fab/run.mjs
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { run } from "../../../scripts/install/run.mjs";
import { airflowEnvironment } from "../../../scripts/install/sets.mjs";
import { installClient } from "../client-package.mjs";
import { runTests } from "../run-tests.mjs";
import { environment, portNames } from "../server/environment.mjs";
import { freePorts } from "../server/ports.mjs";
import { endGroup, startGroup } from "../server/process.mjs";
import { newUsers } from "../server/users.mjs";

const folder = mkdtempSync(join(tmpdir(), "fab-"));
const home = join(folder, "home");
const log = join(folder, "airflow.log");
const release = {
  api: "v2",
  users: {},
  settings: {
    AIRFLOW__CORE__AUTH_MANAGER: "airflow.providers.fab.auth_manager.fab_auth_manager.FabAuthManager",
    AIRFLOW__API_AUTH__JWT_EXPIRATION_TIME: "4",
    AIRFLOW__API_AUTH__JWT_LEEWAY: "0",
  },
};
let status = 1;
let group;
try {
  const venv = await airflowEnvironment("3.3-fab");
  const numbers = await freePorts(portNames.length);
  const ports = Object.fromEntries(portNames.map((name, index) => [name, numbers[index]]));
  const env = environment({ release, venv, home, ports });
  const users = newUsers({ admin: "Admin", viewer: "Viewer" });
  const client = await installClient(join(folder, "client"));
  await makeUsers(join(venv, "bin/airflow"), users, env);
  group = startGroup(join(venv, "bin/airflow"), ["api-server"], { env, cwd: folder, log });
  const url = `http://localhost:${ports.api}`;
  await answering(url);
  const facts = join(folder, "facts.json");
  writeFileSync(facts, JSON.stringify({ client, url, users }));
  status = await runTests(fileURLToPath(new URL("login.test.mjs", import.meta.url)), { ...process.env, PINWHEEL_FAB: facts });
} catch (error) {
  console.error(error.message);
  console.log("0 passed, 1 failed");
} finally {
  if (group) await endGroup(group);
  if (status !== 0 && group) console.error(readFileSync(log, "utf8").split("\n").slice(-40).join("\n"));
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
process.exit(status);

async function makeUsers(airflow, users, env) {
  await run(airflow, ["db", "migrate"], { env });
  for (const { username, password, role } of Object.values(users)) {
    const person = ["-f", username, "-l", "Example", "-e", `${username}@example.com`];
    await run(airflow, ["users", "create", "-u", username, "-p", password, "-r", role, ...person], { env });
  }
}

async function answering(url) {
  for (let waited = 0; waited < 120_000; waited += 500) {
    if (group.ended !== undefined) throw new Error(`the API server did not come up: ${group.ended}`);
    const response = await fetch(`${url}/api/v2/version`).catch(() => undefined);
    if (response?.ok) return;
    await pause(500);
  }
  throw new Error("the API server did not come up within two minutes");
}

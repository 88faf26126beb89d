import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { airflowEnvironment } from "../../../scripts/install/sets.mjs";
import { components } from "./components.mjs";
import { startControl } from "./control.mjs";
import { createDatabase } from "./database.mjs";
import { environment, portNames } from "./environment.mjs";
import { freePorts } from "./ports.mjs";
import { startPrograms } from "./programs.mjs";
import { reader } from "./reader.mjs";
import { newUsers, register } from "./users.mjs";

/** Milliseconds until everything must be up. */
const limit = 600_000;

/**
 * Starts a release of Airflow with our DAGs and users, in a temporary folder. Waits until all parts are healthy and every DAG was read.
 *
 * Returns its `url`, `users` by name, `home`, `log` and `database`, and functions. `end` ends the processes of Airflow, and `restart` starts
 * them again with the same files. `stop` ends everything and removes everything except the log. Through `control`, suites of Airflow 3 end
 * the API server with SIGKILL (`POST /killApi`), and start it again (`POST /startApi`). If the server does not come up, throws an error with
 * the end of the log.
 */
export async function startAirflow(release, { log }) {
  const venv = await airflowEnvironment(release.pins ?? release.name);
  const home = mkdtempSync(join(tmpdir(), `airflow-${release.name}-`));
  const numbers = await freePorts(portNames.length);
  const ports = Object.fromEntries(portNames.map((name, index) => [name, numbers[index]]));
  const users = newUsers(release.users);
  const server = {
    release: release.name,
    airflow: release.airflow,
    api: release.api,
    url: `http://localhost:${ports.api}`,
    users,
    home,
    log,
  };
  let database;
  let env;
  let programs;
  let control;
  const start = async () => {
    programs = startPrograms(components(release, ports), { command: join(venv, "bin/airflow"), env, cwd: home, log });
    await ready(release, server, programs);
    programs.isUp = true;
  };
  const end = () => programs?.end();
  const stop = async () => {
    control?.close();
    await end();
    await database?.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    copyDags(release, home);
    copyPlugins(release, home);
    database = await createDatabase(release, { home, venv });
    env = environment({ release, venv, home, ports, database: database.settings });
    await register(release, users, { home, venv, env });
    await start();
    control = await startControl({ killApi: () => programs.killOne("core"), startApi: () => programs.startOne("core") });
  } catch (error) {
    await stop();
    throw error;
  }
  const source = { ...database.source, python: join(venv, "bin/python") };
  return { ...server, database: source, control: control.url, stop, end, restart: start };
}

function copyDags({ dags }, home) {
  mkdirSync(join(home, "dags"));
  for (const folder of dags) cpSync(fileURLToPath(new URL(`../dags/${folder}`, import.meta.url)), join(home, "dags"), { recursive: true });
}

function copyPlugins({ api }, home) {
  const folder = fileURLToPath(new URL(`../plugins/${api}`, import.meta.url));
  if (existsSync(folder)) cpSync(folder, join(home, "plugins"), { recursive: true });
}

async function ready(release, server, programs) {
  const read = reader(release, server);
  const expected = dagsIn(server.home);
  const until = performance.now() + limit;
  for (let missing = ""; ; await pause(500)) {
    if (programs.ended !== undefined) throw failed(server, programs.ended);
    if (performance.now() > until) throw failed(server, `after ${limit / 1000} s ${missing}`);
    missing = await read.unhealthy();
    if (missing === "") missing = await read.unread(expected);
    if (missing === "") return;
  }
}

/** Returns the ids of all DAGs in a folder, and its files that are broken on purpose. */
function dagsIn(home) {
  const files = readdirSync(join(home, "dags")).filter((name) => name.endsWith(".py"));
  const texts = files.map((name) => readFileSync(join(home, "dags", name), "utf8"));
  return {
    ids: texts.flatMap((text) => [...text.matchAll(/\bDAG\(\s*"([^"]+)"/g)].map(([, id]) => id)),
    broken: files.filter((name) => name.startsWith("broken")),
  };
}

function failed({ airflow, log }, why) {
  const said = existsSync(log) ? readFileSync(log, "utf8").split("\n").slice(-40).join("\n") : "";
  return new Error(`Airflow ${airflow} did not come up: ${why}. Its log is ${log} and ends so:\n${said}`);
}

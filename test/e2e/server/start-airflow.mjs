import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { run } from "../../../scripts/install/run.mjs";
import { airflowEnvironment } from "../../../scripts/install/sets.mjs";
import { components } from "./components.mjs";
import { databaseIn, environment, portNames } from "./environment.mjs";
import { freePorts } from "./ports.mjs";
import { endGroup, startGroup } from "./process.mjs";
import { reader } from "./reader.mjs";
import { newUsers, register } from "./users.mjs";

/** Milliseconds until everything must be up. */
const limit = 240_000;

/**
 * Starts a release of Airflow with our DAGs and users, in a temporary folder. Waits until all parts are healthy and every DAG was read.
 *
 * Returns its `url`, `users` by name, `home` and `log`, and three functions. `end` ends the processes, and `restart` starts them again with
 * the same files. `stop` ends the processes and removes everything except the log. If the server does not come up, throws an error with the
 * end of the log.
 */
export async function startAirflow(release, { log }) {
  const venv = await airflowEnvironment(release.pins ?? release.name);
  const home = mkdtempSync(join(tmpdir(), `airflow-${release.name}-`));
  const numbers = await freePorts(portNames.length);
  const ports = Object.fromEntries(portNames.map((name, index) => [name, numbers[index]]));
  const env = environment({ release, venv, home, ports });
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
  const program = { command: join(venv, "bin/airflow"), env, cwd: home, log };
  let group;
  const start = async () => {
    group = startComponents(components(release, ports), program);
    await ready(release, server, group);
    group.isUp = true;
  };
  const end = () => group?.end();
  const stop = async () => {
    await end();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    copyDags(release, home);
    copyPlugins(release, home);
    await makeDatabase(venv, home);
    await register(release, users, { home, venv, env });
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...server, stop, end, restart: start };
}

/**
 * Starts the programs of a server. If a program ends before the server is up, the reason is in `ended`. A program that ends later is
 * restarted, as on a supervised server, up to five times in all. Otherwise the tests would stop when the API deletes a run at the wrong
 * moment, because this crashes a scheduler of Airflow 3 on SQLite.
 */
function startComponents(components, { command, ...settings }) {
  const parts = new Map();
  let restarts = 0;
  const group = { isUp: false, ended: undefined, end: () => Promise.all([...parts.values()].map(endGroup)) };
  const startPart = (args) => {
    const onEnd = (why) => {
      if (!group.isUp || ++restarts > 5) group.ended = why;
      else {
        console.log(`  airflow ${why}, and is started again`);
        startPart(args);
      }
    };
    parts.set(args, startGroup(command, args, { ...settings, onEnd }));
  };
  components.forEach(startPart);
  return group;
}

/** Creates the database with a write-ahead log. With it and a long connection timeout, SQLite works for the many processes of a server. */
async function makeDatabase(venv, home) {
  const program = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('PRAGMA journal_mode=WAL')";
  await run(join(venv, "bin/python"), ["-c", program, databaseIn(home)]);
}

function copyDags({ dags }, home) {
  mkdirSync(join(home, "dags"));
  for (const folder of dags) cpSync(fileURLToPath(new URL(`../dags/${folder}`, import.meta.url)), join(home, "dags"), { recursive: true });
}

function copyPlugins({ api }, home) {
  const folder = fileURLToPath(new URL(`../plugins/${api}`, import.meta.url));
  if (existsSync(folder)) cpSync(folder, join(home, "plugins"), { recursive: true });
}

async function ready(release, server, group) {
  const read = reader(release, server);
  const expected = dagsIn(server.home);
  const until = performance.now() + limit;
  for (let missing = ""; ; await pause(500)) {
    if (group.ended !== undefined) throw failed(server, group.ended);
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

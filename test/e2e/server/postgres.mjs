import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { installPostgres } from "../../../scripts/install/debian.mjs";
import { run } from "../../../scripts/install/run.mjs";
import { endGroup, startGroup } from "./process.mjs";

/** Milliseconds until PostgreSQL must accept connections. */
const limit = 60_000;

/** The database may lose its files when the machine stops, so it does not wait for the disk. `dynamic_shared_memory_type` leaves no files. */
const settings = {
  listen_addresses: "",
  unix_socket_permissions: "0700",
  max_connections: "200",
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  dynamic_shared_memory_type: "mmap",
};

/**
 * Starts a PostgreSQL server with an empty database. All of its files are in a temporary folder, also its only socket. It sorts text like
 * the databases of most users, by the rules of a language.
 *
 * PostgreSQL does not run as root. So root runs it as the user `postgres` of Debian's package.
 *
 * Returns the `url` of the database, and `stop`, which ends the server and removes the folder.
 */
export async function startPostgres() {
  const programs = await installPostgres();
  const user = await unprivilegedUser();
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  const log = join(folder, "postgres.log");
  let group;
  const stop = async () => {
    if (group !== undefined) await endGroup(group);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    if (user !== undefined) chownSync(folder, user.uid, user.gid);
    const env = environment(folder);
    const data = join(folder, "data");
    const access = ["--auth-local=trust", "--auth-host=reject", "--username=airflow"];
    const language = ["--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US"];
    await run(programs.initdb, ["--pgdata", data, "--no-sync", ...access, ...language], { env, cwd: folder, user });
    const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    const state = { ended: undefined };
    const onEnd = (why) => (state.ended = why);
    group = startGroup(programs.postgres, ["-D", data, "-k", folder, ...options], { env, cwd: folder, log, onEnd, user });
    await accepting(programs.pg_isready, folder, state, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `postgresql://airflow@/postgres?host=${folder}`, stop };
}

/** `startGroup` finds the processes of a group, and the folder to remove, by `AIRFLOW_HOME`. */
function environment(folder) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^PG[A-Z]/.test(name));
  return { ...Object.fromEntries(inherited), AIRFLOW_HOME: folder };
}

/** Returns the user that runs PostgreSQL, or undefined if that is the current user. */
async function unprivilegedUser() {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all(["-u", "-g"].map(async (flag) => Number(await run("id", [flag, "postgres"]))));
  return { uid, gid };
}

async function accepting(program, folder, state, log) {
  for (const end = performance.now() + limit; performance.now() < end; await pause(50)) {
    if (state.ended !== undefined) throw failed(state.ended, log);
    const isReady = await run(program, ["--quiet", "--host", folder], { env: environment(folder) }).then(
      () => true,
      () => false,
    );
    if (isReady) return;
  }
  throw failed(`it does not accept connections after ${limit / 1000} s`, log);
}

function failed(why, log) {
  const output = existsSync(log) ? readFileSync(log, "utf8").slice(-4000) : "";
  return new Error(`PostgreSQL did not start: ${why}\n${output}`);
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, readdirSync, readFileSync, rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const running = new Set();
let watching = false;

/**
 * Starts a program as the leader of a new process group, and appends its output to the file `log`. The group is killed when this process
 * ends. `user` has the `uid` and `gid` of the program, if another user runs it. Calls `onEnd` with the reason when the program ends, unless
 * `endGroup` or `killGroup` ended it.
 */
export function startGroup(command, args, { env, cwd, log, onEnd, user }) {
  const output = createWriteStream(log, { flags: "a" });
  const child = spawn(command, args, { cwd, env, ...user, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) stream.pipe(output, { end: false });
  const group = { child, home: env.AIRFLOW_HOME, isEnding: false };
  const ended = (why) => {
    if (!group.isEnding) onEnd(why);
  };
  running.add(group);
  child.on("error", (error) => ended(error.message));
  child.on("exit", (status, signal) => ended(`${args.join(" ")} ended with ${signal ?? status}`));
  endWithThisProcess();
  return group;
}

/** Ends a group with SIGTERM, and after ten seconds with SIGKILL. Also kills processes that moved to another group. */
export async function endGroup(group) {
  group.isEnding = true;
  signal(group, "SIGTERM");
  for (let waited = 0; waited < 10_000 && processesOf(group).length > 0; waited += 100) await pause(100);
  kill(group);
  running.delete(group);
}

/**
 * Ends one program of a server with SIGKILL, and waits until it has ended. Unlike `endGroup`, it does not touch other groups of the server.
 */
export async function killGroup(group) {
  group.isEnding = true;
  const { child } = group;
  const hasEnded = child.exitCode !== null || child.signalCode !== null;
  const ending = hasEnded ? undefined : once(child, "exit");
  signal(group, "SIGKILL");
  await ending;
  running.delete(group);
}

function kill(group) {
  signal(group, "SIGKILL");
  for (const pid of processesOf(group)) signalProcess(pid, "SIGKILL");
}

function signal(group, name) {
  if (group.child.pid !== undefined) signalProcess(-group.child.pid, name);
}

function signalProcess(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/**
 * Returns the processes with the AIRFLOW_HOME of the group, which no other group has. Only Linux can list them. Elsewhere, returns only the
 * program that was started.
 */
function processesOf({ home, child }) {
  if (process.platform !== "linux") return child.exitCode === null && child.signalCode === null ? [child.pid] : [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && environmentOf(name).includes(`AIRFLOW_HOME=${home}\0`))
    .map(Number);
}

function environmentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/environ`, "latin1");
  } catch {
    return "";
  }
}

/** Kills the processes and removes the files of an interrupted run. */
function clear(group) {
  group.isEnding = true;
  kill(group);
  rmSync(group.home, { recursive: true, force: true, maxRetries: 3 });
}

function endWithThisProcess() {
  if (watching) return;
  watching = true;
  process.on("exit", () => running.forEach(clear));
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => process.exit(1));
}

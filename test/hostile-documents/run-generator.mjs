import { runChild } from "../support/run-child.mjs";

const guard = new URL("guard.mjs", import.meta.url).href;
const cli = new URL("../../dist/cli/main.js", import.meta.url).pathname;

/** What every document must end within, on the machine of a user. */
export const limits = { seconds: 10, megabytes: 512 };

/**
 * Runs the command on a document in a process that can use neither the network nor child processes. Resolves to its exit code ("timeout" if it
 * had to be killed), its output and the report of the guard.
 */
export async function runGenerator(args, cwd) {
  const started = performance.now();
  const { report, ...outcome } = await runChild([`--max-old-space-size=${limits.megabytes}`, "--import", guard, cli, ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, CI: "true" },
    // Another process may have the processor for a while, so that only a document far over the limit is killed.
    limit: limits.seconds * 18_000,
  });
  return { ...outcome, elapsed: (performance.now() - started) / 1000, ...(report === "" ? {} : JSON.parse(report)) };
}

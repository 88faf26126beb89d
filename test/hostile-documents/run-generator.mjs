import { spawn } from "node:child_process";

const guard = new URL("guard.mjs", import.meta.url).href;
const cli = new URL("../../dist/cli/main.js", import.meta.url).pathname;

/** What every document must end within, on the machine of a user. */
export const limits = { seconds: 10, megabytes: 512 };

/**
 * Runs the command on a document in a process that can use neither the network nor child processes. Resolves to its exit code ("timeout" if it
 * had to be killed), its output and the report of the guard.
 */
export function runGenerator(args, cwd) {
  return new Promise((resolve, reject) => {
    const memory = `--max-old-space-size=${limits.megabytes}`;
    const started = performance.now();
    const child = spawn(process.execPath, [memory, "--import", guard, cli, ...args], {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd, CI: "true" },
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    });
    const output = ["", "", "", ""];
    for (const index of [1, 2, 3]) child.stdio[index].setEncoding("utf8").on("data", (text) => (output[index] += text));
    let isTimeout = false;
    // Another process may have the processor for a while, so that only a document far over the limit is killed.
    const timer = setTimeout(() => {
      isTimeout = true;
      child.kill("SIGKILL");
    }, limits.seconds * 18_000);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      const [, stdout, stderr, report] = output;
      resolve({
        status: isTimeout ? "timeout" : (code ?? signal),
        elapsed: (performance.now() - started) / 1000,
        stdout,
        stderr,
        ...(report === "" ? {} : JSON.parse(report)),
      });
    });
  });
}

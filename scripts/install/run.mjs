import { spawn } from "node:child_process";

/**
 * Runs a program and returns its output. Throws with the output when it fails or runs longer than `limit` milliseconds. `user` has the `uid`
 * and `gid` of the program, if another user runs it.
 */
export function run(command, args, { cwd, env, limit = 300_000, user } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, ...user, stdio: ["ignore", "pipe", "pipe"], timeout: limit, killSignal: "SIGKILL" });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (status, signal) => {
      if (status === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(" ")} ended with ${signal ?? status}:\n${output.slice(-4000)}`));
    });
  });
}

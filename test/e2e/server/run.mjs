import { spawn } from "node:child_process";

/** What a program printed. Throws with it where the program fails or takes longer than `limit` milliseconds. */
export function run(command, args, { cwd, env, limit = 300_000 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], timeout: limit, killSignal: "SIGKILL" });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
    child.on("error", reject);
    child.on("close", (status, signal) => {
      if (status === 0) resolve(said);
      else reject(new Error(`${command} ${args.join(" ")} ended with ${signal ?? status}:\n${said.slice(-4000)}`));
    });
  });
}

import { spawn } from "node:child_process";

/**
 * Runs Node. Resolves to its exit code, its output and what it wrote to the fourth stream. A process that takes longer than `limit`
 * milliseconds is killed, and the exit code is "timeout".
 */
export function runChild(args, { limit, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { ...options, stdio: ["ignore", "pipe", "pipe", "pipe"] });
    const output = ["", "", "", ""];
    for (const index of [1, 2, 3]) child.stdio[index].setEncoding("utf8").on("data", (text) => (output[index] += text));
    let isTimeout = false;
    const timer = setTimeout(() => {
      isTimeout = true;
      child.kill("SIGKILL");
    }, limit);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      const [, stdout, stderr, report] = output;
      resolve({ status: isTimeout ? "timeout" : (code ?? signal), stdout, stderr, report });
    });
  });
}

import { spawn } from "node:child_process";

const preload = new URL("report-processor-time.mjs", import.meta.url).href;

/**
 * Runs a program of Node. Resolves to its exit code, its output and its seconds of processor time, which do not depend on what else the
 * machine does. A program that takes longer than `limit` milliseconds is killed, and the exit code is "timeout".
 */
export function runProgram(args, { cwd, limit }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", preload, ...args], { cwd, stdio: ["ignore", "pipe", "pipe", "pipe"] });
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
      const [, stdout, stderr, seconds] = output;
      resolve({ status: isTimeout ? "timeout" : (code ?? signal), stdout, stderr, seconds: Number(seconds) });
    });
  });
}

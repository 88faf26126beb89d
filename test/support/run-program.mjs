import { runChild } from "./run-child.mjs";

const preload = new URL("report-processor-time.mjs", import.meta.url).href;

/**
 * Runs a program of Node. Resolves to its exit code, its output and its seconds of processor time, which do not depend on what else the
 * machine does. A program that takes longer than `limit` milliseconds is killed, and the exit code is "timeout".
 */
export async function runProgram(args, { cwd, limit }) {
  const { report, ...outcome } = await runChild(["--import", preload, ...args], { cwd, limit });
  return { ...outcome, seconds: Number(report) };
}

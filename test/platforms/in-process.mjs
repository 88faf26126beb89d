import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** Milliseconds that a platform may take to exit after the last case. A leftover timer or connection keeps it alive longer. */
const grace = 5000;

/** Runs the cases in a process of a server-side platform. `said` receives each line. */
export async function runInProcess({ command: [program, args], env }, settings, said, limit) {
  const child = spawn(program, [...args, JSON.stringify(settings)], { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let timer = setTimeout(() => child.kill("SIGKILL"), limit);
  let errors = "";
  let late = false;
  child.stderr.setEncoding("utf8").on("data", (text) => {
    errors = (errors + text).slice(-4000);
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    const value = parsed(line);
    said(value);
    if (!value.done) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      late = true;
      said({ id: "EXIT", isExtra: true, title: "the process ends with its last call", problem: `it goes on for more than ${grace} ms` });
      child.kill("SIGKILL");
    }, grace);
  });
  const [status, signal] = await once(child, "close");
  clearTimeout(timer);
  if (status !== 0 && !late) said({ ended: `ended with ${status ?? signal}: ${errors.trim()}` });
}

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return { stray: line };
  }
}

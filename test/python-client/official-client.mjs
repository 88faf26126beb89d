import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { callHeader } from "./recorder.mjs";

/** Milliseconds for all calls of one API. */
const limit = 120_000;

/** Makes every call with the official client. Returns the name of the exception for each call that raised one. */
export async function callTheirs(python, job) {
  const said = await answer(python, JSON.stringify({ ...job, header: callHeader }));
  return new Map(Object.entries(JSON.parse(said)));
}

function answer(python, input) {
  return new Promise((resolve, reject) => {
    const program = fileURLToPath(new URL("official_client.py", import.meta.url));
    const child = spawn(python, ["-B", program], { stdio: ["pipe", "pipe", "pipe"], timeout: limit });
    const said = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"]) child[stream].setEncoding("utf8").on("data", (chunk) => (said[stream] += chunk));
    child.on("error", reject);
    child.on("close", (status, signal) => {
      if (status === 0) resolve(said.stdout);
      else reject(new Error(`The official client's driver ended with ${signal ?? status}:\n${said.stderr}`));
    });
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

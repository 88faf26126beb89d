import { spawn } from "node:child_process";

/** Runs a file of `node:test` and returns its exit status. Prints one line for each test, or the whole output after a failure. */
export function runTests(file, env) {
  const child = spawn(process.execPath, ["--test", "--test-timeout=120000", "--test-reporter=tap", file], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
    timeout: 300_000,
  });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      const lines = said.split("\n").filter((line) => /^(not )?ok \d/.test(line));
      const failed = lines.filter((line) => line.startsWith("not"));
      console.log(failed.length > 0 || code !== 0 ? said : lines.join("\n"));
      console.log(`${lines.length - failed.length} passed, ${failed.length} failed`);
      resolve(lines.length > 0 && code !== null ? code : 1);
    });
  });
}

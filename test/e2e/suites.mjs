import { spawn } from "node:child_process";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** Limits in milliseconds: for one test, and for all files of a release. */
const testLimit = 300_000;
const limit = 1_500_000;
const reporter = fileURLToPath(new URL("reporter.mjs", import.meta.url));

/**
 * Runs files of `node:test`, each in its own process, which finds its server through PINWHEEL_E2E. Files run one at a time, because
 * Airflow 3 on SQLite can block itself when it receives two writes at once.
 *
 * Returns the number of tests that `passed` and `failed`, the `problems` of failed tests, and the `slowest` tests.
 */
export async function runSuites(files, description) {
  const lines = await output(["--test", "--test-concurrency=1", `--test-timeout=${testLimit}`, `--test-reporter=${reporter}`, ...files], {
    ...process.env,
    PINWHEEL_E2E: description,
  });
  const results = lines.filter((line) => line.startsWith('{"test":')).map((line) => JSON.parse(line));
  const other = lines.filter((line) => !line.startsWith('{"test":') && line.trim() !== "");
  const bad = results.filter(({ error }) => error !== undefined);
  const unheard = files.filter((file) => !results.some((result) => basename(result.file) === basename(file)));
  return {
    passed: results.length - bad.length,
    failed: bad.length + unheard.length,
    problems: [
      ...bad.map(({ file, test, error }) => `${basename(file)}: ${test}\n    ${error.replaceAll("\n", "\n    ")}`),
      ...unheard.map((file) => `${basename(file)}: no test has ended`),
      ...(bad.length + unheard.length > 0 ? other.slice(-100) : []),
    ],
    slowest: results.sort((left, right) => right.ms - left.ms).slice(0, 5),
  };
}

function output(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"], timeout: limit, killSignal: "SIGKILL" });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
    child.on("error", reject);
    child.on("close", () => resolve(said.split("\n")));
  });
}

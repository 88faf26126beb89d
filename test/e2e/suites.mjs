import { spawn } from "node:child_process";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { killSettings } from "./kill-settings.mjs";

/**
 * Limits in milliseconds: for one test or file, and for all files of a release. Both are longer by `killLimit` for each kill, and by
 * `claimsLimit` for all claims without a sample, because a single file has all of them.
 */
const testLimit = 300_000;
const filesLimit = 1_500_000;
const killLimit = 120_000;
const claimsLimit = 900_000;
const reporter = fileURLToPath(new URL("reporter.mjs", import.meta.url));

/**
 * Runs files of `node:test`, each in its own process, which finds its server through PINWHEEL_E2E. Files run one at a time, because
 * Airflow 3 on SQLite can block itself when it receives two writes at once.
 *
 * `kills` are the settings of the kills, and `sample` is the seed of a sample. Without it, the suites check everything.
 *
 * Prints the lines that tests print after "note: " and "summary: ", and returns the latter as `summary`. Also returns the number of tests
 * that `passed` and `failed`, the `problems` of failed tests, the `slowest` tests, and the milliseconds of each of the `files`.
 */
export async function runSuites(files, description, { kills = killSettings({}), sample } = {}) {
  const has = (suite) => files.some((file) => file.includes(`/suites/${suite}/`));
  const more = (has("kills") ? kills.count * killLimit : 0) + (has("claims") && sample === undefined ? claimsLimit : 0);
  const args = ["--test", "--test-concurrency=1", `--test-timeout=${testLimit + more}`, `--test-reporter=${reporter}`, ...files];
  const env = {
    ...process.env,
    PINWHEEL_E2E: description,
    PINWHEEL_KILLS: `${kills.count}`,
    PINWHEEL_KILL_SEED: kills.seed,
    PINWHEEL_SAMPLE: sample ?? "",
  };
  const timed = await output(args, env, filesLimit + more);
  const lines = timed.map(({ line }) => line);
  const results = lines.filter((line) => line.startsWith('{"test":')).map((line) => JSON.parse(line));
  const other = lines.filter((line) => !line.startsWith('{"test":') && line.trim() !== "");
  const bad = results.filter(({ error }) => error !== undefined);
  const unheard = files.filter((file) => !results.some((result) => basename(result.file) === basename(file)));
  return {
    summary: lines.filter((line) => line.startsWith("summary: ")).map(withoutPrefix),
    passed: results.length - bad.length,
    failed: bad.length + unheard.length,
    problems: [
      ...bad.map(({ file, test, error }) => `${basename(file)}: ${test}\n    ${error.replaceAll("\n", "\n    ")}`),
      ...unheard.map((file) => `${basename(file)}: no test has ended`),
      ...(bad.length + unheard.length > 0 ? other.slice(-100) : []),
    ],
    slowest: results.sort((left, right) => right.ms - left.ms).slice(0, 5),
    files: fileTimes(timed),
  };
}

/**
 * Returns the files with their milliseconds, the slowest first. A file begins when the results of the file before it have ended, so its
 * time includes what it does outside of tests.
 */
function fileTimes(timed) {
  const times = new Map();
  let begin = 0;
  for (const { line, ms } of timed.filter(({ line }) => line.startsWith('{"test":'))) {
    const file = basename(JSON.parse(line).file);
    times.set(file, (times.get(file) ?? 0) + ms - begin);
    begin = ms;
  }
  return [...times].map(([file, ms]) => ({ file, ms })).sort((left, right) => right.ms - left.ms);
}

function output(args, env, limit) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"], timeout: limit, killSignal: "SIGKILL" });
    const lines = [];
    const begin = performance.now();
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        lines.push({ line, ms: performance.now() - begin });
        if (/^(note|summary): /.test(line)) console.log(`  ${withoutPrefix(line)}`);
      });
    }
    child.on("error", reject);
    child.on("close", () => resolve(lines));
  });
}

const withoutPrefix = (line) => line.replace(/^\w+: /, "");

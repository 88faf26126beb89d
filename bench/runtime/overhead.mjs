import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./median.mjs";

const script = fileURLToPath(new URL("overhead-process.mjs", import.meta.url));

/**
 * Measures the calls of each bundle. Returns medians over the rounds of several processes: the microseconds of a call, those over the
 * first bundle in the same round, and the ratio to the bundle `rival` in the same round.
 */
export function overheads(files, rival, processes) {
  const rounds = Array.from({ length: processes }, () => measure(files)).flat();
  return files.map((_, index) => ({
    microseconds: median(rounds.map((round) => round[index])),
    over: median(rounds.map((round) => round[index] - round[0])),
    ratio: median(rounds.map((round) => round[index] / round[rival])),
  }));
}

/** Runs one process. Returns the microseconds of a call, by round and by file. */
function measure(files) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...files], { encoding: "utf8", timeout: 120_000 });
  if (status !== 0) throw new Error(`overhead-process.mjs ended with ${status}: ${stderr}`);
  const times = JSON.parse(stdout);
  return times[0].map((_, round) => times.map((list) => list[round]));
}

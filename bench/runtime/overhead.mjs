import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./median.mjs";

const script = fileURLToPath(new URL("overhead-process.mjs", import.meta.url));

/** Microseconds of a call, and those over the hand-written one in the same round: medians over the rounds of several processes. */
export function overheads(files, processes) {
  const times = files.map(() => []);
  const over = files.map(() => []);
  for (let number = 0; number < processes; number++) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...files], { encoding: "utf8", timeout: 120_000 });
    if (status !== 0) throw new Error(`overhead-process.mjs ended with ${status}: ${stderr}`);
    const rounds = JSON.parse(stdout);
    rounds.forEach((list, index) => {
      times[index].push(...list);
      over[index].push(...list.map((time, round) => time - rounds[0][round]));
    });
  }
  return files.map((_, index) => ({ microseconds: median(times[index]), over: median(over[index]) }));
}

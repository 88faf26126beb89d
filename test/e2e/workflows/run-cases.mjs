// Runs on every platform, so it must not import modules of a platform.
import { backfill } from "./cases/backfill.mjs";
import { clearFailed } from "./cases/clear-failed.mjs";
import { ends } from "./cases/ends.mjs";
import { failedSince } from "./cases/failed-since.mjs";
import { health } from "./cases/health.mjs";
import { importErrors } from "./cases/import-errors.mjs";
import { pauseByTag } from "./cases/pause-by-tag.mjs";
import { sync } from "./cases/sync.mjs";
import { tailLogs } from "./cases/tail-logs.mjs";
import { triggerAndWait } from "./cases/trigger-and-wait.mjs";
import { xcomRead } from "./cases/xcom-read.mjs";

/**
 * The workflows: a title, the differences on a platform (`differs`), and `run`, which throws if an assertion fails. The cases without tasks
 * come after the case that leaves a task running, because Airflow 2 on SQLite runs one task at a time.
 */
export const cases = [health, importErrors, triggerAndWait, failedSince, clearFailed, xcomRead, backfill, tailLogs, sync, pauseByTag, ends];

/** Milliseconds for one case. */
const limit = 90_000;

/**
 * Runs every case with a client of the server, and passes each result to `say`: its `title`, and its `problem` if there is one. An
 * unhandled rejection is a problem of the case in which it occurred.
 *
 * `settings`: the `platform`, the `api` and `release` of the server, the `name` with which all created objects start, and the `month` for
 * backfills. `readText` writes a text to a file and reads it with the functions of the platform.
 */
export async function runCases({ airflow, client, readText }, settings, say) {
  const context = { airflow, client, readText, ...settings, quick: { interval: 250 } };
  const unhandled = [];
  globalThis.addEventListener?.("unhandledrejection", (event) => {
    event.preventDefault();
    unhandled.push(`unhandled: ${textOf(event.reason)}`);
  });
  for (const { title, run } of cases) {
    const problems = [await problemOf(() => run(context)), ...unhandled.splice(0)].filter((problem) => problem !== undefined);
    await say(problems.length === 0 ? { title } : { title, problem: problems.join("\n") });
  }
  await say({ done: true });
}

async function problemOf(run) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(`not done after ${limit / 1000} s`), limit);
  });
  try {
    return await Promise.race([run().then(() => undefined), late]);
  } catch (error) {
    return textOf(error);
  } finally {
    clearTimeout(timer);
  }
}

function textOf(error) {
  if (!(error instanceof Error)) return String(error);
  return `${error.name}: ${error.message}\n${error.stack ?? ""}${error.cause === undefined ? "" : `\nby ${textOf(error.cause)}`}`;
}

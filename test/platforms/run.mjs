// Runs the portable cases of the runtime (test/runtime/portable) on platforms that `npm test` does not cover, each with a real server on
// this machine. Installs missing platforms. A platform that cannot be installed counts as a failure.
//
//   node test/platforms/run.mjs                 all of them
//   node test/platforms/run.mjs deno chromium   some
//   ONLY=SEC-T node test/platforms/run.mjs      only ids with this prefix
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPlatforms } from "../../scripts/install/sets.mjs";
import { bundle } from "./bundle.mjs";
import { runInChromium } from "./in-chromium.mjs";
import { runInProcess } from "./in-process.mjs";
import { platforms } from "./platforms.mjs";

/** Time limit in milliseconds for all cases on one platform. */
const limit = 240_000;
/** Number of platforms that run at a time. */
const lanes = 2;

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(platforms);
const unknown = names.filter((name) => !Object.hasOwn(platforms, name));
if (unknown.length > 0) stop(`There is no platform ${unknown.join(", ")}. There are ${Object.keys(platforms).join(", ")}.`);

try {
  await installPlatforms();
} catch (error) {
  stop(error.message);
}
const folder = mkdtempSync(join(tmpdir(), "platforms-"));
let passed = 0;
let failed = 0;
try {
  await bundle(folder).catch((error) => stop(`The cases cannot be bundled: ${error.message}`));
  const waiting = await starters(names);
  await Promise.all(Array.from({ length: lanes }, () => lane(waiting)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

async function lane(waiting) {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) tell(next.name, await resultsOf(next));
}

/** Prepares every platform before the first case runs on any, because an installation keeps the processors busy. */
async function starters(names) {
  const prepared = [];
  for (const name of names) prepared.push({ name, start: await starter(name) });
  return prepared;
}

/** Returns a function that runs the cases on a platform. */
async function starter(name) {
  const { command, program, env, run, script } = platforms[name];
  try {
    if (run) return (...rest) => run(join(folder, script), ...rest);
    if (program) {
      const chromium = await program();
      return (...rest) => runInChromium(chromium, join(folder, "page.mjs"), ...rest);
    }
    const process = { command: command(join(folder, "command-line.mjs")), env: env?.(folder) };
    return (...rest) => runInProcess(process, ...rest);
  } catch (error) {
    return () => Promise.reject(error);
  }
}

/** Each platform has a server of its own, so that no case waits for the connections of another platform. */
async function resultsOf({ name, start }) {
  const lines = [];
  const begin = performance.now();
  const server = spawn(process.execPath, [fileURLToPath(new URL("wire-process.mjs", import.meta.url))], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [urls] = await once(server.stdout, "data");
  const settings = { platform: platforms[name].kind, ...JSON.parse(urls), only: process.env.ONLY ?? "" };
  try {
    await start(settings, (line) => void lines.push(line), limit);
  } catch (error) {
    lines.push({ ended: error.message });
  } finally {
    server.kill();
  }
  return { lines, seconds: (performance.now() - begin) / 1000 };
}

function tell(name, { lines, seconds }) {
  const results = lines.filter((line) => line.id !== undefined);
  const broken = results.filter((line) => line.problem !== undefined).map((line) => `${line.id} ${line.title}\n      ${line.problem}`);
  const problems = [...broken, ...lines.filter((line) => line.ended).map((line) => line.ended), ...missing(lines, results)];
  const good = results.filter((line) => line.problem === undefined).length;
  const different = results.filter((line) => line.differs !== undefined).length;
  passed += good;
  failed += problems.length;
  console.log(
    `${name}: ${good} cases passed, ${different} of them in the platform's own way; ${problems.length} failed; ${seconds.toFixed(1)} s`,
  );
  for (const problem of problems) console.log(`  ${problem}`);
  for (const { stray } of lines.filter((line) => line.stray !== undefined)) console.log(`  printed: ${stray}`);
}

/** Reports a platform that did not run all of its cases. */
function missing(lines, results) {
  const expected = lines.find((line) => line.cases !== undefined)?.cases ?? 0;
  const seen = results.filter((line) => !line.isExtra).length;
  if (expected > 0 && seen === expected) return [];
  return [`${seen} of ${expected} cases have run${results.length > 0 ? `; the last was ${results.at(-1).id}` : ""}`];
}

function stop(message) {
  console.error(message);
  console.log("0 passed, 1 failed");
  process.exit(1);
}

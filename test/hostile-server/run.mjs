// Runs all hostile cases in real time. Checks that each call ends as expected, that no secrets leak, that memory stays bounded, and that no
// timers, listeners or connections are left behind. `node --expose-gc test/hostile-server/run.mjs [part of a case's name]`
import { fork } from "node:child_process";
import { getEventListeners, once } from "node:events";
import { inspect } from "node:util";
import { compiledRuntime } from "../runtime/compiled.mjs";
import { cases } from "./cases/cases.mjs";
import { runCase } from "./run-case.mjs";

const part = process.argv[2] ?? "";
const runtime = await import(compiledRuntime());
const server = fork(new URL("./server.mjs", import.meta.url), { stdio: ["pipe", "pipe", "inherit", "ipc"] });
server.disconnect();
const { url: baseUrl } = JSON.parse(String((await once(server.stdout, "data"))[0]));

const failures = [];
process.on("unhandledRejection", (error) => failures.push(`a rejection that nobody handled: ${inspect(error)}`));
process.on("warning", (warning) => failures.push(`a warning: ${warning.name} ${warning.message}`));

/** The compression bomb is created by its first request. */
const made = await fetch(`${baseUrl}/_hostile/gzip-bomb/made/things`);
await made.body.cancel();

const chosen = Object.values(cases)
  .flat()
  .filter(({ name }) => name.includes(part));
const heap = usedHeap();
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 20).unref();
const start = performance.now();
const light = chosen.filter(({ heavy }) => !heavy);
const workers = Array.from({ length: 8 }, async () => {
  for (let one = light.shift(); one !== undefined; one = light.shift()) await run(one);
});
await Promise.all(workers);
for (const one of chosen.filter(({ heavy }) => heavy)) await run(one);
clearInterval(watch);

const grown = (usedHeap() - heap) / 1e6;
const left = process.getActiveResourcesInfo().filter((kind) => kind === "Timeout");
if (left.length > 0) failures.push(`${left.length} timers are left`);
if (grown > 20) failures.push(`the heap has grown by ${grown.toFixed(1)} MB`);
if (peak > 800e6) failures.push(`${Math.round(peak / 1e6)} MB of memory were in use`);
for (const failure of failures) console.error(failure);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${chosen.length} cases in ${seconds} s, heap ${grown.toFixed(1)} MB more, at most ${Math.round(peak / 1e6)} MB of memory`);
console.log(`${chosen.length - failures.length} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
server.kill();
setTimeout(() => {
  console.error(`the process does not end: ${process.getActiveResourcesInfo()}`);
  process.exit(1);
}, 20_000).unref();

async function run(one) {
  try {
    await runCase(one, { runtime, baseUrl, run: `r-${one.name}`, render: (error) => inspect(error, { depth: 9 }), after: checkListeners });
  } catch (error) {
    failures.push(`${one.name}: ${error.message}`);
  }
}

function checkListeners({ signal }) {
  const listeners = getEventListeners(signal, "abort").length;
  if (listeners > 0) throw new Error(`${listeners} listeners are left at the caller's signal`);
}

function usedHeap() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

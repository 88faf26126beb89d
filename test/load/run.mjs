// Makes many calls, 64 at a time, to a server in another process that responds with mixed faults. Each call must end as its fault requires,
// with the requested id, and memory must not grow. `node --expose-gc test/load/run.mjs [calls, 200,000 by default]`
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { compiledRuntime } from "../runtime/compiled.mjs";

const total = Number(process.argv[2] ?? 200_000);
const atATime = 64;
/** Enough time for a busy machine. A run that takes longer hangs. */
const longest = 60_000 + total * 3;

if (globalThis.gc === undefined) throw new Error("start it with --expose-gc");
const runtimeUrl = compiledRuntime();
const { ApiError, call, createClient, redirects } = await import(runtimeUrl);
const server = spawn(process.execPath, [fileURLToPath(new URL("server.mjs", import.meta.url))], { stdio: ["pipe", "pipe", "inherit"] });
const baseUrl = String((await once(server.stdout, "data"))[0]).trim();

const client = createClient({ baseUrl, retry: { limit: 2, delay: 2 }, timeout: 20_000, redirects, headers: { "x-key": "secret" } });
const api = { security: [], schemes: {} };
const operation = { api, id: "get", method: "GET", path: "/{fault}/{id}", accept: ["application/json"] };
const short = { attempt: 40, total: 60 };

/** For each fault: its share of 100 calls, the expected result, and the options of the call. */
const plan = [
  { fault: "success", share: 60, ends: "data" },
  { fault: "missing", share: 8, ends: "ApiError" },
  { fault: "busyOnce", share: 6, ends: "data" },
  { fault: "slowBody", share: 6, ends: "data" },
  { fault: "redirect", share: 5, ends: "data" },
  { fault: "resetOnce", share: 3, ends: "data" },
  { fault: "html", share: 3, ends: "DecodeError" },
  { fault: "cancelled", share: 3, ends: "AbortError", options: () => ({ signal: AbortSignal.timeout(3) }) },
  { fault: "halfBody", share: 2, ends: "ConnectionError" },
  { fault: "reset", share: 2, ends: "ConnectionError" },
  { fault: "stall", share: 1, ends: "TimeoutError", options: () => ({ timeout: short, retry: 0 }) },
  { fault: "stallInBody", share: 1, ends: "TimeoutError", options: () => ({ timeout: short, retry: 0 }) },
];
const kinds = plan.flatMap((kind) => Array.from({ length: kind.share }, () => kind));

const counts = new Map();
const problems = [];
const heaps = [];
process.on("warning", ({ name, message }) => problems.push(`${name}: ${message}`));
process.on("unhandledRejection", (error) => problems.push(`nobody handled ${error}`));
const watchdog = setTimeout(() => {
  console.error(`not done after ${longest} ms`);
  process.exit(1);
}, longest);

const start = performance.now();
for (let quarter = 1; quarter <= 4; quarter++) {
  await runCalls(Math.floor(((quarter - 1) * total) / 4), Math.floor((quarter * total) / 4));
  heaps.push(await usedHeap());
}
const seconds = (performance.now() - start) / 1000;
clearTimeout(watchdog);

const [, second = 0, third = 0, last = 0] = heaps;
const grown = last - Math.min(second, third);
if (grown > 2e6 + total * 10) problems.push(`the heap has grown by ${grown} bytes`);
for (const child of [new URL("exit.mjs", import.meta.url), new URL("import.mjs", import.meta.url)]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(child), baseUrl, runtimeUrl], {
    encoding: "utf8",
    timeout: 120_000,
  });
  console.log(stdout.trim());
  if (status !== 0) problems.push(`${child.pathname} ended with ${status}: ${stderr}`);
}
server.kill();

for (const [what, count] of [...counts].sort()) console.log(`${String(count).padStart(8)} ${what}`);
console.log(`heap after each quarter: ${heaps.map((bytes) => `${(bytes / 1e6).toFixed(2)} MB`).join(", ")}`);
for (const problem of problems.slice(0, 20)) console.error(problem);
console.log(`${total} calls in ${seconds.toFixed(1)} s, ${Math.round(total / seconds)} in a second, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

async function runCalls(from, to) {
  let next = from;
  const worker = async () => {
    while (next < to) await runCall(next++);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}

async function runCall(number) {
  const { fault, ends, options } = kinds[(number * 37) % kinds.length];
  const id = `c${number}`;
  const result = await call(client, operation, { fault, id }, options?.()).safe();
  const end = result.ok ? "data" : result.error.name;
  const what = `${fault}: ${end}`;
  counts.set(what, (counts.get(what) ?? 0) + 1);
  if (end !== ends) problems.push(`${what}, not ${ends}: ${result.error?.message} ${result.error?.cause?.cause ?? ""}`);
  const reply = result.ok ? result.data : result.error instanceof ApiError ? result.error.body : { id };
  if (reply?.id !== id) problems.push(`call ${id} has the reply of ${reply?.id}`);
}

async function usedHeap() {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    globalThis.gc();
  }
  return process.memoryUsage().heapUsed;
}

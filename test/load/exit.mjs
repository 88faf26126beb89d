// Checks that calls leave nothing behind. The arguments are a server's origin and the runtime's URL. The process must end immediately after
// its last call, without a warning.
import { getEventListeners } from "node:events";

const [, , baseUrl, runtimeUrl] = process.argv;
const { call, createClient } = await import(runtimeUrl);
const api = { security: [], schemes: {} };
const operation = { api, id: "get", method: "GET", path: "/{fault}/{id}", accept: ["application/json"] };
const client = createClient({ baseUrl, timeout: 600_000, retry: false });
process.on("warning", (warning) => {
  console.error(`${warning}`);
  process.exitCode = 1;
});

const { signal } = new AbortController();
for (let round = 0; round < 100; round++) {
  await Promise.all(
    Array.from({ length: 10 }, (_, index) => call(client, operation, { fault: "success", id: `${round}-${index}` }, { signal })),
  );
}
for (const fault of ["missing", "reset", "halfBody", "html", "redirect"])
  await call(client, operation, { fault, id: "1" }, { signal }).safe();
const { length } = getEventListeners(signal, "abort");
if (length > 0) throw new Error(`${length} listeners are left`);

const end = performance.now();
process.on("exit", () => {
  const waited = performance.now() - end;
  console.log(`1,000 calls with one signal: no listener left; the process ended ${Math.round(waited)} ms after the last`);
  // A timer or a connection that is left behind keeps the process alive until the client's timeout of 600 s.
  if (waited > 20_000) process.exitCode = 1;
});

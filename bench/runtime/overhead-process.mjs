// Measures calls against a stub of fetch. Arguments: the files of the clients. Prints the microseconds of a call for each file and round.
// In a round, all clients make the same number of calls, one client after the other. Another client begins in each round.
import { params } from "./clients.mjs";

const rounds = 500;
const warmUp = 60;
/** Few calls, so that other processes rarely interrupt a round. */
const calls = 25;

const text = JSON.stringify({ dags: [{ dag_id: "etl", is_paused: false, tags: [] }], total_entries: 1 });
globalThis.fetch = async () => new Response(text, { status: 200, headers: { "content-type": "application/json" } });

const files = process.argv.slice(2);
const lists = await Promise.all(files.map(async (file) => (await import(file)).list));
const times = files.map(() => []);
for (const list of lists) {
  const data = await list(params);
  if (data?.dags?.[0]?.dag_id !== "etl") throw new Error("a client does not return the data of the response");
}
for (let round = 0; round < rounds + warmUp; round++) {
  for (let turn = 0; turn < lists.length; turn++) {
    const index = (turn + round) % lists.length;
    const start = performance.now();
    for (let call = 0; call < calls; call++) await lists[index](params);
    if (round >= warmUp) times[index].push(((performance.now() - start) / calls) * 1000);
  }
}
process.stdout.write(JSON.stringify(times));
process.exit(0);

// Times calls against a stubbed fetch. Arguments: files of clients, the hand-written one first. Prints for each file the microseconds of a call
// in each round. In a round each client makes the same number of calls, one after the other; who begins changes from round to round.
import { params } from "./clients.mjs";

const rounds = 500;
const warmUp = 60;
/** So few that a round is rarely interrupted by other processes. */
const calls = 25;

const text = JSON.stringify({ dags: [{ dag_id: "etl", is_paused: false, tags: [] }], total_entries: 1 });
globalThis.fetch = async () => new Response(text, { status: 200, headers: { "content-type": "application/json" } });

const files = process.argv.slice(2);
const lists = await Promise.all(files.map(async (file) => (await import(file)).list));
const times = files.map(() => []);
for (const list of lists) {
  const data = await list(params);
  if (data?.dags?.[0]?.dag_id !== "etl") throw new Error("a client does not give the reply's data");
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

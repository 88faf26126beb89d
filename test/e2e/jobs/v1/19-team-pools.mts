// Makes the pools of a team match a list: creates, changes and deletes pools with a prefix, and no others.
//
//   19-team-pools.mjs PREFIX NUMBER SLOTS
import { Airflow } from "airflow-client/v1";

const [prefix = "team_a_", number = "1", slots = "1"] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

const pools = Array.from({ length: Number(number) }, (_, index) => ({ name: `${prefix}${index}`, slots: Number(slots) }));
const { created, updated, deleted } = await airflow.pools.sync(pools, { deleteUnlisted: (name) => name.startsWith(prefix) });
console.log(`${created.length} created, ${updated.length} updated, ${deleted.length} deleted`);

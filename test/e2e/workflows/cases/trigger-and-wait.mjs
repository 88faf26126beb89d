import { equal, failureOf, ok } from "../check.mjs";

export const triggerAndWait = {
  title: "a run is triggered once with its conf, followed, and returns the result of its task",
  async run({ airflow, client, name, quick }) {
    const params = { dag_id: "params", dag_run_id: `${name}+conf:1~`, conf: { count: 2 } };
    const flow = airflow.dagRuns.triggerAndWait(params, { ...quick, results: ["show"] });
    const states = [];
    for await (const { state } of flow) states.push(state);
    const run = await flow;
    equal([run.state, run.conf, run.results["show"].count], ["success", { count: 2 }, 2]);
    equal([states.at(-1), new Set(states).size], ["success", states.length], "the last of the states");
    equal((await airflow.dagRuns.triggerAndWait(params, quick)).start_date, run.start_date, "the start of the run that is joined");
    ok((await failureOf(airflow.dagRuns.triggerAndWait({ dag_id: "paused" }, quick))) instanceof client.DagPausedError, "DagPausedError");
    ok((await failureOf(airflow.dagRuns.triggerAndWait({ dag_id: "broken" }, quick))) instanceof client.DagImportError, "DagImportError");
  },
};

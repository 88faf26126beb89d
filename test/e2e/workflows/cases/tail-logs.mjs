import { equal, failureOf, ok } from "../check.mjs";
import { failedRun } from "./failed-run.mjs";

export const tailLogs = {
  title: "a log is followed while its task writes it, and can be left early; the log of a finished task ends by itself",
  async run(context) {
    const { airflow, api, name, quick } = context;
    const run = { dag_id: "slow", dag_run_id: name };
    await airflow.dagRuns.trigger(api === "v1" ? run : { ...run, logical_date: null });
    const log = airflow.taskInstances.tailLogs({ ...run, task_id: "log_slowly" }, quick);
    const events = [];
    let state;
    for await (const { event } of log) {
      if (event.startsWith("line ")) events.push(event);
      if (events.length < 2) continue;
      ({ state } = await airflow.dagRuns.get(run));
      break;
    }
    equal([events, state], [["line 0", "line 1"], "running"], "what is there while it runs");
    equal((await failureOf(log)).name, "AbortError");

    const done = airflow.taskInstances.tailLogs({ ...(await failedRun(context)), task_id: "fail" }, quick);
    let says = false;
    for await (const line of done) says ||= JSON.stringify(line).includes("fails on purpose");
    ok(says, "the log says why");
    equal((await done).state, "failed");
  },
};

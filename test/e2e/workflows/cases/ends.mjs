import { equal, failureOf, ok } from "../check.mjs";

export const ends = {
  title: "a flow ends by its signal or by its timeout, and an error of the server has its own class",
  async run({ airflow, client, name, quick }) {
    // No task runs, because a run of a paused DAG stays queued.
    const run = { dag_id: "paused", dag_run_id: name };
    await airflow.dagRuns.trigger(run);
    const follow = (options) => airflow.taskInstances.tailLogs({ ...run, task_id: "nothing" }, { ...quick, ...options });
    equal((await failureOf(follow({ timeout: 1000 }))).name, "TimeoutError");
    const controller = new AbortController();
    const following = follow({ signal: controller.signal });
    setTimeout(() => controller.abort(), 300);
    equal((await failureOf(following)).name, "AbortError");
    await airflow.dagRuns.delete(run);
    const { error, status } = await airflow.dagRuns.get(run).safe();
    ok(status === 404 && error instanceof client.NotFoundError && error.detail !== undefined, `NotFoundError, not ${error}`);
  },
};

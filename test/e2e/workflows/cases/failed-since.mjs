import { equal, ok } from "../check.mjs";
import { failedRun } from "./failed-run.mjs";

export const failedSince = {
  title: "failed runs are found, with their failed tasks and the log of the task that caused the failure",
  async run(context) {
    const since = new Date(Date.now() - 60_000);
    const { dag_id, dag_run_id } = await failedRun(context);
    const found = await context.airflow.dagRuns.failedSince({ since, dag_id });
    const tasks = found.find(({ run }) => run.dag_run_id === dag_run_id)?.tasks ?? [];
    equal(tasks.map(({ task }) => `${task.task_id} ${task.state}`).sort(), ["after upstream_failed", "fail failed"]);
    const { log } = tasks.find(({ task }) => task.task_id === "fail");
    ok(
      log.some((line) => JSON.stringify(line).includes("fails on purpose")),
      JSON.stringify(log),
    );
  },
};

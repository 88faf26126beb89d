import { equal } from "../check.mjs";
import { failedRun } from "./failed-run.mjs";

export const clearFailed = {
  title: "the failed tasks of a run are cleared, after a dry run that changes nothing",
  async run(context) {
    const { airflow, quick } = context;
    const params = await failedRun(context);
    const tasks = ({ taskInstances }) => taskInstances.map(({ task_id }) => task_id).sort();
    equal(tasks(await airflow.dagRuns.clearFailed(params, { dryRun: true })), ["after", "fail"]);
    equal((await airflow.dagRuns.get(params)).state, "failed");
    equal(tasks(await airflow.dagRuns.clearFailed(params)), ["after", "fail"]);
    equal((await airflow.dagRuns.triggerAndWait(params, { ...quick, allowFailure: true })).state, "failed");
    equal((await airflow.taskInstances.get({ ...params, task_id: "fail" })).try_number, 2, "the try");
  },
};

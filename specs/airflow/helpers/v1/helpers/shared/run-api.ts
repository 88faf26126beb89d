import type { Scope } from "../../../helpers/shared/flow.js";
import { newRunId, type TriggerApi } from "../../../helpers/shared/start-run.js";
import type { RunApi } from "../../../helpers/shared/wait-until-done.js";
import type { Client } from "../../../runtime/index.js";
import type { DAGRun } from "../../models.js";
import { type DagRunTriggerParams, get, trigger } from "../../resources/dagRuns.js";

/**
 * The requests for one run of Airflow 2. The run gets a new id unless the parameters contain one.
 */
export function runApi(client: Client, params: DagRunTriggerParams, { callOptions }: Scope): RunApi<DAGRun> & TriggerApi<DAGRun> {
  const run = { dag_id: params.dag_id, dag_run_id: params.dag_run_id ?? newRunId() };
  return {
    ...run,
    trigger: () => trigger(client, { ...params, ...run }, callOptions),
    getRun: () => get(client, run, callOptions),
  };
}

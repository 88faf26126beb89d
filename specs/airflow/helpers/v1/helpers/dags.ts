import type { Flow, FlowOptions } from "../../helpers/flows.js";
import { changeDags, type DagChange, type DagChanges, type PauseFailedError } from "../../helpers/shared/change-dags.js";
import { flow } from "../../helpers/shared/flow.js";
import { findLateRuns, type LatenessParams, type LateRun } from "../../helpers/shared/late-runs.js";
import type { Client } from "../../runtime/index.js";
import type { DAG } from "../models.js";
import { list as listRuns } from "../resources/dagRuns.js";
import { type ListDagsParams, list, update } from "../resources/dags.js";

/** The parameters of {@link pauseAll}. */
export interface PauseAllParams extends Pick<ListDagsParams, "tags" | "dag_id_pattern"> {
  /** Whether to pause or unpause the DAGs. Default: `true`, which pauses them. */
  readonly paused?: boolean;
}

/** The options of {@link pauseAll}. */
export interface PauseAllOptions extends FlowOptions<DagChange<DAG>> {
  /** Only returns the DAGs that would change. Default: `false`. */
  readonly dryRun?: boolean;
  /**
   * Returns a result with failures instead of throwing a {@link PauseFailedError}. Default:
   * `false`.
   */
  readonly allowFailure?: boolean;
}

/**
 * Pauses or unpauses all DAGs that have one of the tags and match the pattern, or all DAGs without
 * a filter.
 *
 * Looping over the flow yields the outcome of each DAG. A DAG that cannot be changed does not stop
 * the others. At the end, the flow throws a PauseFailedError that lists it. Sends one request per
 * DAG, because the server's own operation changes at most 100 DAGs.
 *
 * Throws a PauseFailedError if some DAGs could not be changed, an ApiError if the DAGs cannot be
 * listed, a TimeoutError or an AbortError. DAGs that were already changed stay changed.
 *
 * @example
 * ```ts
 * import { Airflow, basic } from "airflow-client/v1";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: basic({ username: "user", password: "secret" }),
 * });
 *
 * const { changed } = await airflow.dags.pauseAll({ tags: ["nightly"] });
 * for (const { dag_id } of changed) console.log(`paused ${dag_id}`);
 * ```
 */
export function pauseAll(
  client: Client,
  params: PauseAllParams = {},
  options: PauseAllOptions = {},
): Flow<DagChanges<DAG>, DagChange<DAG>> {
  const { paused = true, ...filter } = params;
  const activity = paused ? "pausing" : "unpausing";
  return flow(`${activity} DAGs`, options, ({ callOptions }) =>
    changeDags(
      async () => {
        const dags = await list(client, { order_by: "dag_id", ...filter }, callOptions).toArray();
        return dags.filter(({ is_paused }) => is_paused !== paused);
      },
      (dag_id) => update(client, { dag_id, is_paused: paused }, callOptions),
      { activity, ...options },
    ),
  );
}

/** The parameters of {@link lateRuns}. */
export interface LateRunsParams extends LatenessParams, Pick<ListDagsParams, "tags" | "dag_id_pattern"> {}

/**
 * Reports the runs that have not started in time: missing ones, and queued ones.
 *
 * A run is missing if it is due and the scheduler has not created it. A DAG that already has its
 * maximum number of active runs has no missing run. A queued run is due at the end of its data
 * interval. Paused DAGs are not included. Looping over the flow yields each late run.
 *
 * Throws an ApiError, a RequestError if `tolerance` is not a valid number, a TimeoutError or an
 * AbortError.
 *
 * @example
 * ```ts
 * import { Airflow, basic } from "airflow-client/v1";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: basic({ username: "user", password: "secret" }),
 * });
 *
 * for await (const { kind, dag_id, due, delay } of airflow.dags.lateRuns({ tolerance: 600_000 }))
 *   console.log(`${dag_id}: run of ${due} is ${kind} (${Math.round(delay / 60_000)} minutes)`);
 * ```
 */
export function lateRuns(
  client: Client,
  params: LateRunsParams = {},
  options: FlowOptions<LateRun> = {},
): Flow<readonly LateRun[], LateRun> {
  return flow("searching for late runs", options, ({ callOptions }) => {
    const { tolerance, now, ...filter } = params;
    const listNextRuns = async () => {
      const dags = await list(client, { order_by: "dag_id", ...filter }, callOptions).toArray();
      const active = dags.filter(({ is_paused }) => is_paused === false);
      return active.map(({ dag_id = "", next_dagrun_create_after: due }) => ({ dag_id, dag_run_id: null, due }));
    };
    const listQueuedRuns = async () => {
      const runs = await listRuns(client, { dag_id: "~", state: ["queued"] }, callOptions).toArray();
      return runs.map(({ dag_id = "", dag_run_id, data_interval_end, logical_date }) => ({
        dag_id,
        dag_run_id: dag_run_id ?? "",
        due: data_interval_end ?? logical_date,
      }));
    };
    return findLateRuns({ listNextRuns, listQueuedRuns }, params);
  });
}

export { type DagChange, type DagChanges, type DagFailure, PauseFailedError } from "../../helpers/shared/change-dags.js";
export type { LateRun } from "../../helpers/shared/late-runs.js";

/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Flow, FlowOptions } from "../../helpers/flows.js";
import { changeDags, type DagChange, type DagChanges, type PauseFailedError } from "../../helpers/shared/change-dags.js";
import { flow } from "../../helpers/shared/flow.js";
import type { Client } from "../../runtime/index.js";
import type { DAG } from "../models.js";
import { type ListParams, list, update } from "../resources/dags.js";

/** The parameters of {@link pauseAll}. */
export interface PauseAllParams extends Pick<ListParams, "tags" | "dag_id_pattern"> {
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

export { type DagChange, type DagChanges, type DagFailure, PauseFailedError } from "../../helpers/shared/change-dags.js";

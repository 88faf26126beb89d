/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Flow, FlowOptions } from "../../helpers/flows.js";
import { flow } from "../../helpers/shared/flow.js";
import { changeEach, type DagChange, type DagChanges } from "../../helpers/shared/pause-each.js";
import type { Client } from "../../runtime/index.js";
import type { DAG } from "../models.js";
import { type ListParams, list, update } from "../resources/dags.js";

/** Params of {@link pauseAll}: which DAGs, and what to do with them. */
export interface PauseAllParams extends Pick<ListParams, "tags" | "dag_id_pattern"> {
  /** `false` unpauses; default `true`. */
  readonly paused?: boolean;
}

/** How {@link pauseAll} goes about it. */
export interface PauseAllOptions extends FlowOptions<DagChange<DAG>> {
  /** Only says which DAGs it would change. */
  readonly dryRun?: boolean;
}

/**
 * Pauses (or unpauses) every DAG that has one of the tags and fits the pattern; without either, every DAG.
 *
 * Looping over it gives each DAG that was changed or could not be.
 *
 * One request a DAG: the server's own PATCH of many changes no more than one page of them, 100 at most. A DAG that cannot be changed
 * stands in `failed` and does not stop the others. Throws ApiError where the DAGs cannot be listed, TimeoutError and AbortError; what was
 * changed until then stays so.
 *
 * @example
 * ```ts
 * import { Airflow, basic } from "airflow-client/v1";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: basic({ username: "user", password: "secret" }) });
 *
 * const { changed, failed } = await airflow.dags.pauseAll({ tags: ["nightly"] });
 * console.log(`${changed.length} paused`);
 * for (const { dag_id, error } of failed) console.log(`${dag_id}: ${error.message}`);
 * ```
 */
export function pauseAll(
  client: Client,
  params: PauseAllParams = {},
  options: PauseAllOptions = {},
): Flow<DagChanges<DAG>, DagChange<DAG>> {
  const { paused = true, ...filter } = params;
  return flow("pausing", options, ({ call }) =>
    changeEach(
      async () => {
        const dags = await list(client, { order_by: "dag_id", ...filter }, call).toArray();
        return dags.filter(({ is_paused }) => is_paused !== paused);
      },
      ({ dag_id }) => dag_id ?? "",
      ({ dag_id }) => update(client, { dag_id: dag_id ?? "", is_paused: paused }, call),
      options.dryRun ?? false,
    ),
  );
}

export type { DagChange, DagChanges, DagFailure } from "../../helpers/shared/pause-each.js";

import type { DAGResponse } from "../models.js";
import { type ListParams, list, update } from "../resources/dags.js";
import { AbortError, type CallOptions, type Client } from "../runtime/index.js";

/** Params of {@link pauseAll}: which DAGs, and what to do with them. */
export interface PauseAllParams extends Pick<ListParams, "tags" | "tags_match_mode" | "dag_id_pattern"> {
  /** `false` unpauses; default `true`. */
  readonly paused?: boolean;
}

/** What {@link pauseAll} has done. */
export interface PauseAllResult {
  /** As they are now. DAGs that were so before are not among them. */
  readonly changed: readonly DAGResponse[];
  readonly failed: readonly PauseFailure[];
}

/** A DAG that stayed as it was, and why. */
export interface PauseFailure {
  readonly dag_id: string;
  readonly error: Error;
}

/**
 * Pauses (or unpauses) every DAG that has the tags and fits the pattern; without either, every DAG.
 *
 * One request a DAG: the server's own PATCH of many changes no more than one page of them, 50 by default. A DAG that cannot be changed
 * stands in `failed` and does not stop the others. Throws ApiError where the DAGs cannot be listed, and AbortError; what was changed
 * until then stays so.
 *
 * @example
 * ```ts
 * import { Airflow, passwordGrant } from "airflow-client";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: passwordGrant({ username: "user", password: "secret" }) });
 *
 * const { changed, failed } = await airflow.dags.pauseAll({ tags: ["nightly"] });
 * console.log(`${changed.length} paused`);
 * for (const { dag_id, error } of failed) console.log(`${dag_id}: ${error.message}`);
 * ```
 */
export async function pauseAll(client: Client, params: PauseAllParams = {}, options: CallOptions = {}): Promise<PauseAllResult> {
  const { paused = true, ...filter } = params;
  const changed: DAGResponse[] = [];
  const failed: PauseFailure[] = [];
  for (const dag_id of await idsOf(client, { ...filter, paused: !paused }, options)) {
    const result = await update(client, { dag_id, is_paused: paused }, options).safe();
    if (result.ok) changed.push(result.data);
    else if (result.error instanceof AbortError) throw result.error;
    else failed.push({ dag_id, error: result.error });
  }
  return { changed, failed };
}

/** All of them before the first is changed: pages by offset would skip DAGs while others leave the list. */
async function idsOf(client: Client, params: ListParams, options: CallOptions): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const { dag_id } of list(client, { order_by: ["dag_id"], ...params }, options)) ids.push(dag_id);
  return ids;
}

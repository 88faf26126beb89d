// The Airflow 3 API: every operation that the stand-in supports, by its key in the document.
import { json, refuse } from "../answer.mjs";
import { readToken } from "../users.mjs";
import * as backfills from "./backfills.mjs";
import { connections } from "./connections.mjs";
import * as dagRuns from "./dag-runs.mjs";
import * as dags from "./dags.mjs";
import * as monitoring from "./monitoring.mjs";
import { pools } from "./pools.mjs";
import * as taskInstances from "./task-instances.mjs";
import { variables } from "./variables.mjs";
import * as xcomEntries from "./xcom-entries.mjs";

const dag = "/api/v2/dags/{dag_id}";
const run = `${dag}/dagRuns/{dag_run_id}`;
const task = `${run}/taskInstances/{task_id}`;

/** @type {import("../exchange.mjs").Face} */
export const v2 = {
  document: new URL("../../../specs/airflow/v2.yaml", import.meta.url),
  prefix: "/api/v2",
  open: new Set(["GET /api/v2/version", "GET /api/v2/monitor/health"]),
  unknownQuery: "ignored",
  identify: readToken,
  handlers: {
    "GET /api/v2/version": monitoring.getVersion,
    "GET /api/v2/monitor/health": monitoring.getHealth,
    "GET /api/v2/importErrors": monitoring.listImportErrors,
    "GET /api/v2/importErrors/{import_error_id}": monitoring.getImportError,
    "GET /api/v2/dagWarnings": monitoring.listDagWarnings,
    "GET /api/v2/plugins/importErrors": monitoring.listPluginErrors,
    "GET /api/v2/backfills": backfills.listBackfills,
    "POST /api/v2/backfills": backfills.createBackfill,
    "POST /api/v2/backfills/dry_run": backfills.dryRunBackfill,
    "GET /api/v2/backfills/{backfill_id}": backfills.getBackfill,
    "GET /api/v2/eventLogs": monitoring.listEventLogs,
    "GET /api/v2/eventLogs/{event_log_id}": monitoring.getEventLog,

    "GET /api/v2/dags": dags.listDags,
    "PATCH /api/v2/dags": dags.patchDags,
    [`GET ${dag}`]: dags.getDag,
    [`PATCH ${dag}`]: dags.patchDag,
    [`DELETE ${dag}`]: dags.deleteDag,
    [`GET ${dag}/details`]: dags.getDagDetails,
    [`GET ${dag}/tasks`]: dags.listTasks,
    [`GET ${dag}/tasks/{task_id}`]: dags.getTask,

    [`GET ${dag}/dagRuns`]: dagRuns.listDagRuns,
    [`POST ${dag}/dagRuns`]: dagRuns.triggerDagRun,
    [`POST ${dag}/dagRuns/list`]: dagRuns.listDagRunsBatch,
    [`GET ${run}`]: dagRuns.getDagRun,
    [`PATCH ${run}`]: dagRuns.patchDagRun,
    [`DELETE ${run}`]: dagRuns.deleteDagRun,
    [`POST ${run}/clear`]: dagRuns.clearDagRun,
    [`GET ${run}/wait`]: dagRuns.waitForDagRun,

    [`POST ${dag}/clearTaskInstances`]: taskInstances.clearTaskInstances,
    [`GET ${run}/taskInstances`]: taskInstances.listTaskInstances,
    [`GET ${task}`]: taskInstances.getTaskInstance,
    [`PATCH ${task}`]: taskInstances.patchTaskInstance,
    [`GET ${task}/tries`]: taskInstances.listTries,
    [`GET ${task}/tries/{task_try_number}`]: taskInstances.getTry,
    [`GET ${task}/logs/{try_number}`]: taskInstances.getLog,

    [`GET ${task}/xcomEntries`]: xcomEntries.listXcomEntries,
    [`POST ${task}/xcomEntries`]: xcomEntries.createXcomEntry,
    [`GET ${task}/xcomEntries/{xcom_key}`]: xcomEntries.getXcomEntry,
    [`PATCH ${task}/xcomEntries/{xcom_key}`]: xcomEntries.updateXcomEntry,
    [`DELETE ${task}/xcomEntries/{xcom_key}`]: xcomEntries.deleteXcomEntry,

    ...crud("/api/v2/variables", "{variable_key}", variables),
    ...crud("/api/v2/connections", "{connection_id}", connections),
    ...crud("/api/v2/pools", "{pool_name}", pools),
  },
  toRefusal: {
    login: (identity) => (identity === "invalid" ? refuse(403, "Invalid JWT token") : refuse(401, `The token is ${identity}`)),
    input: (faults) => refuse(422, faults),
  },
  toAnswer: ({ status, detail }) => json({ detail }, status),
  noSuchPath: json({ error: "No such route" }, 404),
};

/**
 * @param {string} path
 * @param {string} item
 * @param {ReturnType<typeof import("./keyed.mjs").keyed>} resource
 * @returns {import("../exchange.mjs").Face["handlers"]}
 */
function crud(path, item, resource) {
  return {
    [`GET ${path}`]: resource.list,
    [`POST ${path}`]: resource.create,
    [`PATCH ${path}`]: resource.bulk,
    [`GET ${path}/${item}`]: resource.get,
    [`PATCH ${path}/${item}`]: resource.update,
    [`DELETE ${path}/${item}`]: resource.delete,
  };
}

// A part of the Airflow 2 API. It shares its DAGs, runs and variables with the Airflow 3 API.
import { STATUS_CODES } from "node:http";
import { refuse, refuseUndeclared } from "../answer.mjs";
import { readBasic } from "../users.mjs";
import * as dagRuns from "./dag-runs.mjs";
import * as dags from "./dags.mjs";
import { connections, pools } from "./keyed.mjs";
import * as monitoring from "./monitoring.mjs";
import * as taskInstances from "./task-instances.mjs";
import * as variables from "./variables.mjs";
import * as xcomEntries from "./xcom-entries.mjs";

const run = "/dags/{dag_id}/dagRuns/{dag_run_id}";
const task = `${run}/taskInstances/{task_id}`;

/** @type {import("../exchange.mjs").Face} */
export const v1 = {
  document: new URL("../../../specs/airflow/v1.yaml", import.meta.url),
  prefix: "/api/v1",
  open: new Set(["GET /version", "GET /health"]),
  unknownQuery: "refused",
  identify: readBasic,
  handlers: {
    "GET /version": monitoring.getVersion,
    "GET /health": monitoring.getHealth,
    "GET /dags": dags.listDags,
    "GET /dags/{dag_id}": dags.getDag,
    "PATCH /dags/{dag_id}": dags.patchDag,
    "GET /dags/{dag_id}/dagRuns": dagRuns.listDagRuns,
    "POST /dags/{dag_id}/dagRuns": dagRuns.postDagRun,
    "GET /dags/{dag_id}/dagRuns/{dag_run_id}": dagRuns.getDagRun,
    "PATCH /dags/{dag_id}/dagRuns/{dag_run_id}": dagRuns.updateDagRunState,
    "DELETE /dags/{dag_id}/dagRuns/{dag_run_id}": dagRuns.deleteDagRun,
    "GET /importErrors": monitoring.listImportErrors,
    "GET /dagWarnings": monitoring.listDagWarnings,
    "POST /dags/{dag_id}/clearTaskInstances": taskInstances.clearTaskInstances,
    [`GET ${run}/taskInstances`]: taskInstances.listTaskInstances,
    [`GET ${task}`]: taskInstances.getTaskInstance,
    [`GET ${task}/logs/{task_try_number}`]: taskInstances.getLog,
    [`GET ${task}/xcomEntries`]: xcomEntries.listXcomEntries,
    [`GET ${task}/xcomEntries/{xcom_key}`]: xcomEntries.getXcomEntry,
    ...crud("/connections", "{connection_id}", connections),
    ...crud("/pools", "{pool_name}", pools),
    "GET /variables": variables.listVariables,
    "POST /variables": variables.postVariable,
    "GET /variables/{variable_key}": variables.getVariable,
    "PATCH /variables/{variable_key}": variables.patchVariable,
    "DELETE /variables/{variable_key}": variables.deleteVariable,
  },
  toRefusal: {
    login: () => refuse(401, "Unauthorized"),
    // Every invalid request returns 400, even if the operation does not declare it.
    input: (faults) => refuseUndeclared(400, faults.map(({ loc, msg }) => `${loc.join(".")}: ${msg}`).join("; ")),
  },
  toAnswer: toProblem,
  noSuchPath: toProblem(refuse(404, "Not Found")),
};

/**
 * Formats a failure as RFC 7807 requires, with a media type that the document does not declare.
 *
 * @param {import("../answer.mjs").Refusal} refusal
 * @returns {import("../answer.mjs").Answer}
 */
function toProblem({ status, detail }) {
  const body = { type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, detail: String(detail) };
  return { status, type: "application/problem+json", body };
}

/**
 * @param {string} path
 * @param {string} item
 * @param {typeof connections} resource
 * @returns {import("../exchange.mjs").Face["handlers"]}
 */
function crud(path, item, resource) {
  return {
    [`GET ${path}`]: resource.list,
    [`POST ${path}`]: resource.create,
    [`GET ${path}/${item}`]: resource.get,
    [`PATCH ${path}/${item}`]: resource.update,
    [`DELETE ${path}/${item}`]: resource.delete,
  };
}

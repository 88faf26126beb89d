import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { anyParams, operations } from "../../support/operations.mjs";

const viewer = connect("viewer");

/**
 * Operations that only read, concern only the caller, or first check whether there is something to change. Other suites test the last kind.
 */
const allowed = new Set([
  "get_list_dag_runs_batch",
  "get_task_instances_batch",
  "favorite_dag",
  "unfavorite_dag",
  "bulk_connections",
  "bulk_dag_runs",
  "bulk_pools",
  "bulk_variables",
  "clear_dag_runs",
  "reparse_dag_file",
  "pause_backfill",
  "unpause_backfill",
  "cancel_backfill",
]);

for (const { id, resource, method, operation } of operations) {
  if (operation.method === "GET" || allowed.has(id)) continue;
  test(`${resource}.${method} is not for viewers`, async () => {
    await refused(403, viewer[resource][method](anyParams(operation)));
  });
}

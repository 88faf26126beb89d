// Compares the roles in the descriptions of operations with the server: a user with the role passes its checks, and a user with the next
// lower role does not.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { context } from "../../support/context.mjs";
import { signIn } from "../../support/sign-in.mjs";

const roles = ["Viewer", "User", "Op", "Admin"];
const isV1 = context.api === "v1";

/** Operations that look up the object before they check the role. */
const lookedUpFirst = new Set(["pause_backfill", "unpause_backfill", "cancel_backfill", "get_connection_test", "reparse_dag_file"]);

/** Values of path parameters. The DAG, the section and the option exist, the other objects do not. */
const values = { dag_id: "success", section: "core", option: "dags_folder", map_index: isV1 ? 0 : -1, task_id: "nope", key: "nope" };

/** Bodies without any effect that pass the checks of the document, which come first in Airflow 2. */
const bodies1 = {
  create_dataset_event: { dataset_uri: "nope" },
  patch_mapped_task_instance: { new_state: "success" },
  post_dag_run: { data_interval_start: "2026-01-01T00:00:00Z" },
  set_mapped_task_instance_note: { note: "nope" },
  set_task_instance_note: { note: "nope" },
};

/** Valid bodies without any effect, for operations that check the body first. */
const bodies2 = {
  create_backfill: { dag_id: "success", from_date: "2026-01-01T00:00:00Z", to_date: "2026-01-01T00:00:00Z" },
  create_backfill_dry_run: { dag_id: "success", from_date: "2026-01-01T00:00:00Z", to_date: "2026-01-01T00:00:00Z" },
  enqueue_connection_test: { connection_id: "permissions", conn_type: "nope" },
  clear_dag_runs: { dag_runs: [{ dag_run_id: "nope" }] },
};
const removal = { actions: [{ action: "delete", entities: ["nope"], action_on_non_existence: "skip" }] };
const bodies = isV1 ? bodies1 : bodies2;
const queries = {
  list_backfills: "?dag_id=success",
  wait_dag_run_until_finished: "?interval=1",
  patch_dags: "?dag_id_pattern=nope",
  get_dag_stats: "?dag_ids=success",
};

/** Operations that are not called with the required role, because they change objects that other suites use. */
const kept = new Set(["delete_dag", "patch_dag", "patch_dags", "favorite_dag", "unfavorite_dag", "create_default_connections"]);

const operations = JSON.parse(readFileSync(context.models, "utf8"))[context.api].resources.flatMap((resource) =>
  resource.operations.map((operation) => ({ ...operation, called: `${resource.name}.${operation.name}` })),
);
const checked = operations.flatMap((operation) => {
  const role = /^Permission: .*\(role (\w+)/m.exec(operation.doc.text ?? "")?.[1];
  return role === undefined || lookedUpFirst.has(operation.id) ? [] : [{ operation, role }];
});
const signedIn = new Map(
  await Promise.all(roles.map(async (role) => [role, await signIn(context.api, context.url, context.users[role.toLowerCase()])])),
);

test("there are roles to check", () => {
  assert.ok(checked.length > (isV1 ? 80 : 110), `${checked.length}`);
});

for (const { operation, role } of checked) {
  test(`${operation.called} needs the role ${role}`, async () => {
    const below = roles[roles.indexOf(role) - 1];
    if (below !== undefined) assert.equal(await statusOf(operation, below), 403, `as ${below}`);
    if (!kept.has(operation.id)) assert.notEqual(await statusOf(operation, role), 403, `as ${role}`);
  });
}

async function statusOf({ id, method, path }, role) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? 999_999);
  const body = bodies[id] ?? (id.startsWith("bulk_") ? removal : {});
  const response = await fetch(`${context.url}${isV1 ? "/api/v1" : ""}${filled}${queries[id] ?? ""}`, {
    method,
    headers: { ...signedIn.get(role), "content-type": "application/json" },
    ...(/^(POST|PUT|PATCH)$/.test(method) && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
  await response.body?.cancel();
  return response.status;
}

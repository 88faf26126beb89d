// Compares the roles in the descriptions of operations with the server: a user with the role passes its checks, and a user with the next
// lower role does not.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { context } from "../../support/context.mjs";

const roles = ["Viewer", "User", "Op", "Admin"];

/** Operations that look up the object before they check the role. */
const lookedUpFirst = new Set(["pause_backfill", "unpause_backfill", "cancel_backfill", "get_connection_test", "reparse_dag_file"]);

/** Values of path parameters. The DAG, the section and the option exist, the other objects do not. */
const values = { dag_id: "success", section: "core", option: "dags_folder", map_index: -1, task_id: "nope", key: "nope" };

/** Valid bodies without any effect, for operations that check the body first. */
const bodies = {
  create_backfill: { dag_id: "success", from_date: "2026-01-01T00:00:00Z", to_date: "2026-01-01T00:00:00Z" },
  create_backfill_dry_run: { dag_id: "success", from_date: "2026-01-01T00:00:00Z", to_date: "2026-01-01T00:00:00Z" },
  enqueue_connection_test: { connection_id: "permissions", conn_type: "nope" },
  clear_dag_runs: { dag_runs: [{ dag_run_id: "nope" }] },
};
const removal = { actions: [{ action: "delete", entities: ["nope"], action_on_non_existence: "skip" }] };
const queries = { list_backfills: "?dag_id=success", wait_dag_run_until_finished: "?interval=1" };

/** Operations that are not called with the required role, because they change objects that other suites use. */
const kept = new Set(["delete_dag", "patch_dag", "patch_dags", "favorite_dag", "unfavorite_dag", "create_default_connections"]);

const operations = JSON.parse(readFileSync(context.models, "utf8")).v2.resources.flatMap((resource) =>
  resource.operations.map((operation) => ({ ...operation, called: `${resource.name}.${operation.name}` })),
);
const checked = operations.flatMap((operation) => {
  const role = /^Permission: .*\(role (\w+)/m.exec(operation.doc.text ?? "")?.[1];
  return role === undefined || lookedUpFirst.has(operation.id) ? [] : [{ operation, role }];
});
const tokens = new Map(await Promise.all(roles.map(async (role) => [role, await tokenOf(context.users[role.toLowerCase()])])));

test("there are roles to check", () => {
  assert.ok(checked.length > 110, `${checked.length}`);
});

for (const { operation, role } of checked) {
  test(`${operation.called} needs the role ${role}`, async () => {
    const below = roles[roles.indexOf(role) - 1];
    if (below !== undefined) assert.equal(await statusOf(operation, below), 403, `as ${below}`);
    if (!kept.has(operation.id)) assert.notEqual(await statusOf(operation, role), 403, `as ${role}`);
  });
}

async function tokenOf(user) {
  const response = await fetch(`${context.url}/auth/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username: user.username, password: user.password }),
  });
  return (await response.json()).access_token;
}

async function statusOf({ id, method, path }, role) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? 999_999);
  const body = bodies[id] ?? (id.startsWith("bulk_") ? removal : {});
  const response = await fetch(context.url + filled + (queries[id] ?? ""), {
    method,
    headers: { authorization: `Bearer ${tokens.get(role)}`, "content-type": "application/json" },
    ...(/^(POST|PUT|PATCH)$/.test(method) && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
  await response.body?.cancel();
  return response.status;
}

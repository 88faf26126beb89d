import assert from "node:assert/strict";
import { after, test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { runSql } from "../../support/database.mjs";
import { newRunId } from "../../support/runs.mjs";

const airflow = connect();

after(() => {
  runSql("DELETE FROM variable WHERE key LIKE ?", [["e2e_scale_%"]]);
  runSql("DELETE FROM dag_run WHERE run_id LIKE ?", [["e2e_scale_%"]]);
});

test("10,000 variables are listed while others are written", async () => {
  const count = 10_000;
  const keys = Array.from({ length: count }, (_, index) => `e2e_scale_${index}`);
  for (let start = 0; start < count; start += 1000) {
    const entities = keys.slice(start, start + 1000).map((key) => ({ key, value: "1" }));
    await airflow.variables.bulk({ actions: [{ action: "create", entities }] });
  }
  const seen = [];
  let writing = Promise.resolve();
  for await (const { key } of airflow.variables.list({ variable_key_prefix_pattern: "e2e_scale_", limit: 100, order_by: ["id"] })) {
    seen.push(key);
    if (seen.length % 1000 === 0)
      writing = writing.then(() => airflow.variables.create({ key: `e2e_scale_new_${seen.length}`, value: "1" }));
  }
  await writing;
  const old = seen.filter((key) => !key.startsWith("e2e_scale_new_"));
  assert.deepEqual(old, keys);
  assert.equal(new Set(seen).size, seen.length);
});

test("2,000 DAG runs are listed by cursor while new ones start", async () => {
  const first = await airflow.dagRuns.trigger({ dag_id: "unknown_pool", dag_run_id: newRunId() });
  const ids = Array.from({ length: 2000 }, (_, index) => `e2e_scale_${index}`);
  copyRun(first, ids);
  const seen = [];
  let writing = Promise.resolve();
  for await (const { dag_run_id } of airflow.dagRuns.list({ dag_id: "unknown_pool", limit: 50, cursor: "", order_by: ["-run_after"] })) {
    seen.push(dag_run_id);
    if (seen.length % 200 === 0) writing = writing.then(() => airflow.dagRuns.trigger({ dag_id: "unknown_pool", dag_run_id: newRunId() }));
  }
  await writing;
  assert.equal(new Set(seen).size, seen.length, "no run comes twice");
  const missing = ids.filter((id) => !seen.includes(id));
  assert.deepEqual(missing, []);
});

/** Copies a run to ended runs with other ids and the same time, which is the hardest case for a cursor. */
function copyRun({ dag_run_id }, ids) {
  const same = "dag_id, run_type, triggered_by, queued_at, run_after, conf, clear_number, updated_at, span_status, created_dag_version_id";
  runSql(
    `INSERT INTO dag_run (run_id, state, ${same}) SELECT ?, 'success', ${same} FROM dag_run WHERE run_id = ?`,
    ids.map((id) => [id, dag_run_id]),
  );
}

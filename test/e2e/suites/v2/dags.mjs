import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { finished } from "../../support/runs.mjs";
import { until } from "../../support/until.mjs";

const airflow = connect();
const viewer = connect("viewer");

test("DAGs are listed over all pages, by tag, by name and by state", async () => {
  const ids = (await airflow.dags.list({ limit: 5, order_by: ["dag_id"] }).toArray()).map(({ dag_id }) => dag_id);
  assert.deepEqual(ids, [...ids].sort());
  assert.ok(ids.includes("success") && ids.includes("mapped"));
  const shapes = await airflow.dags.list({ tags: ["e2e", "shape"], tags_match_mode: "all" }).toArray();
  assert.deepEqual(shapes.map(({ dag_id }) => dag_id).sort(), ["groups", "links", "mapped", "params", "setup_teardown"]);
  const paused = await airflow.dags.list({ paused: true, dag_id_pattern: "paus" }).toArray();
  assert.deepEqual(
    paused.map(({ dag_id }) => dag_id),
    ["paused"],
  );
});

test("a DAG, its details, tasks, source and versions", async () => {
  const dag = await airflow.dags.get({ dag_id: "params" });
  assert.deepEqual(dag.tags.map(({ name }) => name).sort(), ["e2e", "shape"]);
  const details = await airflow.dags.details({ dag_id: "params" });
  assert.equal(details.params.count.value, 1);
  for (const dag_id of ["daily", "partitions", "success", "consume_both", "produce_parts", "setup_teardown", "groups", "questions"]) {
    await airflow.dags.get({ dag_id });
    await airflow.dags.details({ dag_id });
    await airflow.tasks.list({ dag_id });
  }
  const { tasks } = await airflow.tasks.list({ dag_id: "setup_teardown", order_by: "task_id" });
  assert.deepEqual(tasks.map(({ task_id }) => task_id).sort(), ["clean_up", "make_room", "work"]);
  assert.equal((await airflow.tasks.get({ dag_id: "mapped", task_id: "double" })).is_mapped, true);
  assert.match((await airflow.dagSources.get({ dag_id: "params" })).content, /Param/);
  assert.match(await airflow.dagSources.get({ dag_id: "params", accept: "text/plain" }), /Param/);
  const { dag_versions } = await airflow.dagVersions.list({ dag_id: "params" });
  const [{ version_number }] = dag_versions;
  assert.equal((await airflow.dagVersions.get({ dag_id: "params", version_number })).dag_id, "params");
  assert.equal((await airflow.dagSources.get({ dag_id: "params", version_number })).version_number, version_number);
});

test("a DAG is paused and unpaused, alone and in a bulk request", async () => {
  assert.equal((await airflow.dags.update({ dag_id: "paused", is_paused: false })).is_paused, false);
  const { dags } = await airflow.dags.updateMany({ dag_id_pattern: "paused", is_paused: true, update_mask: ["is_paused"] });
  assert.deepEqual(
    dags.map(({ dag_id, is_paused }) => [dag_id, is_paused]),
    [["paused", true]],
  );
});

test("a DAG is marked and unmarked as a favourite", async () => {
  await airflow.dags.favorite({ dag_id: "success" });
  await refused(409, airflow.dags.favorite({ dag_id: "success" }));
  const favourites = await airflow.dags.list({ is_favorite: true }).toArray();
  assert.deepEqual(
    favourites.map(({ dag_id }) => dag_id),
    ["success"],
  );
  await airflow.dags.unfavorite({ dag_id: "success" });
  await refused(409, airflow.dags.unfavorite({ dag_id: "success" }));
});

test("a deleted DAG comes back when its file is parsed again", async () => {
  const { file_token } = await airflow.dags.get({ dag_id: "doomed" });
  await airflow.dags.delete({ dag_id: "doomed" });
  await airflow.dags.reparseFile({ file_token });
  await until("the DAG is there again", async () => (await airflow.dags.get({ dag_id: "doomed" }).safe()).ok);
});

test("tags, statistics, warnings and import errors", async () => {
  const tags = await airflow.dagTags.list({ tag_name_pattern: "e2e" });
  assert.deepEqual(tags.tags, ["e2e"]);
  await finished(airflow, "success");
  const { dags } = await airflow.dagStats.list({ dag_ids: ["success"] });
  const states = Object.fromEntries(dags[0].stats.map(({ state, count }) => [state, count]));
  assert.ok(states.success >= 1);
  const warnings = await airflow.dagWarnings.list({ dag_id: "varying" }).toArray();
  assert.equal(warnings[0].warning_type, "runtime varying value");
  const errors = await airflow.importErrors.list({ filename_pattern: "broken" }).toArray();
  assert.match(errors[0].stack_trace, /broken on purpose/);
  const one = await airflow.importErrors.get({ import_error_id: errors[0].import_error_id });
  assert.equal(one.filename, errors[0].filename);
});

test("requests that the server refuses", async () => {
  const dag_id = "no_such_dag";
  const error = await refused(404, airflow.dags.get({ dag_id }));
  assert.match(String(error.detail), /no_such_dag/);
  await refused(404, airflow.dags.details({ dag_id }));
  await refused(404, airflow.dags.update({ dag_id, is_paused: true }));
  await refused(404, airflow.dags.delete({ dag_id }));
  await refused(404, airflow.dags.favorite({ dag_id }));
  await refused(404, airflow.dags.unfavorite({ dag_id }));
  await refused(404, airflow.tasks.list({ dag_id }));
  await refused(404, airflow.tasks.get({ dag_id: "success", task_id: "no_such_task" }));
  await refused(404, airflow.dagSources.get({ dag_id }));
  await refused(404, airflow.dagVersions.get({ dag_id: "success", version_number: 99 }));
  await refused(404, airflow.importErrors.get({ import_error_id: 99_999 }));
  await refused(400, airflow.dags.update({ dag_id: "paused", is_paused: true, update_mask: ["no_such_field"] }));
  await refused(422, airflow.dags.update({ dag_id: "paused", is_paused: "perhaps" }));
  await refused(400, airflow.dags.list({ order_by: ["no_such_column"] }));
  await refused(400, airflow.tasks.list({ dag_id: "success", order_by: "no_such_member" }));
  await refused(404, airflow.dags.reparseFile({ file_token: "no-such-token" }));
  await refused(403, viewer.dags.update({ dag_id: "paused", is_paused: false }));
  await refused(403, viewer.dags.delete({ dag_id: "success" }));
  await refused(403, viewer.dags.updateMany({ is_paused: true }));
});

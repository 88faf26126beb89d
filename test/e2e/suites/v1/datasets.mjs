import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { ended, finished } from "../../support/runs.mjs";

const airflow = connect();
const viewer = connect("viewer");
const orders = "e2e://orders/daily";
const stock = "e2e://stock/";
const dag_id = "consume_both";

test("datasets are listed, and one is read by its URI", async () => {
  const all = await airflow.datasets.list({ order_by: "uri", limit: 1 }).toArray();
  const ours = all.map(({ uri }) => uri).filter((uri) => [orders, stock].includes(uri));
  assert.deepEqual(ours, [orders, stock]);
  assert.deepEqual(
    (await airflow.datasets.list({ uri_pattern: "orders" }).toArray()).map(({ uri }) => uri),
    [orders],
  );
  assert.ok((await airflow.datasets.list({ dag_ids: "produce_stock" }).toArray()).some(({ uri }) => uri === stock));
  const one = await airflow.datasets.get({ uri: orders });
  assert.deepEqual(one.extra, { owner: "e2e" });
  assert.deepEqual(
    one.producing_tasks.map((task) => [task.dag_id, task.task_id]),
    [["produce_orders", "write_orders"]],
  );
});

/**
 * Runs the producer, and returns its run and the consumer's run that its event started. Other suites run the same
 * producer. On SQLite, an event that arrives while an earlier one is still queued starts no run: the queue keeps the
 * earlier time, and the consumer takes events up to that time only. Then the producer runs again.
 */
async function producedAndConsumed() {
  for (;;) {
    const { dag_run_id } = await finished(airflow, "produce_orders");
    const limit = performance.now() + 30_000;
    while (performance.now() < limit) {
      const [event] = await airflow.datasetEvents.list({ source_dag_id: "produce_orders", source_run_id: dag_run_id }).toArray();
      const consumer = event.created_dagruns.find((created) => created.dag_id === "consume_orders");
      if (consumer !== undefined) return { dag_run_id, event, consumer };
      await pause(500);
    }
  }
}

test("a run that writes a dataset starts the DAGs that wait for it", { timeout: 180_000 }, async () => {
  const { dag_run_id, event, consumer } = await producedAndConsumed();
  assert.deepEqual([event.dataset_uri, event.source_task_id], [orders, "write_orders"]);
  const run = { dag_id: "consume_orders", dag_run_id: consumer.dag_run_id };
  assert.equal((await ended(airflow, run)).run_type, "dataset_triggered");
  const { dataset_events } = await airflow.dagRuns.upstreamDatasetEvents(run);
  assert.ok(dataset_events.some(({ source_run_id }) => source_run_id === dag_run_id));
});

test("a dataset that is known by another name", async () => {
  await finished(airflow, "produce_aliased");
  const { aliases } = await airflow.datasets.get({ uri: "e2e://aliased/one" });
  assert.deepEqual(
    aliases.map(({ name }) => name),
    ["e2e-alias"],
  );
});

test("an event created by hand waits for the other dataset, and is removed from the queue", async () => {
  await airflow.dags.deleteQueuedDatasetEvents({ dag_id }).safe();
  const made = await airflow.datasetEvents.create({ dataset_uri: stock, extra: { by: "hand" } });
  assert.equal(made.extra.by, "hand");
  const [listed] = await airflow.datasetEvents.list({ order_by: "-timestamp", dataset_id: made.dataset_id, limit: 1 }).toArray({ max: 1 });
  assert.equal(listed.extra.from_rest_api, true);
  const queued = await airflow.dags.queuedDatasetEvent({ dag_id, uri: stock });
  assert.deepEqual([queued.dag_id, queued.uri], [dag_id, stock]);
  const before = "2000-01-01T00:00:00Z";
  await refused(404, airflow.dags.queuedDatasetEvent({ dag_id, uri: stock, before }));
  assert.ok((await airflow.dags.queuedDatasetEvents({ dag_id })).queued_events.some(({ uri }) => uri === stock));
  assert.ok((await airflow.datasets.queuedEvents({ uri: stock })).queued_events.some((event) => event.dag_id === dag_id));
  await airflow.dags.deleteQueuedDatasetEvent({ dag_id, uri: stock });
  await refused(404, airflow.dags.queuedDatasetEvent({ dag_id, uri: stock }));
  await airflow.datasetEvents.create({ dataset_uri: stock });
  await airflow.dags.deleteQueuedDatasetEvents({ dag_id });
  await airflow.datasetEvents.create({ dataset_uri: stock });
  await airflow.datasets.deleteQueuedEvents({ uri: stock });
  await refused(404, airflow.datasets.queuedEvents({ uri: stock }));
});

test("requests that the server refuses", async () => {
  const uri = "e2e://no/such/dataset";
  await refused(404, airflow.datasets.get({ uri }));
  await refused(404, airflow.datasets.queuedEvents({ uri }));
  await refused(404, airflow.datasets.deleteQueuedEvents({ uri }));
  await refused(404, airflow.dags.queuedDatasetEvents({ dag_id: "no_such_dag" }));
  await refused(404, airflow.dags.deleteQueuedDatasetEvents({ dag_id: "no_such_dag" }));
  await refused(404, airflow.dags.deleteQueuedDatasetEvent({ dag_id, uri }));
  await refused(404, airflow.datasetEvents.create({ dataset_uri: uri }));
  await refused(400, airflow.datasetEvents.create({ extra: {} }));
  await refused(400, airflow.datasetEvents.list({ order_by: "no_such_column" }));
  await refused(400, airflow.datasets.list({ order_by: "no_such_column" }));
  await refused(403, viewer.datasetEvents.create({ dataset_uri: stock }));
  await refused(403, viewer.datasets.deleteQueuedEvents({ uri: stock }));
  await refused(403, viewer.dags.deleteQueuedDatasetEvent({ dag_id, uri: stock }));
  await refused(403, viewer.dags.deleteQueuedDatasetEvents({ dag_id }));
});

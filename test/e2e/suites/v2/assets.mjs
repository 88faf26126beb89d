import assert from "node:assert/strict";
import { before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { ended, finished } from "../../support/runs.mjs";
import { until } from "../../support/until.mjs";

const airflow = connect();
const viewer = connect("viewer");
const ids = {};

before(async () => {
  for await (const { name, id } of airflow.assets.list({ order_by: ["name"] })) ids[name] = id;
});

test("assets, one by one and in a list", async () => {
  const orders = await airflow.assets.get({ asset_id: ids.orders });
  assert.deepEqual([orders.uri, orders.group, orders.extra.owner], ["e2e://orders/daily", "sales", "e2e"]);
  const some = await airflow.assets.list({ uri_pattern: "orders", dag_ids: ["produce_orders"] }).toArray();
  assert.deepEqual(
    some.map(({ name }) => name),
    ["orders"],
  );
  await refused(404, airflow.assets.get({ asset_id: 99_999 }));
});

/**
 * Runs the producer, and returns its run and the consumer's run that its event started. Other suites create events of the
 * same asset. On SQLite, an event that arrives while an earlier one is still queued starts no run: the queue keeps the
 * earlier time, and the consumer takes events up to that time only. Then the producer runs again.
 */
async function producedAndConsumed() {
  for (;;) {
    const since = new Date().toISOString();
    const { dag_run_id } = await finished(airflow, "produce_orders");
    const limit = performance.now() + 30_000;
    while (performance.now() < limit) {
      for (const run of await airflow.dagRuns.list({ dag_id: "consume_orders", run_after_gte: since }).toArray())
        if ((await upstreamOf(run)).some(({ source_run_id }) => source_run_id === dag_run_id)) return { dag_run_id, consumer: run };
      await pause(500);
    }
  }
}

/** The events that started a run, once it has ended. */
async function upstreamOf(run) {
  await ended(airflow, run);
  return listed(async () => (await airflow.dagRuns.upstreamAssetEvents(run)).asset_events);
}

/** Lists events. 3.3.2 returns 500 if one of them started a run that still waits. */
function listed(list) {
  return until("the events are listed", () =>
    list().catch((error) => {
      if (error.status !== 500) throw error;
    }),
  );
}

test("an event of a task starts the consumer, and the run of the consumer lists the event", { timeout: 300_000 }, async () => {
  const { dag_run_id, consumer } = await producedAndConsumed();
  assert.equal((await ended(airflow, consumer)).run_type, "asset_triggered");
  const [event] = await listed(() => airflow.assetEvents.list({ asset_id: ids.orders, source_run_id: dag_run_id }).toArray());
  assert.deepEqual([event.extra.rows, event.source_dag_id], [3, "produce_orders"]);
  assert.ok(event.created_dagruns.some(({ run_id }) => run_id === consumer.dag_run_id));
  assert.ok((await upstreamOf(consumer)).some(({ id }) => id === event.id));
});

test("an event created through the API is queued for a DAG that waits for more, until it is deleted", async () => {
  // Otherwise an event that was queued before would complete the pair and start the DAG.
  await airflow.dags.deleteQueuedAssetEvents({ dag_id: "consume_both" }).safe();
  const made = await airflow.assetEvents.create({ asset_id: ids.stock, extra: { from: "e2e" } });
  assert.equal(made.extra.from, "e2e");
  const one = { dag_id: "consume_both", asset_id: ids.stock };
  await airflow.dags.queuedAssetEvent(one);
  assert.equal((await airflow.dags.queuedAssetEvents({ dag_id: "consume_both" })).queued_events.length >= 1, true);
  assert.equal((await airflow.assets.queuedEvents({ asset_id: ids.stock })).total_entries, 1);
  await airflow.dags.deleteQueuedAssetEvent(one);
  await refused(404, airflow.dags.queuedAssetEvent(one));
  await airflow.assetEvents.create({ asset_id: ids.stock });
  await airflow.assets.deleteQueuedEvents({ asset_id: ids.stock });
  await refused(404, airflow.assets.deleteQueuedEvents({ asset_id: ids.stock }));
  await airflow.assetEvents.create({ asset_id: ids.stock });
  await airflow.dags.deleteQueuedAssetEvents({ dag_id: "consume_both" });
  await refused(404, airflow.dags.deleteQueuedAssetEvents({ dag_id: "consume_both" }));
  await refused(404, airflow.assetEvents.create({ asset_id: 99_999 }));
  await refused(404, airflow.dags.deleteQueuedAssetEvent(one));
  await refused(403, viewer.assetEvents.create({ asset_id: ids.stock }));
});

test("an asset is materialized by the DAG that produces it", async () => {
  const { dag_id, dag_run_id } = await airflow.assets.materialize({ asset_id: ids.stock });
  assert.equal(dag_id, "produce_stock");
  assert.equal((await ended(airflow, { dag_id, dag_run_id })).state, "success");
  await refused(404, airflow.assets.materialize({ asset_id: 99_999 }));
  await refused(403, viewer.assets.materialize({ asset_id: ids.stock }));
});

test("aliases, and the assets that belong to them", async () => {
  await finished(airflow, "produce_parts");
  const [alias] = await airflow.assetAliases.list({ name_pattern: "parts" }).toArray();
  assert.equal((await airflow.assetAliases.get({ asset_alias_id: alias.id })).name, "parts");
  const found = await until("the asset is known", async () => (await airflow.assets.list({ name_pattern: "parts_1" }).toArray())[0]);
  assert.equal((await airflow.assets.get({ asset_id: found.id })).aliases[0].name, "parts");
  await refused(404, airflow.assetAliases.get({ asset_alias_id: 99_999 }));
});

test("unknown sort orders are refused", async () => {
  for (const list of [airflow.assets.list, airflow.assetAliases.list, airflow.assetEvents.list])
    await refused(400, list({ order_by: ["no_such_column"] }));
});

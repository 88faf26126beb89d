import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { context } from "../../support/context.mjs";
import { refused } from "../../support/expect.mjs";

const airflow = connect();
const viewer = connect("viewer");

test("the server returns its release", async () => {
  const { version } = await airflow.server.version();
  assert.equal(version, context.airflow);
});

test("every part is healthy", async () => {
  const health = await airflow.health.get();
  for (const part of ["metadatabase", "scheduler", "triggerer"]) assert.equal(health[part].status, "healthy", part);
  assert.equal(health.dag_processor.status, null);
});

test("the configuration, whole and in parts, as JSON and as text", async () => {
  const { sections } = await airflow.config.get();
  assert.ok(sections.length > 10);
  const core = await airflow.config.get({ section: "core" });
  assert.deepEqual(
    core.sections.map(({ name }) => name),
    ["core"],
  );
  assert.match(await airflow.config.get({ section: "core", accept: "text/plain" }), /parallelism/);
  const option = await airflow.config.getOption({ section: "core", option: "parallelism" });
  assert.deepEqual(option.sections[0].options[0], { key: "parallelism", value: "6" });
  assert.match(await airflow.config.getOption({ section: "core", option: "parallelism", accept: "text/plain" }), /6/);
  await refused(404, airflow.config.get({ section: "no_such_section" }));
  await refused(404, airflow.config.getOption({ section: "core", option: "no_such_option" }));
  await refused(406, airflow.config.get({}, { headers: { accept: "application/xml" } }));
  await refused(403, viewer.config.get());
});

test("providers and plugins", async () => {
  const { providers } = await airflow.providers.list();
  assert.ok(providers.some(({ package_name }) => package_name === "apache-airflow-providers-sqlite"));
  const plugins = await airflow.plugins.list().toArray();
  assert.deepEqual(
    plugins.map(({ name }) => name),
    ["e2e_plugin"],
  );
  await refused(403, viewer.plugins.list());
});

test("the audit log", async () => {
  await airflow.variables.create({ key: "e2e_audited", value: "1" });
  const [entry] = (await airflow.eventLogs.list({ event: "api.variable.create", order_by: "-event_log_id", limit: 5 })).event_logs;
  assert.equal(entry.owner, "admin");
  assert.equal((await airflow.eventLogs.get({ event_log_id: entry.event_log_id })).event, "api.variable.create");
  for await (const { event } of airflow.eventLogs.list({ limit: 100, excluded_events: "api.variable.create" }))
    assert.notEqual(event, "api.variable.create");
  const later = await airflow.eventLogs.list({ after: "2999-01-01T00:00:00Z" });
  assert.deepEqual([later.event_logs, later.total_entries], [[], 0]);
  await refused(404, airflow.eventLogs.get({ event_log_id: 9_999_999 }));
  await refused(400, airflow.eventLogs.list({ order_by: "no_such_column" }));
});

test("a path without a route is refused", async () => {
  const elsewhere = connect("admin", { baseUrl: `${context.url}/no/such/place`, middleware: [], retry: false });
  await refused(404, elsewhere.server.version());
});

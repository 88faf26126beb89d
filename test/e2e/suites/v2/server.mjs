import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { context } from "../../support/context.mjs";
import { refused } from "../../support/expect.mjs";

const airflow = connect();

test("the server returns its release", async () => {
  const { version } = await airflow.server.version();
  assert.equal(version, context.airflow);
});

test("every part is healthy", async () => {
  const health = await airflow.health.get();
  for (const part of ["metadatabase", "scheduler", "triggerer", "dag_processor"]) assert.equal(health[part].status, "healthy", part);
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
  const parallelism = core.sections[0].options.find(({ key }) => key === "parallelism");
  assert.match(parallelism.value, /^[1-9]$/);
  assert.deepEqual(option.sections[0].options[0], parallelism);
  const text = await airflow.config.getOption({ section: "core", option: "parallelism", accept: "text/plain" });
  assert.ok(text.includes(parallelism.value));
  await refused(404, airflow.config.get({ section: "no_such_section" }));
  await refused(404, airflow.config.getOption({ section: "core", option: "no_such_option" }));
  await refused(406, airflow.config.get({}, { headers: { accept: "application/xml" } }));
});

test("jobs, providers, plugins and their import errors", async () => {
  const jobs = await airflow.jobs.list({ is_alive: true, order_by: ["-start_date"] }).toArray();
  assert.ok(jobs.some(({ job_type }) => job_type === "SchedulerJob"));
  const { providers } = await airflow.providers.list();
  assert.ok(providers.some(({ package_name }) => package_name === "apache-airflow-providers-standard"));
  await airflow.plugins.list();
  assert.deepEqual((await airflow.plugins.importErrors()).import_errors, []);
});

test("the audit log", async () => {
  await airflow.variables.create({ key: "e2e_audited", value: "1" });
  const entries = await airflow.eventLogs.list({ event: "post_variable", order_by: ["-event_log_id"], limit: 5 });
  const [entry] = entries.event_logs;
  assert.equal(entry.owner, "admin");
  assert.equal((await airflow.eventLogs.get({ event_log_id: entry.event_log_id })).event, "post_variable");
  for await (const { event } of airflow.eventLogs.list({ limit: 100 })) assert.equal(typeof event, "string");
  await refused(404, airflow.eventLogs.get({ event_log_id: 9_999_999 }));
});

test("login and logout redirect to another page", async () => {
  const { status, headers } = await airflow.auth.login({ next: `${context.url}/` }).withResponse();
  assert.equal(status, 307);
  assert.notEqual(headers.get("location"), null);
  await refused(400, airflow.auth.login({ next: "https://elsewhere.example/" }));
  const leaving = connect("user");
  await leaving.server.version();
  assert.equal((await leaving.auth.logout().withResponse()).status, 307);
});

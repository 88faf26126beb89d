import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { context, importClient } from "../../support/context.mjs";

const { Airflow, NewerAirflowRequiredError, NotFoundError, basic, passwordGrant } = await importClient();
const { Airflow: Other } = await importClient(context.api === "v1" ? "airflow-client" : "airflow-client/v1");
const { username, password } = context.users.admin;
const auth = context.api === "v1" ? basic({ username, password }) : passwordGrant({ username, password });
const [major, minor, patch] = context.airflow.split(".").map(Number);

/** Without the watch over replies: what a server says to a path that it does not have is in no document. */
const airflow = new Airflow({ baseUrl: context.url, auth });

test("the server tells its release to either client, without credentials", async () => {
  for (const client of [new Airflow({ baseUrl: context.url }), new Other({ baseUrl: context.url })]) {
    const { gitVersion, ...release } = await client.version();
    assert.deepEqual(release, { text: context.airflow, major, minor, patch, api: context.api });
    assert.ok(gitVersion === null || typeof gitVersion === "string");
  }
});

const { resources } = JSON.parse(readFileSync(context.models, "utf8"))[context.api];
const operations = resources.flatMap(({ name, operations }) => operations.map((operation) => ({ resource: name, ...operation })));
const isMissing = ({ since = "0" }) => {
  const [first, second = 0] = since.split(".").map(Number);
  return first > major || (first === major && second > minor);
};

/** Something for every path parameter: a number fits where a name does. */
const paramsOf = ({ parameters }) =>
  Object.fromEntries(parameters.flatMap(({ in: location, param }) => (location === "path" && param ? [[param, "1"]] : [])));

for (const operation of operations.filter(isMissing)) {
  const called = `${operation.resource}.${operation.name}`;
  test(`${called} came with ${operation.since}, and is told to be missing`, async () => {
    const call = airflow[operation.resource][operation.name](paramsOf(operation));
    const error = await call.then(
      () => undefined,
      (reason) => reason,
    );
    assert.ok(error instanceof NewerAirflowRequiredError, `${error}`);
    assert.equal(error.message, `${called} needs Airflow ${operation.since}, this server is ${context.airflow}`);
    assert.equal(error instanceof NotFoundError, false);
  });
}

test("what is there and finds nothing is a NotFoundError", async () => {
  const present = operations.filter((operation) => operation.since !== undefined && !isMissing(operation) && operation.method === "GET");
  const tried = present.filter(({ path }) => /\{dag_id\}/.test(path));
  for (const operation of tried) {
    const params = { ...paramsOf(operation), dag_id: "no_such_dag", dag_run_id: "no_such_run" };
    const error = await airflow[operation.resource][operation.name](params).then(
      () => undefined,
      (reason) => reason,
    );
    assert.equal(error instanceof NewerAirflowRequiredError, false, operation.id);
    assert.ok(error === undefined || error.status >= 400, `${operation.id}: ${error}`);
  }
  await assert.rejects(airflow.dags.get({ dag_id: "no_such_dag" }), NotFoundError);
});

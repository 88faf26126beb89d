import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { context, importClient } from "../../support/context.mjs";

const { Airflow, NewerAirflowRequiredError, NotFoundError, basic, passwordGrant } = await importClient();
const { Airflow: Other } = await importClient(context.api === "v1" ? "airflow-client" : "airflow-client/v1");
const { username, password } = context.users.admin;
const auth = context.api === "v1" ? basic({ username, password }) : passwordGrant({ username, password });
const [major, minor, patch] = context.airflow.split(".").map(Number);

/** A client that does not check responses, because no document describes the response to an unknown path. */
const airflow = new Airflow({ baseUrl: context.url, auth });

test("both clients read the release of the server, without credentials", async () => {
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

/** Returns a value for every path parameter. A number is valid for names too. */
const paramsOf = ({ parameters }) =>
  Object.fromEntries(parameters.flatMap(({ in: location, param }) => (location === "path" && param ? [[param, "1"]] : [])));

for (const operation of operations.filter(isMissing)) {
  const called = `${operation.resource}.${operation.name}`;
  test(`${called} was added in ${operation.since}, and the error names that release`, async () => {
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

test("an operation that exists but finds nothing is a NotFoundError", async () => {
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

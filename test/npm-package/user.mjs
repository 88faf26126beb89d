// A user's first script with the installed package: node user.mjs URL
import assert from "node:assert/strict";
import { Airflow, DagRunFailedError, NotFoundError, passwordGrant, SyncFailedError } from "airflow-client";
import { allAdmins, LoginError } from "airflow-client/auth";
import * as dagRuns from "airflow-client/helpers/dagRuns";
import * as sync from "airflow-client/helpers/sync";
import { get, list } from "airflow-client/resources/dags";
import { createClient } from "airflow-client/runtime";
import { Airflow as Airflow2, basic, SyncFailedError as SyncFailed2 } from "airflow-client/v1";

const [, , baseUrl] = process.argv;
const credentials = { username: "admin", password: "admin" };

const airflow = new Airflow({ baseUrl, auth: passwordGrant(credentials) });
const ids = [];
for await (const dag of airflow.dags.list({ limit: 3 })) ids.push(dag.dag_id);
assert.ok(ids.length > 3, "iteration goes past the first page");

assert.equal((await airflow.version()).api, "v2");
assert.ok(Airflow.fromEnv({ baseUrl, auth: allAdmins() }) instanceof Airflow);
assert.ok(new LoginError("no") instanceof Error);

const result = await airflow.dags.get({ dag_id: "nowhere" }).safe();
assert.equal(result.ok, false);
assert.ok(result.error instanceof NotFoundError);

const light = createClient({ baseUrl, auth: passwordGrant({ ...credentials, tokenUrl: "/auth/token", request: "json" }) });
assert.equal((await list(light, { limit: 2 })).dags.length, 2);
await assert.rejects(get(light, { dag_id: "nowhere" }), NotFoundError, "a class is the same one from every module");
assert.equal(dagRuns.DagRunFailedError, DagRunFailedError);
assert.equal(sync.SyncFailedError, SyncFailedError);
assert.equal(SyncFailed2, SyncFailedError);

const old = new Airflow2({ baseUrl, auth: basic(credentials) });
assert.ok((await old.dags.list({ limit: 1 })).total_entries >= 1);

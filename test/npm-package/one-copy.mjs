// Loads the installed client in both ways: node one-copy.mjs
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import * as imported from "airflow-client";
import * as runtime from "airflow-client/runtime";
import * as second from "airflow-client/v1";

const require = createRequire(import.meta.url);
const required = require("airflow-client");

const notFound = async (Client) => {
  const fetch = async () => Response.json({ detail: "no such DAG" }, { status: 404 });
  const client = new Client({ baseUrl: "http://localhost", fetch });
  return client.dags.get({ dag_id: "nowhere" }).then(assert.fail, (error) => error);
};

const errors = [await notFound(imported.Airflow), await notFound(required.Airflow), await notFound(second.Airflow)];
for (const error of errors) {
  for (const name of ["NotFoundError", "ApiError"]) {
    for (const copy of [imported, required, runtime, require("airflow-client/runtime"), require("airflow-client/v1")]) {
      assert.ok(error instanceof copy[name], name);
    }
  }
  assert.ok(!(error instanceof required.ConflictError));
}

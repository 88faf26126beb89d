import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { inspect } from "node:util";
import { context, importClient } from "../../support/context.mjs";

const { Airflow, PermissionDeniedError, UnauthenticatedError, bearer, passwordGrant } = await importClient("airflow-client");
const { allAdmins } = await importClient("airflow-client/auth");
const { admin, viewer } = context.users;
const clientOf = (auth, more = {}) => new Airflow({ baseUrl: context.url, ...(auth && { auth }), retry: false, ...more });
const failureOf = (call) =>
  call.then(
    () => assert.fail("it succeeded"),
    (reason) => reason,
  );

/** Returns a `fetch` that records the requests. */
function noting(seen) {
  return (url, init) => {
    seen.push(`${init.method} ${new URL(url).pathname}`);
    return fetch(url, init);
  };
}

async function tokenOf({ username, password }) {
  const body = JSON.stringify({ username, password });
  const response = await fetch(`${context.url}/auth/token`, { method: "POST", headers: { "content-type": "application/json" }, body });
  return (await response.json()).access_token;
}

test("a password gets one token for many calls that read and write", async () => {
  const seen = [];
  const airflow = clientOf(passwordGrant(admin), { fetch: noting(seen) });
  await Promise.all([airflow.dags.list(), airflow.pools.list()]);
  await airflow.pools.create({ name: "by password", slots: 1 });
  await airflow.pools.delete({ pool_name: "by password" });
  assert.equal(seen[0], "POST /auth/token");
  assert.equal(seen.filter((one) => one === "POST /auth/token").length, 1);
});

test("the viewer can read but not write", async () => {
  const airflow = clientOf(passwordGrant(viewer));
  assert.ok((await airflow.dags.list()).total_entries > 0);
  assert.ok((await failureOf(airflow.pools.create({ name: "not mine", slots: 1 }))) instanceof PermissionDeniedError);
});

test("a wrong password fails at the token endpoint, and the error does not contain it", async () => {
  const error = await failureOf(clientOf(passwordGrant({ ...admin, password: "wrong-secret" })).dags.list());
  assert.ok(error instanceof UnauthenticatedError, inspect(error));
  assert.match(error.message, /^POST \/auth\/token: 401/);
  assert.doesNotMatch(inspect(error, { showHidden: true, depth: 9 }), /wrong-secret/);
});

test("missing credentials are an UnauthenticatedError, and an invalid token is refused; health needs no credentials", async () => {
  assert.ok((await failureOf(clientOf().dags.list())) instanceof UnauthenticatedError);
  const forged = await failureOf(clientOf(bearer("nobody")).dags.list());
  assert.ok(forged.status === 401 || forged.status === 403, inspect(forged));
  assert.equal((await clientOf().health.get()).metadatabase?.status, "healthy");
});

test("an existing token is accepted", async () => {
  const airflow = clientOf(bearer(() => tokenOf(admin)));
  assert.ok((await airflow.dags.list()).total_entries > 0);
});

test("a password grant gets a new token after its token was revoked", async () => {
  const seen = [];
  let broken = false;
  const forgetful = clientOf(passwordGrant(admin), {
    fetch: (url, init) => {
      const headers = new Headers(init.headers);
      if (broken && headers.has("authorization")) {
        broken = false;
        headers.set("authorization", "Bearer of.no.avail");
      }
      return noting(seen)(url, { ...init, headers });
    },
  });
  assert.ok((await forgetful.dags.list()).total_entries > 0);
  // Airflow 3.0 returns the same token within a second, and the client does not send a refused token again.
  await setTimeout(1100);
  broken = true;
  assert.ok((await forgetful.dags.list()).total_entries > 0);
  assert.equal(seen.filter((one) => one === "POST /auth/token").length, 2);
});

test("a server with users does not issue tokens without a password", async () => {
  const error = await failureOf(clientOf(allAdmins()).dags.list());
  assert.ok(error.status >= 400, inspect(error));
});

test("a client from the environment logs in", async () => {
  const user = { AIRFLOW_API_USERNAME: admin.username, AIRFLOW_API_PASSWORD: admin.password };
  for (const env of [user, { AIRFLOW_API_TOKEN: await tokenOf(admin) }])
    assert.ok((await Airflow.fromEnv({ env: { AIRFLOW_API_URL: `${context.url}/api/v2`, ...env } }).dags.list()).total_entries > 0);
});

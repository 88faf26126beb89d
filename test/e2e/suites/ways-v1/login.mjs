import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { context, importClient } from "../../support/context.mjs";

const { Airflow, PermissionDeniedError, UnauthenticatedError, basic } = await importClient("airflow-client/v1");
const { LoginError, formLogin, sessionCookie } = await importClient("airflow-client/auth");
const { admin, viewer } = context.users;
const clientOf = (auth) => new Airflow({ baseUrl: context.url, ...(auth && { auth }), retry: false });
const failureOf = (call) =>
  call.then(
    () => assert.fail("it succeeded"),
    (reason) => reason,
  );

const ways = { basic, "the login form": formLogin };

for (const [name, way] of Object.entries(ways)) {
  test(`${name}: the admin reads and writes`, async () => {
    const airflow = clientOf(way(admin));
    const pool = { name: `by ${name}`, slots: 1 };
    assert.equal((await airflow.pools.create(pool)).slots, 1);
    await airflow.pools.delete({ pool_name: pool.name });
  });

  test(`${name}: the viewer can read but not write`, async () => {
    const airflow = clientOf(way(viewer));
    assert.ok((await airflow.dags.list()).total_entries > 0);
    assert.ok((await failureOf(airflow.pools.create({ name: "not mine", slots: 1 }))) instanceof PermissionDeniedError);
  });

  test(`${name}: a wrong password fails, and the error does not contain it`, async () => {
    const error = await failureOf(clientOf(way({ ...admin, password: "wrong-secret" })).dags.list());
    assert.ok(error instanceof (way === basic ? UnauthenticatedError : LoginError), inspect(error));
    assert.doesNotMatch(inspect(error, { showHidden: true, depth: 9 }), /wrong-secret/);
  });
}

test("a call without credentials is an UnauthenticatedError; health and version need none", async () => {
  const airflow = clientOf();
  assert.ok((await failureOf(airflow.dags.list())) instanceof UnauthenticatedError);
  assert.equal((await airflow.health.get()).metadatabase?.status, "healthy");
});

test("the login form is used once for many calls", async () => {
  const paths = [];
  const airflow = new Airflow({
    baseUrl: context.url,
    auth: formLogin(admin),
    fetch: (url, init) => {
      paths.push(`${init.method} ${new URL(url).pathname}`);
      return fetch(url, init);
    },
  });
  await Promise.all([airflow.dags.list(), airflow.pools.list()]);
  await airflow.variables.list();
  assert.deepEqual(paths.slice(0, 2), ["GET /login/", "POST /login/"]);
  assert.equal(paths.filter((path) => path.endsWith("/login/")).length, 2);
});

test("the session of a logged-in user is accepted; an invalid session is an UnauthenticatedError", async () => {
  let cookie = "";
  const airflow = new Airflow({
    baseUrl: context.url,
    auth: formLogin(viewer),
    fetch: (url, init) => {
      cookie = /session=([^;]*)/.exec(new Headers(init.headers).get("cookie") ?? "")?.[1] ?? cookie;
      return fetch(url, init);
    },
  });
  await airflow.dags.list();
  assert.ok((await clientOf(sessionCookie(cookie)).dags.list()).total_entries > 0);
  assert.ok((await failureOf(clientOf(sessionCookie("nobody")).dags.list())) instanceof UnauthenticatedError);
});

test("a client from the environment logs in", async () => {
  const env = { AIRFLOW_API_URL: `${context.url}/api/v1`, AIRFLOW_API_USERNAME: admin.username, AIRFLOW_API_PASSWORD: admin.password };
  assert.ok((await Airflow.fromEnv({ env }).dags.list()).total_entries > 0);
});

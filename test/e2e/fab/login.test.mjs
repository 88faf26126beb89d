import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { inspect } from "node:util";
import { importInstalled } from "../support/installed.mjs";

const { client, url, users } = JSON.parse(readFileSync(process.env.PINWHEEL_FAB, "utf8"));
const { Airflow, PermissionDeniedError, UnauthenticatedError, bearer, passwordGrant } = await importInstalled(client, "airflow-client");
const clientOf = (auth, more = {}) => new Airflow({ baseUrl: url, auth, retry: false, ...more });
const failureOf = (call) =>
  call.then(
    () => assert.fail("it succeeded"),
    (reason) => reason,
  );

test("tokens of a database user are renewed before they expire, and no call fails", async () => {
  const seen = [];
  const airflow = clientOf(passwordGrant(users.admin), {
    fetch: async (target, init) => {
      const response = await fetch(target, init);
      seen.push(`${init.method} ${new URL(target).pathname} ${response.status}`);
      return response;
    },
  });
  for (let call = 0; call < 8; call++) {
    await airflow.pools.list();
    await pause(1000);
  }
  const tokens = seen.filter((one) => one.includes("/auth/token"));
  assert.ok(tokens.length >= 2 && tokens.length <= 4, seen.join("\n"));
  assert.ok(
    tokens.every((one) => one === "POST /auth/token 201"),
    seen.join("\n"),
  );
  assert.deepEqual([...new Set(seen.filter((one) => !one.includes("/auth/token")))], ["GET /api/v2/pools 200"]);
});

test("the admin can write; the viewer can read but not write", async () => {
  const admin = clientOf(passwordGrant(users.admin));
  await admin.pools.create({ name: "by FAB", slots: 1 });
  const viewer = clientOf(passwordGrant(users.viewer));
  assert.equal((await viewer.pools.get({ pool_name: "by FAB" })).slots, 1);
  assert.ok((await failureOf(viewer.pools.delete({ pool_name: "by FAB" }))) instanceof PermissionDeniedError);
  await admin.pools.delete({ pool_name: "by FAB" });
});

test("a wrong password fails at the token endpoint, and the error does not contain it", async () => {
  const error = await failureOf(clientOf(passwordGrant({ ...users.admin, password: "wrong-secret" })).pools.list());
  assert.ok(error instanceof UnauthenticatedError, inspect(error));
  assert.match(error.message, /^POST \/auth\/token: 401/);
  assert.doesNotMatch(inspect(error, { showHidden: true, depth: 9 }), /wrong-secret/);
});

test("a token expires if it is not renewed", async () => {
  const { username, password } = users.admin;
  const body = JSON.stringify({ username, password });
  const response = await fetch(`${url}/auth/token`, { method: "POST", headers: { "content-type": "application/json" }, body });
  const airflow = clientOf(bearer((await response.json()).access_token));
  await airflow.pools.list();
  await pause(6000);
  assert.ok((await failureOf(airflow.pools.list())) instanceof UnauthenticatedError);
});

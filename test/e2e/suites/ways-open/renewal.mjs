import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { inspect } from "node:util";
import { context, importClient } from "../../support/context.mjs";

// This server issues tokens to anyone. They last four seconds.
const { Airflow, bearer, passwordGrant } = await importClient("airflow-client");
const { allAdmins } = await importClient("airflow-client/auth");

const ways = { "a password": () => passwordGrant(context.users.admin), anyone: () => allAdmins() };

for (const [name, way] of Object.entries(ways)) {
  test(`${name}: tokens are renewed before they expire, and no call fails`, async () => {
    const seen = [];
    const airflow = new Airflow({
      baseUrl: context.url,
      auth: way(),
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        seen.push(`${init.method} ${new URL(url).pathname} ${response.status}`);
        return response;
      },
    });
    for (let call = 0; call < 10; call++) {
      await airflow.pools.list();
      await pause(1000);
    }
    const tokens = seen.filter((one) => one.includes("/auth/token"));
    assert.ok(tokens.length >= 3 && tokens.length <= 5, seen.join("\n"));
    assert.ok(
      tokens.every((one) => one.endsWith(" 201")),
      seen.join("\n"),
    );
    assert.deepEqual([...new Set(seen.filter((one) => !one.includes("/auth/token")))], ["GET /api/v2/pools 200"]);
  });
}

test("a token expires if it is not renewed", async () => {
  const response = await fetch(`${context.url}/auth/token`);
  const { access_token } = await response.json();
  const airflow = new Airflow({ baseUrl: context.url, auth: bearer(access_token), retry: false });
  await airflow.pools.list();
  await pause(6000);
  const error = await airflow.pools.list().then(
    () => assert.fail("it still is good"),
    (reason) => reason,
  );
  assert.ok(error.status === 401 || (error.status === 403 && error.detail === "Invalid JWT token"), inspect(error));
});

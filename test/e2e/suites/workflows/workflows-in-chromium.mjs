import assert from "node:assert/strict";
import { after, test } from "node:test";
import { installChromium } from "../../../../scripts/install/debian.mjs";
import { installPlatforms } from "../../../../scripts/install/sets.mjs";
import { runInPage } from "../../../platforms/in-chromium.mjs";
import { context } from "../../support/context.mjs";
import { workflowTests } from "../../workflows/as-tests.mjs";
import { serveSite } from "../../workflows/site.mjs";

const site = await serveSite();
after(() => site.close());

const tests = workflowTests({ platform: "browser", month: "04" }, async (settings, said, limit) => {
  await installPlatforms();
  await runInPage(await installChromium(), site.url, settings, said, limit);
});
for (const [title, run] of tests) test(title, run);

test("the page sends no credentials, and only calls of the API", () => {
  assert.ok(site.requests.length > 50, `${site.requests.length} requests`);
  for (const { url, headers } of site.requests) {
    assert.match(url, /^\/airflow\/api\/v[12]\//);
    assert.deepEqual([headers.authorization, headers.cookie], [undefined, undefined], url);
  }
});

test("the proxy forwards neither other paths nor requests of pages from other sites", async () => {
  const path = `${site.url}/airflow/api/${context.api}/variables`;
  const status = async (url, init) => (await fetch(url, init)).status;
  assert.equal(await status(path), 200);
  assert.equal(await status(path, { headers: { origin: site.url } }), 200);
  assert.equal(await status(`${site.url}/airflow/auth/token`), 403);
  assert.equal(await status(`${site.url}/airflow/api/${context.api}/..%2f../auth/token`), 404);
  assert.equal(await status(path, { method: "OPTIONS" }), 403);
  const change = { method: "POST", body: '{"key":"workflows_foreign","value":"1"}', headers: { "content-type": "application/json" } };
  for (const origin of ["https://elsewhere.example", "null"])
    assert.equal(await status(path, { ...change, headers: { ...change.headers, origin } }), 403, origin);
  assert.equal(await status(`${path}/workflows_foreign`), 404);
});

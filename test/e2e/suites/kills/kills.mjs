import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { killSettings } from "../../kill-settings.mjs";
import { context, importClient } from "../../support/context.mjs";
import { backfill } from "../../support/kills/backfill-flow.mjs";
import { createKiller } from "../../support/kills/killer.mjs";
import { planKills } from "../../support/kills/plan.mjs";
import { tail, wait } from "../../support/kills/run-flows.mjs";
import { bulk, sync } from "../../support/kills/write-flows.mjs";
import { until } from "../../support/until.mjs";

const { Airflow, ConnectionError, passwordGrant, ServerError, SyncFailedError } = await importClient();
const flows = { wait, tail, sync, backfill, bulk };
const { count, seed } = killSettings({});
const observer = connect();

console.log(`summary: ${count} kills`);
before(() => observer.dags.update({ dag_id: "daily", is_paused: false }));
after(() => observer.dags.update({ dag_id: "daily", is_paused: true }));

for (const kill of planKills(seed, count)) test(nameOf(kill), { timeout: 400_000 }, () => runKill(kill));

function nameOf({ number, flow, request, delay, outage, isPatient }) {
  const mode = isPatient ? "may wait" : "throws its first error";
  return `kill ${number} of seed ${seed}: ${flow} (${mode}), ${delay} ms after request ${request}, back after ${outage} ms`;
}

/** Starts a flow, kills the API server at the chosen moment, starts it again, and checks what the flow reports and what the server has. */
async function runKill(kill) {
  const begin = performance.now();
  const { start, check } = await flows[kill.flow](kill, observer);
  const killer = createKiller(kill, () => control("killApi"));
  const ending = settled(start(connect({ fetch: killer.fetch }))).finally(killer.killNow);
  const moment = await killer.killed;
  await pause(kill.outage);
  await control("startApi");
  await until("the API server is back", async () => (await fetch(`${context.url}/api/v2/version`).catch(() => undefined))?.ok);
  const outcome = await ending;
  console.log(`note: ${describe(kill, moment, outcome, performance.now() - begin)}`);
  assert.ok(outcome.error === undefined || isDocumented(outcome.error), outcome.error?.stack);
  await check(outcome);
}

function connect(options) {
  const { username, password } = context.users.admin;
  return new Airflow({ baseUrl: context.url, auth: passwordGrant({ username, password }), ...options });
}

async function control(name) {
  const response = await fetch(`${context.control}/${name}`, { method: "POST" });
  assert.equal(response.status, 204, await response.text());
}

async function settled(promise) {
  try {
    return { value: await promise };
  } catch (error) {
    return { error };
  }
}

/** Whether the error says that the server was unavailable. A sync wraps that error. */
function isDocumented(error) {
  if (error instanceof SyncFailedError) return error.cause === undefined || isDocumented(error.cause);
  return error instanceof ConnectionError || error instanceof ServerError;
}

function describe({ number, flow }, { sent, open }, { error }, ms) {
  const place = open.length > 0 ? `during ${open.join(", ")}` : "between two requests";
  return `kill ${number}: ${flow}, ${place} (request ${sent}): ${error?.name ?? "result"} after ${(ms / 1000).toFixed(1)} s`;
}

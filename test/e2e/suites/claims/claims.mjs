// Checks the sentences of our descriptions on the server: each test is a claim from ../../claims.
import { test } from "node:test";
import { readClaims, readSetup } from "../../claims/read.mjs";
import { runClaim, runSetup } from "../../claims/run.mjs";
import { context } from "../../support/context.mjs";

const authorizations = new Map();
const server = { url: context.url, authorization };
const claims = readClaims(context.api).filter(({ releases }) => releases === undefined || releases.includes(context.release));

await runSetup(readSetup(context.api), server);
for (const claim of claims) test(claim.id, () => runClaim(claim, server));

/** Returns the authorization header of a user of the server. */
function authorization(name) {
  if (!authorizations.has(name)) authorizations.set(name, context.api === "v1" ? basic(context.users[name]) : bearer(context.users[name]));
  return authorizations.get(name);
}

function basic({ username, password }) {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

async function bearer({ username, password }) {
  const response = await fetch(`${context.url}/auth/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
  return `Bearer ${(await response.json()).access_token}`;
}

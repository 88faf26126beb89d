// Checks the sentences of our descriptions on the server: each test is a claim from ../../claims. PINWHEEL_SAMPLE is the seed of a sample.
import { test } from "node:test";
import { readClaims, readSetup } from "../../claims/read.mjs";
import { runClaim, runSetup } from "../../claims/run.mjs";
import { sampleOf } from "../../sample.mjs";
import { context } from "../../support/context.mjs";
import { signIn } from "../../support/sign-in.mjs";

const signedIn = new Map();
const server = { url: context.url, credentials };
const { PINWHEEL_SAMPLE: seed } = process.env;
const all = readClaims(context.api).filter(({ releases }) => releases === undefined || releases.includes(context.release));
const claims = seed ? sampleOf(all, ({ id }) => id, seed) : all;

console.log(`summary: ${claims.length} of ${all.length} claims`);
await runSetup(readSetup(context.api), server);
console.log(`note: the runs of the claims ended after ${Math.round(performance.now() / 1000)} s`);
for (const claim of claims) test(claim.id, () => runClaim(claim, server));

/** Returns the headers that identify a user of the server. Each user signs in once. */
function credentials(name) {
  if (!signedIn.has(name)) signedIn.set(name, signIn(context.api, context.url, context.users[name]));
  return signedIn.get(name);
}

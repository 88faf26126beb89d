import { setTimeout as pause } from "node:timers/promises";
import { unlessLocked } from "../support/unless-locked.mjs";
import { differences } from "./match.mjs";

const send = unlessLocked(({ url, ...options }) => fetch(url, options));

/** Limit in milliseconds of a step that is repeated until it matches. */
const limit = 20_000;

/** Runs the steps of a claim in order, and its cleanup in any case. Throws an error that names the step and all differences. */
export async function runClaim(claim, server) {
  const values = new Map([["unique", `claim_${Date.now().toString(36)}_${Math.random().toString(36).slice(2, 8)}`]]);
  try {
    for (const step of claim.steps) await runStep(step, { server, values, limit });
  } finally {
    for (const step of claim.cleanup ?? []) await ignoringErrors(() => perform(filledStep(step, values), server));
  }
}

/** Runs the steps that come before all claims. Runs of DAGs may take longer than `limit`. */
export async function runSetup(steps, server) {
  const values = new Map();
  for (const step of steps) await runStep(step, { server, values, limit: 180_000 });
}

async function runStep(step, { server, values, limit }) {
  const request = filledStep(step, values);
  const end = performance.now() + limit;
  for (;;) {
    const response = await perform(request, server);
    const problems = problemsOf(request, response);
    if (problems.length === 0) return save(request, response, values);
    if (!request.until || performance.now() > end) throw new Error(`${nameOf(request)}:\n${problems.join("\n")}`);
    await pause(250);
  }
}

async function perform({ as, method, path, headers, body, text }, { url, credentials }) {
  const response = await send({
    url: url + path,
    method,
    redirect: "manual",
    headers: {
      ...(as !== "nobody" && (await credentials(as))),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    body: text ?? (body === undefined ? undefined : JSON.stringify(body)),
    signal: AbortSignal.timeout(60_000),
  });
  return { status: response.status, contentType: response.headers.get("content-type") ?? "", text: await response.text() };
}

function problemsOf({ status, contentType, contains, json }, response) {
  const problems = [];
  if (status !== undefined && ![status].flat().includes(response.status)) problems.push(`  status ${response.status}, not ${status}`);
  if (contentType !== undefined && !response.contentType.includes(contentType)) problems.push(`  media type ${response.contentType}`);
  if (contains !== undefined && !response.text.includes(contains)) problems.push(`  the body does not contain ${contains}`);
  if (json !== undefined) problems.push(...differences(json, parsed(response)).map((line) => `  ${line}`));
  return problems.length === 0 ? [] : [...problems, `  body: ${response.text.slice(0, 1000)}`];
}

/** Parses a body: one JSON value, or several, one on each line. */
function parsed({ text }) {
  const lines = (body) =>
    body
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  return firstResult([JSON.parse, lines], text);
}

/** Returns the result of the first function that does not throw, or undefined. */
function firstResult(functions, argument) {
  for (const call of functions) {
    try {
      return call(argument);
    } catch {
      // The next function may succeed.
    }
  }
  return undefined;
}

function save(request, response, values) {
  for (const [name, pointer] of Object.entries(request.save ?? {})) {
    const value = pointed(parsed(response), pointer);
    if (value === undefined) throw new Error(`${nameOf(request)}: the response has no ${pointer}`);
    values.set(name, value);
  }
}

function pointed(json, pointer) {
  const keys = pointer.split("/").slice(1);
  return keys.reduce((value, key) => value?.[key.replaceAll("~1", "/").replaceAll("~0", "~")], json);
}

/** Returns a copy of a step with its values. Values in the path are encoded, because dates contain a plus sign. */
function filledStep(step, values) {
  const encoded = new Map([...values].map(([name, value]) => [name, encodeURIComponent(value)]));
  return { ...filled(step, values), path: filledText(step.path, encoded) };
}

/** Returns a copy with `$unique` and `${name}` replaced in all texts. */
function filled(value, values) {
  if (typeof value === "string") return filledText(value, values);
  if (Array.isArray(value)) return value.map((item) => filled(item, values));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [filledText(key, values), filled(item, values)]));
}

function filledText(text, values) {
  const whole = /^\$\{(\w+)\}$/.exec(text)?.[1];
  if (whole !== undefined) return savedValue(whole, values);
  return text.replace(/\$\{(\w+)\}|\$(unique)/g, (_, name, unique) => savedValue(name ?? unique, values));
}

function savedValue(name, values) {
  if (!values.has(name)) throw new Error(`no step has saved ${name}`);
  return values.get(name);
}

async function ignoringErrors(work) {
  try {
    await work();
  } catch {
    // The claim has failed before it made the object that this step deletes.
  }
}

const nameOf = ({ as, method, path, body }) => `${method} ${path} as ${as}${body === undefined ? "" : ` with ${JSON.stringify(body)}`}`;

// Compares two requests by their meaning.
import { callHeader } from "./recorder.mjs";
import { dateTimes } from "./values.mjs";

/** Headers that are not compared: those of the connection, the name of the client, and the accepted compression. */
const transport = new Set([
  "host",
  "connection",
  "user-agent",
  "accept-encoding",
  "accept-language",
  "sec-fetch-mode",
  "content-length",
  callHeader,
]);

/**
 * Returns the differences between our request and the official client's: `what`, and the value on each side (undefined if missing).
 * Times are equal if they are the same moment. Numbers in a query are equal if they have the same value. If a client does not send exactly
 * one request, the number of requests is the only difference.
 */
export function differencesOf(ours, theirs) {
  if (ours.requests.length !== 1 || theirs.requests.length !== 1) {
    const outcomes = { ours: outcome(ours), theirs: outcome(theirs) };
    return outcomes.ours === outcomes.theirs ? [] : [{ what: "request", ...outcomes }];
  }
  const [mine, other] = [ours, theirs].map(({ requests: [request] }) => parts(request));
  const names = [...new Set([...Object.keys(mine), ...Object.keys(other)])];
  return names.flatMap((what) => leaves(what, mine[what], other[what]));
}

function outcome({ requests, raised }) {
  if (requests.length === 0) return raised ?? "sends nothing";
  return requests.length === 1 ? "sends one" : `sends ${requests.length}`;
}

function parts({ method, url, headers, body }) {
  const [path = "", query = ""] = url.split(/\?(.*)/s);
  const result = { method, "path as sent": path, path: path.split("/").map(decodeURIComponent) };
  const pairs = new URLSearchParams(query);
  for (const name of pairs.keys()) result[`query ${name}`] = pairs.getAll(name).sort();
  for (const [name, value] of Object.entries(headers)) if (!transport.has(name)) result[`header ${name}`] = value;
  return body === "" ? result : { ...result, body: json(body) };
}

function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return `not JSON: ${text}`;
  }
}

/** Returns the differences of two values: missing properties, different lists, and different scalars, each with its path. */
function leaves(what, ours, theirs) {
  if (Array.isArray(ours) && Array.isArray(theirs) && ours.length === theirs.length) {
    return ours.flatMap((item, index) => leaves(`${what}/${index}`, item, theirs[index]));
  }
  if (isObject(ours) && isObject(theirs)) {
    const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
    return names.flatMap((name) => leaves(`${what}/${name}`, member(ours, name), member(theirs, name)));
  }
  return same(ours, theirs) ? [] : [{ what, ours, theirs }];
}

function same(ours, theirs) {
  if (JSON.stringify(ours) === JSON.stringify(theirs)) return true;
  if (typeof ours !== "string" || typeof theirs !== "string") return false;
  if (decimal.test(ours) && decimal.test(theirs)) return Number(ours) === Number(theirs);
  return dateTimes.includes(ours) && moment(ours) === moment(theirs);
}

const decimal = /^-?\d+(\.\d+)?$/;

/** Returns the milliseconds since 1970, followed by the remaining digits up to microseconds. */
function moment(text) {
  const [, day, time, fraction = "", zone] = /^([\d-]{10})T([\d:]{8})(?:\.(\d+))?(Z|[+-]\d\d:?\d\d)$/.exec(text) ?? [];
  if (day === undefined) return text;
  return `${Date.parse(`${day}T${time}${zone.replace(/(\d\d):?(\d\d)$/, "$1:$2")}`)}.${fraction.replace(/0+$/, "")}`;
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function member(object, name) {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

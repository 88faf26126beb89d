import { normaliseDates } from "./dates.mjs";

/**
 * Returns a recorded body without secrets and facts about this machine and this day. Equal runs of the suites give equal bodies.
 *
 * @param server `url`, `home` and `hostname` of the server, the `day` of the recording, and `secrets`: the passwords of its users
 */
export function normalised(body, server) {
  const uuids = new Map();
  const text = (value) => rules.reduce((result, [pattern, by]) => result.replaceAll(pattern, by), withoutServer(value, server));
  const plain = (value) => text(value).replace(uuid, (id) => numbered(uuids, id));
  return withDurations(normaliseDates(walk(body, undefined, plain), new Date(`${server.day}T12:00:00Z`)));
}

const uuid = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/g;

/** Replacements in every text, in order. */
const rules = [
  [/\/[^\s"':,]*\/airflow\/\d[\w.-]*\//g, "/opt/airflow/"],
  [/\b(localhost|127\.0\.0\.1):\d{4,5}\b/g, "airflow:8080"],
  [/\bhttp:\/\/airflow:(?!8080\b)\d+/g, "http://airflow:8793"],
  [/\b(p?pid|process)([ =:]+)\d+/gi, "$1$2100"],
  [/('--cfg-path', ')[^']+/g, "$1/opt/airflow/task.cfg"],
  [/\bDateTime\(\d+(?:, \d+)+/g, "DateTime(2026, 1, 15, 12, 0, 0, 0"],
  [/\be2e_\d{3,}_(\d+)/g, "run_$1"],
  [/\be2e_/g, ""],
  [/\be2e:/g, "shop:"],
  [/"e2e"/g, '"example"'],
  [/\be2e@/g, "user@"],
  [/\bE2E\b/g, "Example"],
  [/^e2e$/g, "example"],
  [/(__\d{4}-\S+[Z\d])_[\w-]{8}\b/g, "$1"],
];

/** Values of properties by name. */
const properties = new Map([
  ["hostname", () => "airflow"],
  ["unixname", () => "airflow"],
  ["pid", () => 100],
  ["token", () => "example-token"],
  ["file_token", () => "example-token"],
  ["continuation_token", () => "example-token"],
  ["last_parse_duration", () => 0.25],
  ["bundle_prepare_ms", () => 25],
  ["dag_file_parse_ms", () => 250],
  ["owner", (value) => ({ root: "airflow", e2e: "example" })[value] ?? value],
]);

/** Options of the configuration that are secret or differ from run to run. Airflow itself prints `< hidden >` for those of the first kind. */
const secretOption = /secret|password|fernet|_key$|token|conn(_async)?$/;

function walk(value, name, text) {
  if (value === null || typeof value === "boolean") return value;
  if (properties.has(name)) return properties.get(name)(value);
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return value.map((item) => walk(item, undefined, text));
  if (typeof value !== "object") return value;
  const isSecret = typeof value.key === "string" && typeof value.value === "string" && secretOption.test(value.key);
  const copy = isSecret ? { ...value, value: "< hidden >" } : value;
  return Object.fromEntries(Object.entries(copy).map(([key, item]) => [text(key), walk(item, key, text)]));
}

function withoutServer(value, { url, home, hostname, secrets }) {
  const facts = [[url, "http://airflow:8080"], [home, "/opt/airflow"], ...secrets.map((secret) => [secret, "password"])];
  const text = facts.reduce((result, [fact, by]) => result.replaceAll(fact, by), value);
  return text.replace(new RegExp(`(?<![\\w-])${hostname}(?![\\w-])`, "g"), "airflow");
}

function numbered(uuids, id) {
  if (!uuids.has(id)) uuids.set(id, `01942f5e-7a00-7000-8000-${String(uuids.size + 1).padStart(12, "0")}`);
  return uuids.get(id);
}

/** The dates are shifted, so durations are calculated again. */
function withDurations(value) {
  if (Array.isArray(value)) return value.map(withDurations);
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withDurations(item)]));
  if (typeof copy.duration !== "number") return copy;
  const seconds = (Date.parse(copy.end_date) - Date.parse(copy.start_date)) / 1000;
  return { ...copy, duration: Number.isNaN(seconds) ? 1 : seconds };
}

/** Returns the facts of a server and of a day that a text still contains. */
export function leaksIn(text, { url, home, hostname, secrets, day }) {
  const words = [home, new URL(url).port, ...secrets, day, "/root", "/tmp/", "/home/", ".cache"];
  const found = [...words.filter((word) => text.includes(word)), ...(text.match(/\b(?:airflow|localhost|127\.0\.0\.1):\d{5}\b/g) ?? [])];
  return new RegExp(`(?<![\\w-])${hostname}(?![\\w-])`).test(text) ? [...found, hostname] : found;
}

// Connections and pools of Airflow 2, with one request per entry. A PATCH of a pool without a mask requires name and slots.
import { found, json, noContent, refuse } from "../answer.mjs";
import { offsetPage } from "../page.mjs";
import { isSecret } from "../v2/variables.mjs";

/**
 * @typedef {import("../exchange.mjs").Exchange} Exchange
 * @typedef {import("../world.mjs").World} World
 * @typedef {Record<string, unknown>} Entry
 */

/**
 * @param {object} kind
 * @param {string} kind.what
 * @param {string} kind.list
 * @param {string} kind.key
 * @param {string} kind.param
 * @param {(world: World) => Map<string, any>} kind.entries
 * @param {(entry: Entry) => Entry} kind.toItem
 * @param {(entry: Entry) => Entry} kind.toAnswer
 * @param {(key: string, body: Entry, mask: string[] | undefined) => void} kind.check
 */
function keyed(kind) {
  const entryOf = (/** @type {World} */ world, /** @type {unknown} */ key) =>
    found(kind.entries(world).get(String(key)), `${kind.what} ${key}`);
  return {
    /** @param {Exchange} exchange */
    list({ world, query }) {
      const { items, total_entries } = offsetPage([...kind.entries(world).values()].map(kind.toItem), { limit: 100, ...query }, [
        kind.key,
        "id",
      ]);
      return json({ [kind.list]: items, total_entries });
    },
    /** @param {Exchange} exchange */
    get: ({ world, params }) => json(kind.toAnswer(entryOf(world, params[kind.param]))),
    /** @param {Exchange} exchange */
    create({ world, body }) {
      const key = String(body[kind.key]);
      if (kind.entries(world).has(key)) throw refuse(409, `${kind.what} ${key} exists`);
      kind.entries(world).set(key, { description: null, team_name: null, include_deferred: false, extra: null, password: null, ...body });
      return json(kind.toAnswer(entryOf(world, key)));
    },
    /** @param {Exchange} exchange */
    update({ world, params, query, body }) {
      const key = String(params[kind.param]);
      const before = entryOf(world, key);
      kind.check(key, body, maskOf(query));
      const names = maskOf(query) ?? Object.keys(body);
      const changes = Object.fromEntries(
        names.filter((/** @type {string} */ name) => name in body).map((/** @type {string} */ name) => [name, body[name]]),
      );
      kind.entries(world).set(key, { ...before, ...changes });
      return json(kind.toAnswer(entryOf(world, key)));
    },
    /** @param {Exchange} exchange */
    delete({ world, params }) {
      kind.entries(world).delete(String(entryOf(world, params[kind.param])[kind.key]));
      return noContent();
    },
  };
}

const shown = ["connection_id", "conn_type", "description", "host", "login", "schema", "port"];
const toItem = (/** @type {Entry} */ entry) => Object.fromEntries(shown.map((name) => [name, entry[name] ?? null]));

/** The list omits `extra`, and no response contains a password. */
export const connections = keyed({
  what: "Connection",
  list: "connections",
  key: "connection_id",
  param: "connection_id",
  entries: (world) => world.connections,
  toItem,
  toAnswer: (entry) => ({ ...toItem(entry), extra: withoutSecrets(entry["extra"]) }),
  check(_key, _body, mask) {
    const wrong = mask?.find((name) => name === "connection_id" || name === "conn_id");
    if (wrong) throw refuse(400, `'${wrong}' is unknown or cannot be updated.`);
  },
});

export const pools = keyed({
  what: "Pool",
  list: "pools",
  key: "name",
  param: "pool_name",
  entries: (world) => world.pools,
  toItem: (entry) => toPool(entry),
  toAnswer: (entry) => toPool(entry),
  check(_key, body, mask) {
    const missing = mask ? [] : ["name", "slots"].filter((name) => !(name in body));
    if (missing.length > 0) throw refuse(400, `Missing required property(ies): ${missing.join(", ")}`);
  },
});

/** @param {Entry} entry */
const toPool = ({ name, slots, description, include_deferred }) => ({
  name,
  slots,
  description,
  include_deferred,
  occupied_slots: 0,
  running_slots: 0,
  queued_slots: 0,
  scheduled_slots: 0,
  deferred_slots: 0,
  open_slots: slots,
});

/** @param {unknown} extra */
function withoutSecrets(extra) {
  if (typeof extra !== "string") return null;
  try {
    return JSON.stringify(JSON.parse(extra, (name, value) => (isSecret(name) ? "***" : value)));
  } catch {
    return extra;
  }
}

/**
 * Returns the names of a mask, which are separated by commas.
 *
 * @param {Record<string, any>} query
 * @returns {string[] | undefined}
 */
export const maskOf = (query) => query["update_mask"]?.flatMap((/** @type {string} */ text) => text.split(","));

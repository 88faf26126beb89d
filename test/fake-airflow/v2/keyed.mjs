// Shared handlers of variables, connections and pools: entries by key, changed one by one or in bulk.
import { found, json, noContent, Refusal, refuse } from "../answer.mjs";
import { matches, offsetPage } from "../page.mjs";

/**
 * @typedef {import("../exchange.mjs").Exchange} Exchange
 * @typedef {import("../answer.mjs").Answer} Answer
 * @typedef {import("../world.mjs").World} World
 */

/**
 * @template E
 * @typedef {object} Kind
 * @property {string} what Name of one entry, in messages.
 * @property {string} list Property of the response that contains the entries.
 * @property {string} key Property of bodies and responses that names an entry.
 * @property {string} [patchKey] The same property in the body of a PATCH, if it differs.
 * @property {string} param Path parameter that names an entry.
 * @property {string} pattern Query parameter that selects entries by name.
 * @property {readonly string[]} sortable
 * @property {(world: World) => Map<string, E>} entries
 * @property {(body: any) => E} toEntry
 * @property {(entry: E, world: World) => Record<string, unknown>} toAnswer
 * @property {(key: string) => string | undefined} [undeletable] Why an entry cannot be deleted.
 */

/**
 * @template E
 * @param {Kind<E>} kind
 * @returns {Record<"list" | "get" | "create" | "update" | "delete" | "bulk", (exchange: Exchange) => Answer>}
 */
export function keyed(kind) {
  return {
    list({ world, query }) {
      const rows = [...kind.entries(world)]
        .filter(([key]) => matches(query[kind.pattern], key))
        .map(([, entry]) => kind.toAnswer(entry, world));
      const { items, total_entries } = offsetPage(rows, { ...query, order_by: query["order_by"] ?? [kind.key] }, kind.sortable);
      return json({ [kind.list]: items, total_entries });
    },
    get: ({ world, params }) => json(kind.toAnswer(entryOf(kind, world, params[kind.param]), world)),
    create({ world, body }) {
      create(kind, world, body);
      return json(kind.toAnswer(entryOf(kind, world, body[kind.key]), world), 201);
    },
    update({ world, params, query, body }) {
      const key = String(params[kind.param]);
      const named = body[kind.patchKey ?? kind.key];
      if (named !== undefined && named !== null && named !== key) throw refuse(400, `The body names ${named}, the path ${key}`);
      update(kind, world, { ...body, [kind.key]: key }, query["update_mask"]);
      return json(kind.toAnswer(entryOf(kind, world, key), world));
    },
    delete({ world, params }) {
      remove(kind, world, String(params[kind.param]));
      return noContent();
    },
    bulk: ({ world, body }) => json(bulk(kind, world, body.actions)),
  };
}

/**
 * @template E
 * @param {Kind<E>} kind
 * @param {World} world
 * @param {unknown} key
 * @returns {E}
 */
const entryOf = (kind, world, key) => found(kind.entries(world).get(String(key)), `${kind.what} ${key}`);

/**
 * @template E
 * @param {Kind<E>} kind
 * @param {World} world
 * @param {any} body
 */
function create(kind, world, body) {
  if (kind.entries(world).has(body[kind.key])) throw refuse(409, `${kind.what} ${body[kind.key]} exists`);
  kind.entries(world).set(body[kind.key], kind.toEntry(body));
}

/**
 * @template E
 * @param {Kind<E>} kind
 * @param {World} world
 * @param {any} body
 * @param {readonly string[] | null | undefined} mask
 */
function update(kind, world, body, mask) {
  const before = entryOf(kind, world, body[kind.key]);
  const members = Object.entries(body).filter(([name]) => name !== kind.patchKey && (!mask || mask.includes(name) || name === kind.key));
  kind.entries(world).set(body[kind.key], kind.toEntry({ ...before, ...Object.fromEntries(members) }));
}

/**
 * @template E
 * @param {Kind<E>} kind
 * @param {World} world
 * @param {string} key
 */
function remove(kind, world, key) {
  const reason = kind.undeletable?.(key);
  if (reason) throw refuse(400, reason);
  entryOf(kind, world, key);
  kind.entries(world).delete(key);
}

/**
 * The status is 200 even if every action failed; the failures are in `errors`. A single existing or missing entry can make a whole action
 * fail.
 *
 * @template E
 * @param {Kind<E>} kind
 * @param {World} world
 * @param {readonly any[]} actions
 */
function bulk(kind, world, actions) {
  /** @type {Map<string, { success: string[], errors: Record<string, unknown>[] }>} */
  const outcome = new Map();
  for (const action of actions) {
    const result = outcome.get(action.action) ?? { success: [], errors: [] };
    outcome.set(action.action, result);
    try {
      act(kind, world, action, result.success);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      result.errors.push({ error: String(error.detail), status_code: error.status });
    }
  }
  return Object.fromEntries(outcome);
}

/**
 * @template E
 * @param {Kind<E>} kind
 * @param {World} world
 * @param {any} action
 * @param {string[]} success
 */
function act(kind, world, action, success) {
  const keyOf = (/** @type {any} */ entity) => (typeof entity === "string" ? entity : entity[kind.key]);
  const exists = (/** @type {any} */ entity) => kind.entries(world).has(keyOf(entity));
  const rivals = action.entities.filter(exists).map(keyOf);
  const missing = action.entities.filter((/** @type {any} */ entity) => !exists(entity)).map(keyOf);
  if (action.action === "create" && (action.action_on_existence ?? "fail") === "fail" && rivals.length > 0)
    throw refuse(409, `${kind.what}s ${rivals.join(", ")} exist`);
  if (action.action !== "create" && (action.action_on_non_existence ?? "fail") === "fail" && missing.length > 0)
    throw refuse(404, `${kind.what}s ${missing.join(", ")} were not found`);
  for (const entity of action.entities) {
    const key = keyOf(entity);
    if (exists(entity) ? action.action_on_existence === "skip" : action.action !== "create") continue;
    if (action.action === "delete") remove(kind, world, key);
    else if (exists(entity)) update(kind, world, entity, action.update_mask);
    else create(kind, world, entity);
    success.push(key);
  }
}

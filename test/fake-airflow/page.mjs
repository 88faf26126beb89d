// Orders and paginates lists like Airflow.
import { refuseUndeclared } from "./answer.mjs";

/**
 * @typedef {{ name: string, descending: boolean }} Order
 * @typedef {Record<string, any>} Row
 */

/** The maximum number of items of a page (`[api] maximum_page_limit`). */
const largestPage = 100;

/**
 * @template {Row} T
 * @param {readonly T[]} rows All items, as they are sent.
 * @param {Record<string, any>} query
 * @param {readonly string[]} sortable
 * @returns {{ items: T[], total_entries: number }}
 */
export function offsetPage(rows, query, sortable) {
  const sorted = sort(rows, toOrders(query["order_by"], sortable));
  const offset = query["offset"] ?? 0;
  return { items: sorted.slice(offset, offset + limitOf(query)), total_entries: rows.length };
}

/**
 * Returns the page after or before the row that the cursor names. So added or removed rows never shift a page.
 *
 * @template {Row} T
 * @param {readonly T[]} rows
 * @param {Record<string, any>} query
 * @param {readonly string[]} sortable
 * @param {string} identity Property that identifies a row.
 */
export function cursorPage(rows, query, sortable, identity) {
  const orders = [...toOrders(query["order_by"], sortable), { name: identity, descending: false }];
  const sorted = sort(rows, orders);
  const cursor = String(query["cursor"]);
  const backward = cursor.startsWith("~");
  const edge = cursor === "" ? undefined : readCursor(cursor.slice(backward ? 1 : 0), orders);
  const beyond = edge ? sorted.filter((row) => (backward ? compare(row, edge, orders) < 0 : compare(row, edge, orders) > 0)) : sorted;
  const limit = limitOf(query);
  const items = backward ? beyond.slice(-limit) : beyond.slice(0, limit);
  const hasMore = beyond.length > items.length;
  const [first, last] = [items[0], items.at(-1)];
  return {
    items,
    total_entries: rows.length,
    total_entries_limit: 1000,
    next_cursor: last && (backward || hasMore) ? writeCursor(last, orders) : null,
    previous_cursor: first && (backward ? hasMore : edge) ? `~${writeCursor(first, orders)}` : null,
  };
}

/** @param {Record<string, any>} query */
const limitOf = (query) => Math.min(query["limit"] ?? 50, largestPage);

/**
 * @param {string | readonly string[] | undefined} orderBy
 * @param {readonly string[]} sortable
 * @returns {Order[]}
 */
function toOrders(orderBy, sortable) {
  return [orderBy ?? []].flat().map((text) => {
    const descending = text.startsWith("-");
    const name = descending ? text.slice(1) : text;
    if (!sortable.includes(name)) throw refuseUndeclared(400, `Cannot order by ${name}: only by ${sortable.join(", ")}`);
    return { name, descending };
  });
}

/**
 * @template {Row} T
 * @param {readonly T[]} rows
 * @param {readonly Order[]} orders
 */
const sort = (rows, orders) => [...rows].sort((left, right) => compare(left, right, orders));

/**
 * @param {Row} left
 * @param {Row} right
 * @param {readonly Order[]} orders
 */
function compare(left, right, orders) {
  for (const { name, descending } of orders) {
    const order = compareValues(left[name], right[name]);
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
}

/**
 * @param {any} left
 * @param {any} right
 */
function compareValues(left, right) {
  if (left === right) return 0;
  if (left === null || left === undefined) return -1;
  if (right === null || right === undefined) return 1;
  return left < right ? -1 : 1;
}

/**
 * @param {Row} row
 * @param {readonly Order[]} orders
 */
const writeCursor = (row, orders) => Buffer.from(JSON.stringify(orders.map(({ name }) => row[name] ?? null))).toString("base64url");

/**
 * @param {string} text
 * @param {readonly Order[]} orders
 * @returns {Row}
 */
function readCursor(text, orders) {
  try {
    const values = JSON.parse(Buffer.from(text, "base64url").toString());
    if (Array.isArray(values) && values.length === orders.length)
      return Object.fromEntries(orders.map(({ name }, at) => [name, values[at]]));
  } catch {}
  throw refuseUndeclared(400, "The cursor is not one of this list");
}

/**
 * `%` matches any text and `_` any character, as in SQL. The pattern `~` matches everything. Case is ignored.
 *
 * @param {string | undefined} pattern
 * @param {string} text
 */
export function matches(pattern, text) {
  if (pattern === undefined || pattern === null || pattern === "~") return true;
  const source = pattern
    .replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("%", ".*")
    .replaceAll("_", ".");
  return new RegExp(source, "is").test(text);
}

/**
 * Whether numbers and dates are within `NAME_gte`, `NAME_gt`, `NAME_lte` and `NAME_lt`. Null is never in a range.
 *
 * @param {Record<string, any>} row
 * @param {Record<string, any>} query
 * @param {readonly string[]} names
 */
export const inRanges = (row, query, names) =>
  names.every((name) =>
    Object.entries(comparisons).every(([suffix, holds]) => {
      const bound = query[`${name}_${suffix}`] ?? undefined;
      if (bound === undefined) return true;
      return row[name] !== null && holds(...(typeof bound === "number" ? [row[name], bound] : [Date.parse(row[name]), Date.parse(bound)]));
    }),
  );

/** @type {Record<string, (...values: number[]) => boolean>} */
const comparisons = {
  gte: (value = 0, bound = 0) => value >= bound,
  gt: (value = 0, bound = 0) => value > bound,
  lte: (value = 0, bound = 0) => value <= bound,
  lt: (value = 0, bound = 0) => value < bound,
};

/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { PagedList, ResponsePath } from "../core/pagination-spec.js";

/** Returns the items of a page; undefined if the response does not contain a list of them. */
export function itemsOf({ items = [] }: PagedList, page: unknown): readonly unknown[] | undefined {
  const list = propertyAt(page, items);
  return Array.isArray(list) ? list : undefined;
}

/** Returns the total number of items; undefined if the response does not report it. */
export function totalOf(list: PagedList, page: unknown, headers: Headers): number | undefined {
  return list.total === undefined ? undefined : countOf(valueAt(list.total, page, itemsOf(list, page) ?? [], headers));
}

/**
 * Returns a number, a bigint or the digits of a header as a number; undefined for any other value.
 */
export function countOf(value: unknown): number | undefined {
  return typeof value === "number" || typeof value === "bigint" || (typeof value === "string" && /^\d+$/.test(value))
    ? Number(value)
    : undefined;
}

/** Returns the value at a path of the response; undefined if there is none. */
export function valueAt(path: ResponsePath, page: unknown, items: readonly unknown[], headers: Headers): unknown {
  if (typeof path === "string" || isNames(path)) return propertyAt(page, path);
  return hasHeader(path) ? (headers.get(path.header) ?? undefined) : propertyAt(items.at(-1), path.item);
}

/** Whether a path names a header. */
export function hasHeader(path: ResponsePath): path is { readonly header: string } {
  return typeof path === "object" && Object.hasOwn(path, "header");
}

function isNames(path: ResponsePath): path is readonly string[] {
  return Array.isArray(path);
}

/**
 * Follows own properties only, because the names come from a document and the values from a server.
 */
function propertyAt(value: unknown, path: string | readonly string[]): unknown {
  let current = value;
  for (const name of typeof path === "string" ? [path] : path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, name)) return undefined;
    current = (current as Readonly<Record<string, unknown>>)[name];
  }
  return current;
}

/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { PaginationSpec, ResponsePath } from "../core/pagination-spec.js";

/** The items of a page; undefined where the reply has no list of them. */
export function itemsOf({ items = [] }: PaginationSpec, page: unknown): readonly unknown[] | undefined {
  const list = member(page, items);
  return Array.isArray(list) ? list : undefined;
}

/** How many items there are in all; undefined where the reply does not say. */
export function totalOf(spec: PaginationSpec, page: unknown, headers: Headers | undefined): number | undefined {
  const total = spec.total && valueAt(spec.total, page, itemsOf(spec, page) ?? [], headers);
  return counted(total);
}

/** A number, or digits as headers have them; undefined for anything else. */
export function counted(value: unknown): number | undefined {
  return typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value)) ? Number(value) : undefined;
}

/** What stands in a place of the reply; undefined where it is not there. */
export function valueAt(place: ResponsePath, page: unknown, items: readonly unknown[], headers: Headers | undefined): unknown {
  if (typeof place === "string" || Array.isArray(place)) return member(page, place as string | readonly string[]);
  if (Object.hasOwn(place, "header")) return headers?.get((place as { readonly header: string }).header) ?? undefined;
  return member(items.at(-1), (place as { readonly item: string }).item);
}

/** Own members only: names come from a document, and values from a server. */
function member(value: unknown, way: string | readonly string[]): unknown {
  let current = value;
  for (const name of typeof way === "string" ? [way] : way) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, name)) return undefined;
    current = (current as Readonly<Record<string, unknown>>)[name];
  }
  return current;
}

import type { CursorPagination, Operation, PagePagination, PaginationStrategy } from "../../model/model.js";
import { compact } from "../../util/compact.js";
import type { Json } from "../../util/json.js";

/**
 * Returns the pagination of an operation without the values that the runtime assumes; undefined if
 * it is not a list.
 */
export function paginationSpec({ pagination }: Operation): Json | undefined {
  if (pagination === undefined) return undefined;
  const { kind, items, total } = pagination;
  return compact({ kind, items, total, ...strategySpec(pagination) });
}

/** The properties of a strategy besides its kind. */
function strategySpec(strategy: PaginationStrategy): { readonly [name: string]: Json } {
  switch (strategy.kind) {
    case "cursor":
      return { cursor: cursorSpec(strategy.cursor) };
    case "page":
      return { page: pageSpec(strategy.page) };
    case "offset":
      return { offset: { ...strategy.offset } };
    case "link":
      return { link: strategy.link };
    case "cursor-or-offset":
      return { offset: { ...strategy.offset }, cursor: cursorSpec(strategy.cursor) };
  }
}

/** The runtime assumes that the first page has number 1. */
function pageSpec({ page, first, pages }: PagePagination): Json {
  return compact({ page, first: first === 1 ? undefined : first, pages });
}

/** The runtime assumes that the first request has no cursor. */
function cursorSpec({ cursor, next, first, more, order }: CursorPagination): Json {
  return compact({ cursor, next, first: first ?? undefined, more, order: order && compact(order) });
}

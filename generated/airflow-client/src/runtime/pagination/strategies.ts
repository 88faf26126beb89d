/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { DecodeError } from "../core/errors.js";
import { ownProperties } from "../core/objects.js";
import type { Params } from "../core/operation.js";
import type { CursorSpec, OffsetSpec, PageSpec, ResponsePath } from "../core/pagination-spec.js";
import { parseUrl } from "../core/parse-url.js";
import { linkOf } from "./link-header.js";
import { countOf, hasHeader } from "./response-path.js";

/** The request for one page. */
export interface Step {
  readonly params: Params;
  /** Replaces the URL that the params make. Always on the origin of the API. */
  readonly url?: string;
}

/** One page as received. */
export interface Page {
  readonly data: unknown;
  readonly response: Response;
  readonly url: string;
  /** Origin of the API. */
  readonly origin: string;
}

/** The progress of a loop over pages. */
export interface Position {
  step: Step;
  /** Items up to and including this page, for pages by number. */
  itemCount: number;
  /** Empty pages in a row. */
  emptyPages: number;
  /**
   * Cursors and URLs of the pages so far. A server that returns one of them again would send the
   * loop in circles.
   */
  readonly visited: Set<unknown>;
}

/** A page with what the strategies need of it. */
export interface Visit {
  readonly page: Page;
  readonly position: Position;
  /** Number of items on the page. */
  readonly count: number;
  readonly total: unknown;
  readonly at: (path: ResponsePath) => unknown;
}

/** The list ends with a cursor that is null, empty or missing. */
export function byCursor({ cursor, next, more }: CursorSpec, { at, page, position }: Visit): Step | undefined {
  const value = at(next);
  if (isMissing(value) || (more && at(more) === false)) return undefined;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint")
    throw new DecodeError("the pagination cursor in the response is not a string", page.response);
  const { params } = position.step;
  position.visited.add(params[cursor]);
  if (position.visited.has(value)) throw paginationLoop(page.response);
  return { params: withParam(params, cursor, value) };
}

/**
 * Continues by offset if the caller passed one, if cursors do not support the order, or if the
 * response has no cursor because the server does not support them.
 */
export function byCursorOrOffset(cursor: CursorSpec, offset: OffsetSpec, visit: Visit): Step | undefined {
  const { [cursor.cursor]: current, ...params } = visit.position.step.params;
  const { step } = visit.position;
  const isByOffset = current === undefined && (hasOffset(offset, step) || !supportsOrder(cursor, step));
  return isByOffset || visit.at(cursor.next) === undefined ? byOffset(offset, params, visit) : byCursor(cursor, visit);
}

/**
 * Adds the number of items received, not the requested limit: servers silently cap a limit that is
 * too high.
 */
export function byOffset({ offset }: OffsetSpec, params: Params, { count, total }: Visit): Step | undefined {
  const reached = Number(params[offset] ?? 0) + count;
  return count === 0 || reached >= limitOf(total) ? undefined : { params: withParam(params, offset, reached) };
}

/**
 * The list ends with the last page if the number of pages is known, else with the last item, else
 * with an empty page.
 */
export function byPage({ page, first = 1, pages }: PageSpec, { at, count, position, total }: Visit): Step | undefined {
  const { params } = position.step;
  const number = Number(params[page] ?? first);
  // A loop that starts on a later page assumes that the pages before it have the same length.
  const skipped = position.itemCount === 0 ? (number - first) * count : 0;
  position.itemCount += skipped + count;
  const pageCount = pages && at(pages);
  const isLast = pageCount === undefined ? count === 0 || position.itemCount >= limitOf(total) : number - first + 1 >= limitOf(pageCount);
  return isLast ? undefined : { params: withParam(params, page, number + 1) };
}

/** Follows a link only within the origin of the API, because the credentials are sent along. */
export function byLink(path: ResponsePath, { at, page, position }: Visit): Step | undefined {
  const { response, url, origin } = page;
  const value = at(path);
  const link = hasHeader(path) && typeof value === "string" ? linkOf(value, "next") : value;
  if (isMissing(link)) return undefined;
  const target = typeof link === "string" ? parseUrl(link, url) : undefined;
  if (target === undefined) throw new DecodeError("the next link in the response is not a valid URL", response);
  if (target.origin !== origin || target.username || target.password)
    throw new DecodeError("the next link in the response leads to another origin", response);
  target.hash = "";
  position.visited.add(url);
  if (position.visited.has(target.href)) throw paginationLoop(response);
  // The URL of the next response may differ from the link, because a credential may add to it.
  position.visited.add(target.href);
  return { params: position.step.params, url: target.href };
}

export function hasOffset({ offset }: OffsetSpec, { params }: Step): boolean {
  return params[offset] !== undefined;
}

/**
 * Whether cursors lose no items in the order that the caller passes. A server may compare the order
 * columns of the next page with those of the last item, which no null fulfils.
 */
export function supportsOrder({ order }: CursorSpec, { params }: Step): boolean {
  if (order === undefined) return true;
  const { param, values = [] } = order;
  const columns = [params[param] ?? []].flat().flatMap((value) => String(value).split(","));
  return columns.every((column) => values.includes(column.trim().replace(/^[-+]/, "")));
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

export function withParam(params: Params, name: string, value: unknown): Params {
  return ownProperties({ ...params, [name]: value });
}

function paginationLoop(response: Response): DecodeError {
  return new DecodeError("pagination loop: the server returned a page that was already visited", response);
}

/** Returns a count; without one the list is unlimited. */
function limitOf(value: unknown): number {
  return countOf(value) ?? Number.POSITIVE_INFINITY;
}

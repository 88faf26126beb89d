/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { DecodeError } from "../core/errors.js";
import { ownProperties } from "../core/objects.js";
import type { PaginationSpec, ResponsePath } from "../core/pagination-spec.js";
import { linkOf } from "./link-header.js";
import { counted, itemsOf, valueAt } from "./response-path.js";

export type Params = Readonly<Record<string, unknown>>;

/** What asks for one page. */
export interface Step {
  readonly params: Params;
  /** URL in place of the one that the params make; of the API's own origin. */
  readonly url?: string;
}

/** One page as it came. */
export interface Page {
  readonly data: unknown;
  readonly response: Response;
  /** Where it came from, and the origin that the API has. */
  readonly url: string;
  readonly origin: string;
}

/** How far a loop has come. */
export interface Position {
  step: Step;
  /** Items up to here, where pages are asked for by number; those before the first page that was asked for are guessed by its length. */
  read: number;
  /** Empty pages in a row. */
  empty: number;
  /** Cursors and URLs that led to pages: a way back to one of them never ends. */
  readonly seen: Set<unknown>;
}

/** The first step: by cursor where the operation has one to begin with and the caller did not ask for a place of their own. */
export function firstStep({ cursor, offset }: PaginationSpec, step: Step): Step {
  const { params } = step;
  if (cursor?.first === undefined || params[cursor.cursor] !== undefined || (offset && params[offset.offset] !== undefined)) return step;
  return { params: ownProperties({ ...params, [cursor.cursor]: cursor.first }) };
}

/** Filters leave pages empty now and then; a server with this many in a row has no end. */
const emptyLimit = 100;

/** What asks for the page after this one; undefined after the last. Throws {@link DecodeError}. */
export function nextStep(spec: PaginationSpec, position: Position, page: Page): Step | undefined {
  const items = itemsOf(spec, page.data);
  if (items === undefined) throw new DecodeError("the reply has no list of items", page.response);
  position.empty = items.length === 0 ? position.empty + 1 : 0;
  if (position.empty > emptyLimit) throw new DecodeError(`the last ${emptyLimit} pages were empty`, page.response);
  const at = (place: ResponsePath | undefined): unknown => place && valueAt(place, page.data, items, page.response.headers);
  const { cursor, page: number, offset, link } = spec;
  const { params } = position.step;
  if (cursor && !(offset && params[offset.offset] !== undefined && params[cursor.cursor] === undefined)) {
    const next = at(cursor.next);
    if (next !== undefined || !offset) return at(cursor.more) === false ? undefined : byCursor(cursor.cursor, next, position, page);
  }
  if (number) return byNumber(number, at(number.pages), at(spec.total), items.length, position);
  if (offset) return byOffset(offset.offset, cursor?.cursor, at(spec.total), items.length, params);
  return link === undefined ? undefined : byLink(link, at(link), position, page);
}

/** The end is null, an empty text or nothing at all. */
function byCursor(name: string, next: unknown, { step, seen }: Position, { response }: Page): Step | undefined {
  if (next === undefined || next === null || next === "") return undefined;
  if (!/^(string|number|bigint)$/.test(typeof next)) throw new DecodeError("the reply's cursor is no text", response);
  seen.add(step.params[name]);
  if (seen.has(next)) throw paginationLoop(response);
  return { params: ownProperties({ ...step.params, [name]: next }) };
}

/** Counts what came, not what was asked for: servers cut a limit that is too high without saying so. */
function byOffset(name: string, cursor: string | undefined, total: unknown, count: number, asked: Params): Step | undefined {
  const { [cursor ?? ""]: _, ...params } = asked;
  const reached = Number(params[name] ?? 0) + count;
  return count === 0 || reached >= amount(total) ? undefined : { params: ownProperties({ ...params, [name]: reached }) };
}

function byNumber(
  { page, first = 1 }: NonNullable<PaginationSpec["page"]>,
  pages: unknown,
  total: unknown,
  count: number,
  position: Position,
): Step | undefined {
  const { params } = position.step;
  const number = Number(params[page] ?? first);
  position.read += count + (position.read === 0 ? (number - first) * count : 0);
  const isLast = pages === undefined ? count === 0 || position.read >= amount(total) : number - first + 1 >= amount(pages);
  return isLast ? undefined : { params: ownProperties({ ...params, [page]: number + 1 }) };
}

/** A link is data, not an order: it is followed on the origin it came from, since the credentials go with it. */
function byLink(place: ResponsePath, value: unknown, { step, seen }: Position, { response, url, origin }: Page): Step | undefined {
  const isHeader = typeof place === "object" && Object.hasOwn(place, "header");
  const link = isHeader && typeof value === "string" ? linkOf(value, "next") : value;
  if (link === undefined || link === null || link === "") return undefined;
  const target = typeof link === "string" && URL.canParse(link, url) ? new URL(link, url) : undefined;
  if (target === undefined) throw new DecodeError("the reply's link to the next page is no URL", response);
  if (target.origin !== origin || target.username || target.password) {
    throw new DecodeError("the reply's link to the next page leads to another origin", response);
  }
  target.hash = "";
  seen.add(url);
  if (seen.has(target.href)) throw paginationLoop(response);
  // A credential may have changed what was sent.
  seen.add(target.href);
  return { params: step.params, url: target.href };
}

function paginationLoop(response: Response): DecodeError {
  return new DecodeError("the reply leads back to a page that was there before", response);
}

/** A count; without one there is no end to reach. */
function amount(value: unknown): number {
  return counted(value) ?? Number.POSITIVE_INFINITY;
}

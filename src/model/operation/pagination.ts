import type { Report } from "../../diagnostics/diagnostic.js";
import type { SpecOperation, SpecPagination } from "../../openapi/spec.js";
import { compact } from "../../util/compact.js";
import type { CursorOrder, OperationResponse, Pagination, PaginationStrategy, Params, Property, ResponsePath } from "../model.js";
import { withoutNull } from "../schema/combine.js";
import { type LookUp, resolveAlias } from "./convert-schema.js";
import { isScalar, itemTypeAt, type PageShape, pageShape } from "./page-shape.js";
import { cursors, links, moreFlags, offsets, orders, pageCounts, pageNumbers, totalHeaders, totals } from "./pagination-conventions.js";

/**
 * Whether an operation only reads, so that a client may repeat it for the next page. A POST reads
 * if its path names a search.
 */
export function canPage({ method, path }: Pick<SpecOperation, "method" | "path">): boolean {
  if (method === "POST") return /\/(list|search|query|filter|batch)$/.test(path);
  return method === "GET" || method === "QUERY";
}

/**
 * Whether the next page of an operation may only be a link. A link is requested with GET, so that
 * nothing is repeated.
 */
export function canFollowLinks({ method }: Pick<SpecOperation, "method">): boolean {
  return method === "POST";
}

/**
 * Detects how a list continues; undefined if the operation is not a list, or follows no known
 * convention.
 */
export function findPagination(params: Params, success: readonly OperationResponse[], lookUp: LookUp): Pagination | undefined {
  const page = pageShape(success, lookUp);
  if (page === undefined) return undefined;
  const total = totalOf(page);
  const strategy = chooseStrategy(pagingParams(params, lookUp), page, total);
  return strategy && { ...compact({ items: page.items, item: page.item, total }), ...strategy };
}

/**
 * Returns the pagination that a document states; undefined, with a report, if it does not fit the
 * response.
 */
export function explicitPagination(
  spec: SpecPagination,
  success: readonly OperationResponse[],
  lookUp: LookUp,
  report: Report,
): Pagination | undefined {
  const { origin, items, total } = spec;
  const item = itemTypeAt(items === undefined ? [] : [items].flat(), success, lookUp);
  if (item === undefined) {
    report("pagination-without-list", {
      message: '"x-pinwheel-pagination" does not point to a list in the response.',
      pointer: origin,
    });
    return undefined;
  }
  const strategy = explicitStrategy(spec);
  if (strategy === undefined) {
    report("value-ignored", { message: '"x-pinwheel-pagination" needs "cursor", "page", "offset" or "link".', pointer: origin });
    return undefined;
  }
  return { ...compact({ items, item, total }), ...strategy };
}

/**
 * The first of cursor, page, offset and link; an offset next to a cursor is for servers without
 * cursors.
 */
function explicitStrategy({ cursor: stated, page, offset, link }: SpecPagination): PaginationStrategy | undefined {
  const cursor = stated && { first: null, ...stated };
  if (cursor && offset) return { kind: "cursor-or-offset", cursor, offset };
  if (cursor) return { kind: "cursor", cursor };
  if (page) return { kind: "page", page: { first: 1, ...page } };
  if (offset) return { kind: "offset", offset };
  return link === undefined ? undefined : { kind: "link", link };
}

/** A param that may select a page. */
interface PagingParam {
  readonly name: string;
  readonly isInteger: boolean;
  /** The default, or else the minimum. */
  readonly start: unknown;
}

/** The params of the caller, including the properties of the body. */
function pagingParams({ properties, body }: Params, lookUp: LookUp): readonly PagingParam[] {
  const type = body && resolveAlias(body.type, lookUp);
  const all: readonly Property[] = [...properties, ...(type?.kind === "object" ? type.properties : [])];
  return all.map((property) => ({
    name: property.name,
    isInteger: isScalar(resolveAlias(withoutNull(property.type), lookUp), "integer"),
    start: property.default ?? property.limits.find(({ keyword }) => keyword === "minimum")?.value,
  }));
}

/**
 * Prefers cursors, because they neither skip nor repeat items. Then offset or page number where the
 * end is known, then links, and last counting until a page is empty.
 */
function chooseStrategy(params: readonly PagingParam[], page: PageShape, total: ResponsePath | undefined): PaginationStrategy | undefined {
  const names = new Set(params.map(({ name }) => name));
  const offset = offsets.find((convention) => names.has(convention.offset) && names.has(convention.limit));
  const cursor = cursorOf(names, page);
  if (cursor !== undefined && offset !== undefined)
    return { kind: "cursor-or-offset", cursor: { ...cursor, ...orderOf(names), first: "" }, offset };
  if (cursor !== undefined) return { kind: "cursor", cursor };
  const number = pageNumber(params, page);
  const link = linkOf(page);
  const byLink: PaginationStrategy | undefined = link === undefined ? undefined : { kind: "link", link };
  const byCount: PaginationStrategy | undefined = offset ? { kind: "offset", offset } : number && { kind: "page", page: number };
  const isEndKnown = total !== undefined || number?.pages !== undefined;
  return isEndKnown ? (byCount ?? byLink) : (byLink ?? byCount);
}

type Strategy<Kind> = Extract<PaginationStrategy, { readonly kind: Kind }>;

function cursorOf(params: ReadonlySet<string>, page: PageShape): Strategy<"cursor">["cursor"] | undefined {
  const more = findField(page, moreFlags, "boolean");
  for (const { cursor, next, item } of cursors) {
    if (!params.has(cursor)) continue;
    const path = findField(page, next, "string");
    if (path !== undefined) return { ...compact({ more }), cursor, next: path, first: null };
    if (item !== undefined && more !== undefined && page.itemProperties.has(item)) return { cursor, next: { item }, first: null, more };
  }
  return undefined;
}

/**
 * With offsets as an alternative, cursors are used only in the list's own order: whether they lose
 * items in another order depends on the server.
 */
function orderOf(params: ReadonlySet<string>): { readonly order?: CursorOrder } {
  const param = orders.find((name) => params.has(name));
  return param === undefined ? {} : { order: { param } };
}

/**
 * The number of the first page is the default of the param, or its minimum; 1 if the document
 * states neither 0 nor 1.
 */
function pageNumber(params: readonly PagingParam[], page: PageShape): Strategy<"page">["page"] | undefined {
  const param = params.find(({ name, isInteger }) => isInteger && pageNumbers.includes(name));
  const pages = findField(page, pageCounts, "integer");
  return param && { ...compact({ pages }), page: param.name, first: param.start === 0 ? 0 : 1 };
}

function linkOf(page: PageShape): ResponsePath | undefined {
  return findField(page, links, "string") ?? (page.headers.includes("link") ? { header: "link" } : undefined);
}

/** `count` is a total only next to links. Elsewhere it may count the items of the page. */
function totalOf(page: PageShape): ResponsePath | undefined {
  const names = findField(page, links, "string") === undefined ? totals : [...totals, "count"];
  const header = totalHeaders.find((name) => page.headers.includes(name));
  return findField(page, names, "integer") ?? (header === undefined ? undefined : { header });
}

/** Returns the path of the first field with one of the names, in their order of preference. */
function findField(
  { fields }: PageShape,
  names: readonly string[],
  scalar: "string" | "integer" | "boolean",
): string | readonly string[] | undefined {
  const candidates = fields.filter(({ type }) => isScalar(type, scalar));
  return names.map((name) => candidates.find((field) => field.name === name)?.path).find((path) => path !== undefined);
}

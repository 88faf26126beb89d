/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/**
 * How a list continues on its next page: where the items are, and a strategy. Names of params, and
 * paths in the response.
 */
export type PaginationSpec = PagedList & PaginationStrategy;

export interface PagedList {
  /** Path of the items. Missing if the response itself is the list. */
  readonly items?: string | readonly string[];
  /** Path of the total number of items. */
  readonly total?: ResponsePath;
}

/**
 * `cursor-or-offset` starts with a cursor and continues by offset if the server does not support
 * cursors.
 */
export type PaginationStrategy =
  | { readonly kind: "cursor"; readonly cursor: CursorSpec }
  | { readonly kind: "page"; readonly page: PageSpec }
  | { readonly kind: "offset"; readonly offset: OffsetSpec }
  | { readonly kind: "link"; readonly link: ResponsePath }
  | { readonly kind: "cursor-or-offset"; readonly cursor: CursorSpec; readonly offset: OffsetSpec };

export interface CursorSpec {
  /** The param for the cursor. */
  readonly cursor: string;
  /** Path of the next cursor. */
  readonly next: ResponsePath;
  /** The cursor of the first page. Missing if the first request has no cursor. */
  readonly first?: string;
  /** Path of a flag that is false on the last page. */
  readonly more?: ResponsePath;
  /**
   * The param for the order of the list, and its values with which cursors lose no items, without a
   * leading `-` or `+`. With other values, a list with offsets continues by offset.
   */
  readonly order?: { readonly param: string; readonly values?: readonly string[] };
}

export interface PageSpec {
  /** The param for the page number. */
  readonly page: string;
  /** Number of the first page. Default: 1. */
  readonly first?: number;
  /** Path of the total number of pages. */
  readonly pages?: ResponsePath;
}

export interface OffsetSpec {
  /** The param for the number of items to skip. */
  readonly offset: string;
  /** The param for the number of items per page. */
  readonly limit: string;
}

/**
 * Where a value is in the response: a property, the path to one, a header, or a property of the
 * last item. A link in a header is parsed by RFC 8288.
 */
export type ResponsePath = string | readonly string[] | { readonly header: string } | { readonly item: string };

/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/** How a list goes on: names of the caller's params, and places in the reply. Of several ways the first of cursor, page, offset, link. */
export interface PaginationSpec {
  /** Member of the reply that holds the items, or the way to it; missing where the reply is the list. */
  readonly items?: string | readonly string[];
  /** What counts all items. */
  readonly total?: ResponsePath;
  readonly offset?: { readonly offset: string; readonly limit: string };
  /** By number: `first` is that of the first page, 1 by default; `pages` counts all pages. */
  readonly page?: { readonly page: string; readonly first?: number; readonly pages?: ResponsePath };
  /**
   * `first` is the value that asks for the first page; without it, none is sent. Where `more` is false there are no more pages. A
   * server that does not know cursors answers without `next` and is asked by `offset`, where there is one.
   */
  readonly cursor?: { readonly cursor: string; readonly next: ResponsePath; readonly first?: string; readonly more?: ResponsePath };
  /** Where the URL of the next page stands; a header is read by RFC 8288. */
  readonly link?: ResponsePath;
}

/** A member of the reply; the way to it; a header; or, with `item`, a member of the last item of the page. */
export type ResponsePath = string | readonly string[] | { readonly header: string } | { readonly item: string };

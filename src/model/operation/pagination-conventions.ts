/**
 * Params for the offset and the page size, in order of preference. A convention applies only if
 * both exist.
 */

export const offsets: readonly { readonly offset: string; readonly limit: string }[] = [
  { offset: "offset", limit: "limit" },
  { offset: "page_offset", limit: "page_limit" },
  { offset: "skip", limit: "limit" },
  { offset: "skip", limit: "take" },
  { offset: "skip", limit: "top" },
  { offset: "$skip", limit: "$top" },
  { offset: "offset", limit: "count" },
  { offset: "start", limit: "limit" },
  { offset: "startIndex", limit: "count" },
  { offset: "startAt", limit: "maxResults" },
  { offset: "page[offset]", limit: "page[limit]" },
];

/** Params for the number of a page. */
export const pageNumbers: readonly string[] = ["page", "page_number", "pageNumber", "page[number]", "page_no", "pageNo", "pageIndex"];

/** Response properties with the number of pages. */
export const pageCounts: readonly string[] = ["total_pages", "totalPages", "page_count", "pageCount", "num_pages", "last_page", "lastPage"];

/**
 * A param for a cursor, and the response properties with its next value. With `item`, the next
 * cursor is that property of the last item, if the response also has a flag of {@link moreFlags}.
 */
export const cursors: readonly { readonly cursor: string; readonly next: readonly string[]; readonly item?: string }[] = [
  { cursor: "cursor", next: ["next_cursor", "nextCursor"] },
  { cursor: "start_cursor", next: ["next_cursor"] },
  { cursor: "page_token", next: ["next_page_token"] },
  { cursor: "pageToken", next: ["nextPageToken"] },
  { cursor: "next_token", next: ["next_token"] },
  { cursor: "nextToken", next: ["nextToken"] },
  { cursor: "NextToken", next: ["NextToken"] },
  { cursor: "continuation_token", next: ["continuation_token", "next_continuation_token"] },
  { cursor: "continuationToken", next: ["continuationToken", "nextContinuationToken"] },
  { cursor: "marker", next: ["next_marker", "nextMarker"] },
  { cursor: "bookmark", next: ["bookmark"] },
  { cursor: "after", next: ["next_cursor", "end_cursor", "endCursor", "last_id"], item: "id" },
  { cursor: "starting_after", next: [], item: "id" },
];

/** Response properties that are false on the last page. */
export const moreFlags: readonly string[] = ["has_more", "hasMore", "has_next", "hasNext", "has_next_page", "hasNextPage"];

/** Response properties with the total number of items. */
export const totals: readonly string[] = [
  "total_entries",
  "total_count",
  "totalCount",
  "total_results",
  "totalResults",
  "total_items",
  "totalItems",
  "total",
];

/** Headers with the total number of items. */
export const totalHeaders: readonly string[] = ["x-total-count", "x-total", "total-count"];

/** Response properties with the URL of the next page. */
export const links: readonly string[] = [
  "next",
  "next_url",
  "nextUrl",
  "next_page_url",
  "nextPageUrl",
  "next_link",
  "nextLink",
  "@odata.nextLink",
];

/** Usual names of the items, if a response contains several lists. */
export const lists: readonly string[] = ["items", "data", "results", "value", "values", "entries", "records"];

/** Params for the order of a list. */
export const orders: readonly string[] = ["order_by", "orderBy", "sort", "sort_by", "sortBy", "ordering", "order"];

/** Names by which APIs page, in order of preference. A convention is taken only where every part of it is there. */

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

/** Params that count pages. */
export const pageNumbers: readonly string[] = ["page", "page_number", "pageNumber", "page[number]", "page_no", "pageNo", "pageIndex"];

/** Members of the reply that count pages. */
export const pageCounts: readonly string[] = ["total_pages", "totalPages", "page_count", "pageCount", "num_pages", "last_page", "lastPage"];

/** A param, and what the reply calls its next value; `item`: the member of the last item that is it, where the reply says whether more follows. */
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

/** Members of the reply that are false on the last page. */
export const moreFlags: readonly string[] = ["has_more", "hasMore", "has_next", "hasNext", "has_next_page", "hasNextPage"];

/** Members of the reply that count all items. `count` is one only beside links, since elsewhere it may count those of the page. */
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

/** Headers that count all items. */
export const totalHeaders: readonly string[] = ["x-total-count", "x-total", "total-count"];

/** Members of the reply that hold the URL of the next page. */
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

/** Of several lists in a reply, the one that holds the items. */
export const lists: readonly string[] = ["items", "data", "results", "value", "values", "entries", "records"];

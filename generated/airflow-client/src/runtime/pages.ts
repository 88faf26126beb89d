import { callOf, dataOf, type Outcome, outcomeOf } from "./call.js";
import { type Client, core } from "./client.js";
import { DecodeError } from "./errors.js";
import type { Operation, PaginationSpec } from "./operation.js";
import type { CallOptions } from "./options.js";
import { own } from "./own.js";
import type { Data, PageCall } from "./result.js";

/**
 * Sends an operation that gives a list, at once, for its first page. By cursor where the operation has one and the caller did not
 * ask for an offset; a server that is too old to know cursors answers without the next one and is asked by offset from there on.
 */
export function pages<Success, Errors, Item>(
  client: Client,
  operation: Operation,
  params: object,
  options: CallOptions = {},
): PageCall<Success, Errors, Item> {
  const spec = operation.pagination ?? {};
  const start = firstParams(spec, own(params as Params));
  const fetchPage = (page: Params): Promise<Outcome> => outcomeOf(client[core], operation, page, options);
  const first = fetchPage(start);
  const call = callOf<Success, Errors>(first);
  const all = (): AsyncGenerator<unknown> => {
    call.catch(() => undefined);
    return pagesFrom(spec, start, first, fetchPage);
  };
  return Object.assign(call, {
    pages: () => all() as AsyncGenerator<Data<Success>>,
    [Symbol.asyncIterator]: () => itemsOf(spec, all()) as AsyncGenerator<Item>,
  });
}

type Params = Readonly<Record<string, unknown>>;

function firstParams(spec: PaginationSpec, params: Params): Params {
  const { cursor, offset } = spec;
  if (cursor?.first === undefined || cursor.cursor in params || (offset && params[offset.offset] !== undefined)) return params;
  return own({ ...params, [cursor.cursor]: cursor.first });
}

async function* itemsOf(spec: PaginationSpec, pages: AsyncGenerator<unknown>): AsyncGenerator<unknown> {
  for await (const page of pages) {
    for (const item of items(spec, page) ?? []) yield item;
  }
}

/** Pages from the first, which has been asked for, to the last. */
async function* pagesFrom(
  spec: PaginationSpec,
  start: Params,
  first: Promise<Outcome>,
  fetchPage: (params: Params) => Promise<Outcome>,
): AsyncGenerator<unknown> {
  const position: Position = { params: start, read: 0, empty: 0, seen: new Set() };
  for (let outcome = await first; ; outcome = await fetchPage(position.params)) {
    const page = dataOf(outcome);
    yield page;
    const next = nextParams(spec, position, page, outcome);
    if (next === undefined) return;
    position.params = next;
  }
}

/** How far a loop has come. */
interface Position {
  params: Params;
  /** Items so far. */
  read: number;
  /** Empty pages in a row. */
  empty: number;
  readonly seen: Set<unknown>;
}

/** A server whose cursors never end though no items come is broken; a filter may well leave some pages empty. */
const emptyLimit = 1000;

/** Params of the next page; undefined after the last one. Throws {@link DecodeError}. */
function nextParams(spec: PaginationSpec, position: Position, page: unknown, outcome: Outcome): Params | undefined {
  const found = items(spec, page);
  if (found === undefined) throw undecodable("the reply has no list of items", outcome);
  position.read += found.length;
  position.empty = found.length === 0 ? position.empty + 1 : 0;
  if (position.empty > emptyLimit) throw undecodable(`the last ${emptyLimit} pages were empty`, outcome);
  const { cursor, offset } = spec;
  const byOffset = offset && position.params[offset.offset] !== undefined && position.params[cursor?.cursor ?? ""] === undefined;
  if (cursor && !byOffset && has(page, cursor.next)) return byCursor(cursor.cursor, page[cursor.next], position, outcome);
  return offset && found.length > 0 ? nextOffset(spec, offset.offset, position, page) : undefined;
}

function byCursor(name: string, next: unknown, position: Position, outcome: Outcome): Params | undefined {
  if (next === null || next === undefined || next === "") return undefined;
  if (typeof next !== "string" && typeof next !== "number") throw undecodable("the reply's cursor is no text", outcome);
  if (position.seen.has(next)) throw undecodable("the reply leads back to a page that was there before", outcome);
  position.seen.add(next);
  return own({ ...position.params, [name]: next });
}

/** Counts what came, not what was asked for: servers cut a limit that is too high without saying so. */
function nextOffset(spec: PaginationSpec, name: string, position: Position, page: unknown): Params | undefined {
  const { total, cursor } = spec;
  const { [cursor?.cursor ?? ""]: _, ...params } = position.params;
  const reached = Number(params[name] ?? 0) + (items(spec, page) ?? []).length;
  if (total !== undefined && has(page, total) && reached >= Number(page[total])) return undefined;
  return own({ ...params, [name]: reached });
}

function items(spec: PaginationSpec, page: unknown): readonly unknown[] | undefined {
  const list = spec.items === undefined ? page : has(page, spec.items) ? page[spec.items] : undefined;
  return Array.isArray(list) ? list : undefined;
}

function has(page: unknown, name: string): page is Params {
  return typeof page === "object" && page !== null && Object.hasOwn(page, name);
}

function undecodable(message: string, { response }: Outcome): DecodeError {
  return new DecodeError(message, response ?? new Response());
}

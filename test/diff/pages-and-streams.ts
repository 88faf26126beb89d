import type { Operation, Pagination, SdkModel, StreamFlag, StreamFlagValue } from "../../src/model/model.js";

/**
 * Returns an operation whose pages or streams an old SDK does not get from a server of the new
 * version, because it continues or selects them in the old way. Undefined if there is none.
 */
export function findBrokenSequence(before: SdkModel, after: SdkModel): string | undefined {
  const current = new Map(operationsOf(after).map((operation) => [operation.id, operation]));
  for (const old of operationsOf(before)) {
    const now = current.get(old.id);
    if (now === undefined) continue;
    if (old.pagination !== undefined && iterate(old.pagination, now.pagination) !== items.join(" ")) return `${old.id}: other items`;
    if (bodiesOf(old.streamFlag).some((body) => isStream(old.streamFlag, body) !== isStream(now.streamFlag, body)))
      return `${old.id}: no stream`;
  }
  return undefined;
}

function operationsOf({ resources }: SdkModel): readonly Operation[] {
  return resources.flatMap(({ operations }) => operations);
}

/** All items of the server, which returns at most two at once. */
const items = ["a", "b", "c", "d", "e"];
const size = 2;

type Query = Readonly<Record<string, number>>;

/** Requests page after page, as an SDK does, and returns the items. Ends after a few pages too many. */
function iterate(client: Pagination, server: Pagination | undefined): string {
  const received: string[] = [];
  for (let page = 0; page < items.length && received.length < items.length; page++) {
    const answer = serve(server, queryOf(client, page, received.length));
    if (answer.length === 0) break;
    received.push(...answer);
  }
  return received.join(" ");
}

function queryOf(pagination: Pagination, page: number, received: number): Query {
  switch (pagination.kind) {
    case "offset":
      return { [pagination.offset.offset]: received };
    case "page":
      return { [pagination.page.page]: pagination.page.first + page };
    case "cursor":
    case "cursor-or-offset":
    case "link":
      throw new Error(`No example has pages of the kind ${pagination.kind}.`);
  }
}

/** A list without pages has the same items for every request. */
function serve(pagination: Pagination | undefined, query: Query): readonly string[] {
  if (pagination?.kind === "offset") return itemsFrom(query[pagination.offset.offset] ?? 0);
  if (pagination?.kind === "page") {
    const { page, first } = pagination.page;
    return itemsFrom(((query[page] ?? first) - first) * size);
  }
  return itemsFrom(0);
}

function itemsFrom(start: number): readonly string[] {
  return start < 0 ? [] : items.slice(start, start + size);
}

/** The bodies with which an SDK selects a stream, or none. */
type FlagBody = Readonly<Record<string, StreamFlagValue>>;

function bodiesOf(flag: StreamFlag | undefined): readonly FlagBody[] {
  if (flag === undefined) return [];
  return [...[...flag.streams, ...flag.others].map((value) => ({ [flag.path.join(".")]: value })), {}];
}

function isStream(flag: StreamFlag | undefined, body: FlagBody): boolean {
  if (flag === undefined) return false;
  const value = body[flag.path.join(".")];
  return value === undefined ? flag.default : flag.streams.includes(value);
}

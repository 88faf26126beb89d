/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { callOf, outcomeOf } from "../client/call.js";
import { type Client, type Internals, internals } from "../client/client.js";
import type { CallOptions } from "../client/options.js";
import type { Unsent } from "../client/request.js";
import { withCallerStack } from "../core/caller-stack.js";
import { DecodeError } from "../core/errors.js";
import { ownProperties } from "../core/objects.js";
import type { Operation, Params } from "../core/operation.js";
import type { PaginationSpec } from "../core/pagination-spec.js";
import type { Outcome } from "../response/outcome.js";
import type { PageCall, PageOptions } from "../response/result.js";
import { abortableIterator } from "../streaming/abortable-iterator.js";
import { FirstPage } from "./first-page.js";
import { firstStep, nextStep } from "./next-page.js";
import { itemsOf, totalOf } from "./response-path.js";
import type { Page, Position, Step } from "./strategies.js";

/**
 * Starts fetching the first page of a list immediately. If the API needs a cursor to begin with and
 * the caller starts a `for await` loop in the same tick, the first page is requested in cursor
 * mode; otherwise exactly the caller's params are sent. A loop that starts later requests its own
 * first page.
 */
export function pages<Data, Errors, Item, Success = 200, Fields = Headers>(
  client: Client,
  operation: Operation,
  params: object,
  options: CallOptions = {},
): PageCall<Data, Errors, Item, Success, Fields> {
  const spec = ownProperties(operation.pagination);
  const plain: Step = { params: ownProperties(params as Params) };
  const leading = firstStep(spec, plain);
  const fetchPage = pageFetcher(client[internals], operation, options);
  const first = new FirstPage(plain, leading, (step) => fetchPage(step, options.signal));
  const call = callOf<Data, Errors, Success, Fields>(first.answer.then(({ outcome }) => outcome));
  /**
   * Returns the request of a step, which is the call's own request if that can be, or already is,
   * the same.
   */
  const share = (step: Step): ((signal: AbortSignal | undefined) => Promise<Answer>) => {
    // The loop, or `total()`, reports a failure of the first page. Otherwise Node would also report
    // it as unhandled.
    call.catch(() => undefined);
    return first.plan(step) === step ? () => first.answer : (signal) => fetchPage(step, signal);
  };
  const iterate = <Value>(loop: PageOptions = {}, pick: (pages: AsyncGenerator<unknown>) => AsyncGenerator<unknown, void>) => {
    const start = share(leading);
    return abortableIterator(options.signal, (signal) =>
      pick(pagesFrom(spec, leading, start(signal), (step) => fetchPage(step, signal), loop)),
    ) as AsyncIterableIterator<Value>;
  };
  const items = (loop?: PageOptions): AsyncIterableIterator<Item> => iterate(loop, (pages) => eachItem(spec, pages));
  return Object.assign(call, {
    pages: (loop?: PageOptions) => iterate<Data>(loop, (pages) => pages),
    items,
    toArray: (loop: PageOptions & { readonly max?: number } = {}) => collect(items(loop), loop.max),
    total: async () => {
      const { outcome } = await share(plain)(options.signal);
      if (!outcome.ok) throw outcome.error;
      return totalOf(spec, outcome.data, outcome.response.headers);
    },
    [Symbol.asyncIterator]: () => items(),
  });
}

/** The outcome of a step, and the URL that it was sent to. */
interface Answer {
  readonly outcome: Outcome;
  readonly sentTo: string;
}

type FetchPage = (step: Step, signal?: AbortSignal) => Promise<Answer>;

function pageFetcher(core: Internals, operation: Operation, options: CallOptions): FetchPage {
  return async (step, signal) => {
    let sentTo = "";
    const request: Internals["request"] = (...call) => {
      const first = core.request(...call);
      sentTo = step.url ?? first.url;
      return step.url === undefined ? first : linkRequest(first, step.url);
    };
    const outcome = await outcomeOf({ ...core, request }, operation, step.params, signal ? { ...options, signal } : options);
    return { outcome, sentTo };
  };
}

/**
 * The request for a link to the next page: a GET without a body, also if the first page was a POST,
 * because the link identifies the whole page (RFC 8288, section 3.3).
 */
function linkRequest(first: Unsent, url: string): Unsent {
  const headers = new Headers(first.headers);
  headers.delete("content-type");
  return { ...first, method: "GET", url, headers, body: undefined, subject: first.subject.replace(first.method, "GET") };
}

async function* eachItem(spec: PaginationSpec, pages: AsyncGenerator<unknown>): AsyncGenerator<unknown, void> {
  for await (const page of pages) for (const item of itemsOf(spec, page) ?? []) yield item;
}

/** Yields every page, beginning with the first, which is already requested. */
async function* pagesFrom(
  spec: PaginationSpec,
  start: Step,
  first: Promise<Answer>,
  fetchPage: FetchPage,
  { prefetch = false, maxPages = Number.POSITIVE_INFINITY }: PageOptions,
): AsyncGenerator<unknown, void> {
  const position: Position = { step: start, itemCount: 0, emptyPages: 0, visited: new Set() };
  let count = 0;
  const fetchNext = async (page: Page): Promise<Answer | undefined> => {
    const next = nextStep(spec, position, page);
    if (next === undefined) return undefined;
    if (count >= maxPages) throw new DecodeError(`the list has more than ${maxPages} pages`, page.response);
    position.step = next;
    return fetchPage(next);
  };
  for (let answer: Answer | undefined = await first; answer; ) {
    const { outcome, sentTo } = answer;
    if (!outcome.ok) throw withCallerStack(outcome.error);
    count++;
    const { data, response } = outcome;
    const page: Page = { data, response, url: response.url || sentTo, origin: new URL(sentTo).origin };
    const ahead = prefetch ? fetchNext(page) : undefined;
    // Reported when the loop requests the next page. Otherwise Node would report it as unhandled
    // before that.
    ahead?.catch(() => undefined);
    yield data;
    answer = await (ahead ?? fetchNext(page));
  }
}

async function collect<Item>(items: AsyncIterable<Item>, max = Number.POSITIVE_INFINITY): Promise<Item[]> {
  const all: Item[] = [];
  if (max > 0) for await (const item of items) if (all.push(item) >= max) break;
  return all;
}

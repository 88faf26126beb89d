/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { callOf, outcomeOf } from "../client/call.js";
import { type Client, type Internals, internals } from "../client/client.js";
import type { CallOptions } from "../client/options.js";
import { DecodeError } from "../core/errors.js";
import { ownProperties } from "../core/objects.js";
import type { Operation } from "../core/operation.js";
import type { PaginationSpec } from "../core/pagination-spec.js";
import { dataOf, type Outcome } from "../response/outcome.js";
import type { Data, PageCall, PageOptions } from "../response/result.js";
import { abortableIterator } from "../streaming/abortable-iterator.js";
import { firstStep, nextStep, type Page, type Params, type Position, type Step } from "./next-page.js";
import { itemsOf, totalOf } from "./response-path.js";

/**
 * Sends an operation that gives a list, at once, for its first page. Where cursors have to be asked for (`first`), that page is asked
 * for by cursor if the loop over the call begins in the same step of the program, as in `for await (const item of list())`, and as the
 * caller's params have it otherwise: a single page is not changed by it. A loop that begins later asks for its first page anew.
 */
export function pages<Success, Errors, Item>(
  client: Client,
  operation: Operation,
  params: object,
  options: CallOptions = {},
): PageCall<Success, Errors, Item> {
  const spec = ownProperties(operation.pagination ?? {});
  const plain: Step = { params: ownProperties(params as Params) };
  const leading = firstStep(spec, plain);
  const fetchPage = pageFetcher(client[internals], operation, options);
  let start = plain;
  let sent = leading === plain;
  const send = (): Promise<Answer> => {
    sent = true;
    return fetchPage(start, options.signal);
  };
  const first = sent ? send() : Promise.resolve().then(send);
  const call = callOf<Success, Errors>(first.then(({ outcome }) => outcome));
  const each = <Given>(loop: PageOptions = {}, pick: (pages: AsyncGenerator<unknown>) => AsyncGenerator<Given, void>) => {
    call.catch(() => undefined);
    if (!sent) start = leading;
    return abortableIterator(options.signal, (signal) =>
      pick(pagesFrom(spec, leading, start === leading ? first : fetchPage(leading, signal), (step) => fetchPage(step, signal), loop)),
    );
  };
  const items = (loop?: PageOptions) => each(loop, (pages) => eachItem(spec, pages)) as AsyncIterableIterator<Item>;
  return Object.assign(call, {
    pages: (loop?: PageOptions) => each(loop, (pages) => pages) as AsyncIterable<Data<Success>>,
    items,
    toArray: (loop: PageOptions & { readonly max?: number } = {}) => collect(items(loop), loop.max),
    total: async () => {
      sent = true;
      const { outcome } = await (start === plain ? first : fetchPage(plain, options.signal));
      return totalOf(spec, dataOf(outcome), outcome.response?.headers);
    },
    [Symbol.asyncIterator]: () => items(),
  });
}

/** What became of a step, and where it was sent. */
interface Answer {
  readonly outcome: Outcome;
  readonly sentTo: string;
}

type FetchPage = (step: Step, signal?: AbortSignal) => Promise<Answer>;

function pageFetcher(core: Internals, operation: Operation, options: CallOptions): FetchPage {
  return async (step, signal) => {
    let sentTo = "";
    const send: Internals["send"] = (request) => {
      sentTo = step.url ?? request.url;
      return core.send({ ...request, url: sentTo });
    };
    const outcome = await outcomeOf({ ...core, send }, operation, step.params, signal ? { ...options, signal } : options);
    return { outcome, sentTo };
  };
}

async function* eachItem(spec: PaginationSpec, pages: AsyncGenerator<unknown>): AsyncGenerator<unknown, void> {
  for await (const page of pages) for (const item of itemsOf(spec, page) ?? []) yield item;
}

/** Pages from the first, which has been asked for, to the last. */
async function* pagesFrom(
  spec: PaginationSpec,
  start: Step,
  first: Promise<Answer>,
  fetchPage: FetchPage,
  { prefetch = false, maxPages = Number.POSITIVE_INFINITY }: PageOptions,
): AsyncGenerator<unknown, void> {
  const position: Position = { step: start, read: 0, empty: 0, seen: new Set() };
  let count = 0;
  const follow = async (page: Page): Promise<Answer | undefined> => {
    const next = nextStep(spec, position, page);
    if (next === undefined) return undefined;
    if (count >= maxPages) throw new DecodeError(`there are more than ${maxPages} pages`, page.response);
    position.step = next;
    return fetchPage(next);
  };
  for (let answer: Answer | undefined = await first; answer; ) {
    const data = dataOf(answer.outcome);
    count++;
    const page = pageOf(answer, data);
    const ahead = prefetch ? follow(page) : undefined;
    ahead?.catch(() => undefined);
    yield data;
    answer = await (ahead ?? follow(page));
  }
}

function pageOf({ outcome: { response = new Response() }, sentTo }: Answer, data: unknown): Page {
  return { data, response, url: response.url || sentTo, origin: new URL(sentTo).origin };
}

async function collect<Item>(items: AsyncIterable<Item>, max = Number.POSITIVE_INFINITY): Promise<Item[]> {
  const all: Item[] = [];
  if (max > 0) for await (const item of items) if (all.push(item) >= max) break;
  return all;
}

/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Internals } from "../client/client.js";
import type { CallOptions } from "../client/options.js";
import { perform } from "../client/perform.js";
import { RequestError } from "../core/errors.js";
import { discard, mediaType } from "../core/message.js";
import type { Operation } from "../core/operation.js";
import { timeoutLimits, withDeadline } from "../http/timeout.js";
import { mapReadErrors } from "../response/decode.js";
import { checkDeclared } from "../response/decode-by-type.js";
import { dataOf, failure, type Outcome, success, withResponseOf } from "../response/outcome.js";

/** A reply whose body is read as it comes. */
export interface Stream {
  readonly response: Response;
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
  /** The longest silence between two chunks, in milliseconds. */
  readonly silence: number;
  /** Media type of the response; the declared one if the response has no `Content-Type`. */
  readonly type: string;
  /** Until somebody reads, an abort drops the reply; this ends that. */
  readonly taken: () => void;
}

/** Sends an operation and gives its reply unread. `readable` says which media types may come besides the declared ones. */
export function openStream(
  core: Internals,
  operation: Operation,
  params: object,
  options: CallOptions,
  declared: string,
  readable: (type: string) => boolean,
): Promise<Stream> {
  return perform(core, operation, params, options, async (response, { accept = [] }, { signal, timeout }) => {
    const type = mediaType(response.headers) || declared.replace(/;.*/s, "").trim();
    if (response.body && !readable(type)) checkDeclared(accept, type, response);
    const drop = (): void => discard(response);
    signal?.addEventListener("abort", drop);
    const [silence] = timeoutLimits(timeout ?? false);
    return { response, signal, silence, type, taken: () => signal?.removeEventListener("abort", drop) };
  });
}

/** The bytes of a body as they come; `left` ends it, and the request with it. */
export async function* chunksOf({ response, signal, silence, taken }: Stream, left?: AbortSignal): AsyncGenerator<Uint8Array, void> {
  taken();
  const reader = response.body?.getReader();
  const cancel = (): Promise<void> | undefined => reader?.cancel().catch(() => undefined);
  const message = `stream timed out after ${silence} ms without data`;
  left?.addEventListener("abort", cancel, { once: true });
  try {
    while (reader && (!left?.aborted || signal?.aborted)) {
      const { done, value } = await withDeadline(signal, silence, message, () => mapReadErrors(reader.read()));
      // An abort cancels the body, and its end may come first: the next look at the signal tells it from a real end.
      if (done && signal?.aborted) continue;
      if (done) return;
      yield value;
    }
  } finally {
    left?.removeEventListener("abort", cancel);
    await cancel();
  }
}

/**
 * A call that reads only when it is taken up, so it is an object of its own: awaiting a real promise would not ask it for `then`. The
 * stream's own promise stays without a handler until then: a failure that nobody sees is an unhandled rejection.
 */
export function lazyCall<More extends object>(
  stream: Promise<Stream>,
  read: (take: () => Promise<Stream>) => Promise<unknown>,
  more: (take: () => Promise<Stream>) => More,
): unknown {
  let taken = false;
  let outcomeOnce: Promise<Outcome> | undefined;
  const take = (): Promise<Stream> => {
    if (taken) throw new RequestError("a stream can be read once, and this one has been");
    taken = true;
    stream.catch(() => undefined);
    return stream;
  };
  const outcome = (): Promise<Outcome> => {
    outcomeOnce ??= outcomeOf(stream, () => read(take));
    return outcomeOnce;
  };
  const promise = (): Promise<unknown> => outcome().then(dataOf);
  const call = {
    // biome-ignore lint/suspicious/noThenProperty: it is a promise, one that begins to read when it is awaited
    then: (...handlers: Parameters<Promise<unknown>["then"]>) => promise().then(...handlers),
    catch: (...handlers: Parameters<Promise<unknown>["catch"]>) => promise().catch(...handlers),
    finally: (...handlers: Parameters<Promise<unknown>["finally"]>) => promise().finally(...handlers),
    safe: outcome,
    withResponse: () => outcome().then(withResponseOf),
    [Symbol.toStringTag]: "Call",
  };
  return Object.assign(call, more(take));
}

async function outcomeOf(stream: Promise<Stream>, read: () => Promise<unknown>): Promise<Outcome> {
  try {
    const data = await read();
    const { response } = await stream;
    return success(response, data);
  } catch (error) {
    return failure(error);
  }
}

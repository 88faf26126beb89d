/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import type { FetchBody } from "../core/fetch.js";
import type { EncodeBody, Operation } from "../core/operation.js";

/** A body that is sent unchanged: text, bytes, or a stream of both. */
export type BinaryBody =
  | string
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>;

/**
 * Sends text and bytes unchanged: a string, a Blob, an ArrayBuffer, a typed array, a
 * ReadableStream, or an async iterable of bytes or text. Throws {@link RequestError} for any other
 * value.
 */
export const binaryBody: EncodeBody = (value) => {
  if (typeof value === "string" || value instanceof Blob || value instanceof ArrayBuffer) return value;
  if (ArrayBuffer.isView(value)) return value as FetchBody;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (isSource(value)) return streamOf(value);
  throw new RequestError("the body must be a string, Blob, ArrayBuffer, typed array, ReadableStream or async iterable");
};

/**
 * Closes the source of an upload when its call has ended. The source may still be open, because the
 * call was refused or given up, or because the server responded before it had read everything.
 *
 * A platform does not do that for each of these ends (nodejs/node#61460).
 */
export const closeSource: NonNullable<Operation["close"]> = ({ body }, params) => {
  const source = params[body?.param ?? "body"];
  if (!isSource(source)) return;
  const closing = closers.get(source)?.() ?? closeUnread(source);
  Promise.resolve(closing).catch(() => undefined);
};

/** What a caller can pass to be read piece by piece. */
type Source = ReadableStream<unknown> | AsyncIterable<unknown>;

/** Functions that close the sources that were sent. */
const closers = new WeakMap<Source, () => unknown>();

/**
 * Milliseconds for which a source may be read without a pause. Node goes on reading a source after
 * its request was given up, although it sends nothing. If each piece is there at once, no timer and
 * no response would ever be handled.
 */
const longestTurn = 100;

function isSource(value: unknown): value is Source {
  return value instanceof ReadableStream || (typeof value === "object" && value !== null && Symbol.asyncIterator in value);
}

/** Reads a piece only when it is sent, so that the source of an unsent body never starts. */
function streamOf(source: Source): ReadableStream<Uint8Array> {
  const reader = source instanceof ReadableStream ? readerOf(source) : source[Symbol.asyncIterator]();
  let isClosed = false;
  let lastPause = performance.now();
  closers.set(source, () => {
    isClosed = true;
    return reader.return?.();
  });
  return new ReadableStream(
    {
      async pull(controller) {
        if (performance.now() - lastPause > longestTurn) {
          await new Promise((resolve) => setTimeout(resolve));
          lastPause = performance.now();
        }
        const { done, value } = isClosed ? { done: true, value: undefined } : await reader.next();
        if (done) controller.close();
        else controller.enqueue(typeof value === "string" ? new TextEncoder().encode(value) : (value as Uint8Array));
      },
      async cancel(reason) {
        await reader.return?.(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

/** Reads a stream as an iterator. Not every platform has iterable streams. */
function readerOf(stream: ReadableStream<unknown>): AsyncIterator<unknown> {
  const reader = stream.getReader();
  return {
    next: () => reader.read() as Promise<IteratorResult<unknown>>,
    return: async () => ({ done: true, value: await reader.cancel() }),
  };
}

/** Closes a source that was not sent: a stream, a stream of Node, or a generator. */
function closeUnread(source: Source): unknown {
  if (source instanceof ReadableStream) return source.cancel();
  if ("destroy" in source && typeof source.destroy === "function") return source.destroy();
  return "return" in source && typeof source.return === "function" ? source.return() : undefined;
}

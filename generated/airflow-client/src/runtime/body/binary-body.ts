/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import type { EncodeBody } from "../core/operation.js";

/**
 * Sends text and bytes unchanged: a string, a Blob, an ArrayBuffer, a typed array, a
 * ReadableStream, or an async iterable of bytes or text. Throws {@link RequestError} for any other
 * value.
 */
export const binaryBody: EncodeBody = (value) => {
  if (typeof value === "string" || value instanceof Blob || value instanceof ArrayBuffer || value instanceof ReadableStream) return value;
  if (ArrayBuffer.isView(value)) return value as BodyInit;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (isAsyncIterable(value)) return streamOf(value);
  throw new RequestError("the body must be a string, Blob, ArrayBuffer, typed array, ReadableStream or async iterable");
};

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/** Reads a piece only when it is sent, so that the iterable of an unsent body never starts. */
function streamOf(iterable: AsyncIterable<unknown>): ReadableStream<Uint8Array> {
  const iterator = iterable[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(typeof value === "string" ? new TextEncoder().encode(value) : (value as Uint8Array));
      },
      async cancel(reason) {
        await iterator.return?.(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

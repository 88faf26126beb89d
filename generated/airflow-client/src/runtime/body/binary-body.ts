/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import type { EncodeBody } from "../core/operation.js";

/**
 * Text and bytes as they are: a string, a Blob, an ArrayBuffer, a typed array, a ReadableStream, or an async iterable of bytes or text.
 * Throws {@link RequestError} for anything else.
 */
export const binaryBody: EncodeBody = (value) => {
  if (typeof value === "string" || value instanceof Blob || value instanceof ArrayBuffer || value instanceof ReadableStream) return value;
  if (ArrayBuffer.isView(value)) return value as BodyInit;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (isIterable(value)) return streamOf(value);
  throw new RequestError("a body of this media type is text, a Blob, an ArrayBuffer, a typed array, a ReadableStream or an async iterable");
};

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/** Asks for a piece when it is to be sent, so that what is never sent is never begun. */
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

/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { DecodeError } from "../core/errors.js";
import { isEventStream, isJsonLines, isJsonSequence } from "../core/media-type.js";
import { mediaType } from "../core/message.js";
import type { Middleware } from "../core/middleware.js";
import { ownProperty } from "../core/objects.js";

/**
 * Fails calls with a {@link DecodeError} if the response has more than `limit` bytes after
 * decompression.
 *
 * Streams of items are not limited. Use `maxItemLength` to limit their items.
 *
 * @param limits limits of single operations, by their id
 */
export function maxResponseBytes(limit: number, limits: Readonly<Record<string, number>> = {}): Middleware {
  return (next) => async (request) => {
    const response = await next(request);
    const type = mediaType(response.headers);
    if (response.body === null || isEventStream(type) || isJsonLines(type) || isJsonSequence(type)) return response;
    return limited(response, ownProperty(limits, request.operation.id) ?? limit);
  };
}

/**
 * Wraps a response so that reading more than `limit` bytes fails. Preserves status, headers and
 * URL.
 *
 * Chromium replaces an error in a stream with "Failed to fetch". Therefore, the methods that read
 * the whole body throw the {@link DecodeError} themselves.
 */
function limited(response: Response, limit: number): Response {
  let size = 0;
  let error: DecodeError | undefined;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size <= limit) return controller.enqueue(chunk);
      error = new DecodeError(`response has more than ${limit} bytes`, response);
      throw error;
    },
  });
  const { status, statusText, headers, ok, url, redirected, type } = response;
  const copy = new Response(response.body?.pipeThrough(counter) ?? null, { headers });
  const rethrowing = (read: () => Promise<unknown>) => () => read.call(copy).catch((cause: unknown) => Promise.reject(error ?? cause));
  const { text, blob, arrayBuffer } = copy;
  const readers = { text: rethrowing(text), blob: rethrowing(blob), arrayBuffer: rethrowing(arrayBuffer) };
  for (const [name, value] of Object.entries({ status, statusText, ok, url, redirected, type, ...readers }))
    Object.defineProperty(copy, name, { value });
  return copy;
}

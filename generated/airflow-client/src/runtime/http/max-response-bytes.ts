/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { DecodeError } from "../core/errors.js";
import type { Middleware } from "../core/middleware.js";
import type { Operation } from "../core/operation.js";

/**
 * Ends calls whose replies have more bytes than `limit`, counted after decompression, with a {@link DecodeError}; `limits` has other
 * limits for single operations, by their id. Streams of items are not limited: an item is, by `maxItemLength`.
 */
export function maxResponseBytes(limit: number, limits: Readonly<Record<string, number>> = {}): Middleware {
  return (next) => async (request) => {
    const response = await next(request);
    if (response.body === null || streams.test(response.headers.get("content-type") ?? "")) return response;
    return limited(response, limitOf(request.operation, limits) ?? limit);
  };
}

const streams = /^\s*(text\/event-stream|application\/((x-)?(ndjson|jsonl|jsonlines)|([\w.-]+\+)?json-seq))\s*(;|$)/i;

function limitOf({ id }: Operation, limits: Readonly<Record<string, number>>): number | undefined {
  return Object.hasOwn(limits, id) ? limits[id] : undefined;
}

/**
 * The reply with a body that fails where the limit is passed. What else it says of itself is kept, whatever a Response may be made with;
 * and what reads it whole tells the reason, since Chromium puts "Failed to fetch" in its place.
 */
function limited(response: Response, limit: number): Response {
  let size = 0;
  let error: DecodeError | undefined;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size <= limit) return controller.enqueue(chunk);
      error = new DecodeError(`the reply has more than ${limit} bytes`, response);
      throw error;
    },
  });
  const { status, statusText, headers, ok, url, redirected, type } = response;
  const copy = new Response(response.body?.pipeThrough(counting) ?? null, { headers });
  const whole = (read: () => Promise<unknown>) => () => read.call(copy).catch((cause: unknown) => Promise.reject(error ?? cause));
  const { text, blob, arrayBuffer } = copy;
  const own = { status, statusText, ok, url, redirected, type, text: whole(text), blob: whole(blob), arrayBuffer: whole(arrayBuffer) };
  for (const [name, value] of Object.entries(own)) Object.defineProperty(copy, name, { value });
  return copy;
}

/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Internals } from "../client/client.js";
import type { CallOptions } from "../client/options.js";
import { perform } from "../client/perform.js";
import { callError } from "../core/errors.js";
import { essenceOf } from "../core/media-type.js";
import { discard, mediaType } from "../core/message.js";
import { withPlatformTimeout } from "../core/network-failure.js";
import type { Operation } from "../core/operation.js";
import { timeoutLimits, withDeadline } from "../http/timeout.js";
import { mapReadErrors } from "../response/decode.js";
import { checkDeclared } from "../response/decode-by-type.js";
import { type BodyReader, bodyReader } from "./body-reader.js";

/** A response whose body is read as it arrives. */
export interface Stream {
  readonly response: Response;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** The longest time between two chunks, in milliseconds. */
  readonly maxSilence: number;
  /** Media type of the response, or the declared one if the server sends none. */
  readonly type: string;
  /** Ends the watch over an unread body, which an abort discards. */
  readonly startReading: () => void;
}

/**
 * Sends an operation and returns its response unread. Throws a `DecodeError` for a response of
 * another media type than those in `types`, the first of which is assumed if the server sends none.
 */
export function openStream(
  core: Internals,
  operation: Operation,
  params: object,
  options: CallOptions,
  types: readonly string[],
): Promise<Stream> {
  return perform(core, operation, params, options, async (response, _, { signal, timeout }) => {
    const type = mediaType(response.headers) || essenceOf(types[0]);
    if (response.body !== null) checkDeclared(types, type, response);
    const discardBody = (): void => discard(response);
    signal?.addEventListener("abort", discardBody);
    const [maxSilence] = timeoutLimits(timeout ?? false);
    return { response, signal, maxSilence, type, startReading: () => signal?.removeEventListener("abort", discardBody) };
  });
}

/**
 * Yields the bytes of a body as they arrive. Aborting `stop` ends the iteration and the request.
 */
export async function* chunksOf(
  { response, signal, maxSilence, type, startReading }: Stream,
  stop?: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  startReading();
  const reader = bodyReader(response, type);
  const cancel = (): Promise<unknown> | undefined => reader?.cancel().catch(() => undefined);
  const message = (): string => `stream timed out after ${maxSilence} ms without data`;
  stop?.addEventListener("abort", cancel, { once: true });
  try {
    while (reader && (!stop?.aborted || signal?.aborted)) {
      const { done, value } = await withDeadline(signal, maxSilence, message, () => readChunk(reader));
      // An abort cancels the body, and may look like its end. In the next round `withDeadline`
      // throws the error of the abort.
      if (done && signal?.aborted) continue;
      if (done || value === undefined) return;
      yield value;
    }
  } finally {
    stop?.removeEventListener("abort", cancel);
    await cancel();
  }
}

function readChunk(reader: BodyReader): ReturnType<BodyReader["read"]> {
  return mapReadErrors(() => reader.read()).catch((error: unknown) => {
    throw withPlatformTimeout(callError(error));
  });
}

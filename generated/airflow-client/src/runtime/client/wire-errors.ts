/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { codecFor } from "../codecs/codec-for.js";
import { readWire, WireMismatch } from "../codecs/read-wire.js";
import { withNumbers } from "../codecs/with-numbers.js";
import { ApiError, type FailedRequest } from "../core/api-error.js";
import type { Codec } from "../core/codec.js";
import { discard } from "../core/message.js";
import { ownProperties } from "../core/objects.js";
import { textOf } from "../response/decode.js";
import { losslessJson } from "../response/lossless-json.js";
import { type Client, type Internals, internals } from "./client.js";

/** The size of the largest error body that clients read. */
const maxJsonBytes = 2 ** 24;

/**
 * Returns a client that converts the JSON of error bodies by `errorCodecs` of the operation. A body
 * of another shape, such as the page of a proxy, stays as it is.
 */
export function wireErrors(client: Client): Client {
  const core = client[internals];
  return {
    [internals]: ownProperties<Internals>({
      ...core,
      decodeError: async (request, response) => {
        const codec = codecFor(request.operation.errorCodecs ?? {}, response.status);
        if (codec === undefined) return core.decodeError(request, response);
        // The first reading has lost digits of integers.
        const copy = response.clone();
        const error = await core.decodeError(request, response);
        return convertBody(request, error, copy, codec);
      },
    }),
  };
}

async function convertBody(request: FailedRequest, error: ApiError, copy: Response, codec: Codec): Promise<ApiError> {
  if (typeof error.body !== "object" || error.body === null) {
    discard(copy);
    return error;
  }
  try {
    const body = readWire(codec, losslessJson(await textOf(copy, maxJsonBytes)), "body", withNumbers);
    const { name, message, stack, response } = error;
    const converted = new ApiError(request, response, body, { name, description: undefined });
    return Object.assign(converted, { message, stack });
  } catch (mismatch) {
    if (!(mismatch instanceof WireMismatch)) throw mismatch;
    return error;
  }
}

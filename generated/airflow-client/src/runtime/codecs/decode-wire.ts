/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { DecodeError } from "../core/errors.js";
import type { Operation } from "../core/operation.js";
import { decodeResponse } from "../response/decode.js";
import { losslessJson } from "../response/lossless-json.js";
import { codecFor } from "./codec-for.js";
import { readWire, WireMismatch } from "./read-wire.js";
import { withNumbers } from "./with-numbers.js";

/**
 * Decodes a JSON response and converts it by the codec of its status. Throws {@link DecodeError}
 * with the path of a value that does not have its declared type.
 *
 * Integers are read with all their digits. Those without a codec become numbers again, unless the
 * caller has a parser.
 */
export async function decodeWire(operation: Operation, response: Response, parse?: (text: string) => unknown): Promise<unknown> {
  const { decode: _, ...plain } = operation;
  const codec = codecFor(operation.codecs ?? {}, response.status);
  const data = await decodeResponse(plain, response, parse ?? (codec && losslessJson));
  if (codec === undefined) return data;
  try {
    return readWire(codec, data, "body", parse ? (value) => value : withNumbers);
  } catch (error) {
    if (!(error instanceof WireMismatch)) throw error;
    throw new DecodeError(`the response has a value of another type: ${error.message}`, response);
  }
}

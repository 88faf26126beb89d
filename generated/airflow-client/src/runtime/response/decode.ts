/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { ApiError } from "../core/api-error.js";
import { ConnectionError, DecodeError } from "../core/errors.js";
import { discard } from "../core/message.js";
import type { Operation } from "../core/operation.js";
import type { DecodeOptions } from "./validation.js";

/** How much is read of a body that may be anything, such as the page of a proxy. */
export const maxUnexpectedBytes = 65_536;

/**
 * Decodes the body of a successful response; undefined if it is empty. Without a `decode` of the
 * operation, the body must be JSON, whatever its content type is, because some servers send the
 * wrong one. Throws {@link DecodeError}.
 */
export async function decodeResponse(operation: Operation, response: Response, parse?: DecodeOptions["parseJson"]): Promise<unknown> {
  if (operation.decode) return operation.decode(operation, response, parse);
  if (!operation.accept || !response.body) return discard(response);
  const isExpected = (response.headers.get("content-type") ?? "json").includes("json");
  const text = await textOf(response, isExpected ? undefined : maxUnexpectedBytes);
  return text.trim() ? parseJson(text, response, parse) : undefined;
}

/**
 * Returns the error of a response. Its body is JSON or text of at most 64 KiB, and undefined if it
 * cannot be read.
 */
export async function decodeError(
  operation: Pick<Operation, "method" | "path">,
  response: Response,
  secrets: Iterable<string>,
  name?: string,
): Promise<ApiError> {
  let body: unknown;
  try {
    const text = await textOf(response, maxUnexpectedBytes);
    body = text || undefined;
    body = JSON.parse(text);
  } catch {}
  return new ApiError(operation, response, body, secrets, name);
}

/**
 * Parses JSON. Drops the message of the parser, because it quotes the text. Throws
 * {@link DecodeError}.
 */
export function parseJson(text: string, response: Response, parse: DecodeOptions["parseJson"] = JSON.parse): unknown {
  try {
    return parse(text);
  } catch {
    throw new DecodeError("the response is not valid JSON", response);
  }
}

/**
 * Reads at most `limit` bytes of a body as text, without a byte order mark. The default is UTF-8,
 * because JSON is UTF-8 whatever a charset states (RFC 8259, 8.1 and 11). Throws
 * {@link ConnectionError}, or the {@link DecodeError} of a middleware.
 */
export async function textOf(
  response: Response,
  limit: number = Number.POSITIVE_INFINITY,
  decoder: TextDecoder = new TextDecoder(),
): Promise<string> {
  let text = "";
  // The last chunk is decoded without `stream`, because decoders are faster with a whole text.
  let last: Uint8Array | undefined;
  try {
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    for (let remaining = limit; remaining > 0; remaining -= last.length) {
      const { value } = await reader.read();
      if (!value) break;
      if (last) text += decoder.decode(last, { stream: true });
      last = value.slice(0, remaining);
    }
    discard({ body: reader });
  } catch (cause) {
    throw connectionLost(cause);
  }
  return text + decoder.decode(last);
}

/** Rejects as {@link connectionLost} does if reading fails. */
export async function mapReadErrors<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (cause) {
    throw connectionLost(cause);
  }
}

/** Turns a read error into a {@link ConnectionError}, unless a middleware rejected the response. */
function connectionLost(cause: unknown): Error {
  return cause instanceof DecodeError ? cause : new ConnectionError("connection lost while reading the response", { cause });
}

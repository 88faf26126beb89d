/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { ApiError, type FailedRequest } from "../core/api-error.js";
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
  if (!operation.accept || response.body === null) return discard(response);
  const text = await textOf(response, isJsonOrUntyped(response) ? undefined : maxUnexpectedBytes);
  return text.trim() ? parseJson(text, response, parse) : undefined;
}

/** Returns the error of a response, with a brief message. */
export async function decodeError(request: FailedRequest, response: Response): Promise<ApiError> {
  return new ApiError(request, response, await errorBody(response));
}

/**
 * Returns the body of an error response: JSON of at most `limit` bytes, or text of at most 64 KiB;
 * undefined if it cannot be read.
 */
export async function errorBody(response: Response, limit: number = maxUnexpectedBytes): Promise<unknown> {
  let body: unknown;
  try {
    const text = await textOf(response, limit);
    body = text || undefined;
    body = JSON.parse(text);
  } catch {}
  return body;
}

/** Whether a response is JSON, or does not state its type. */
export function isJsonOrUntyped({ headers }: Response): boolean {
  return (headers.get("content-type") ?? "json").includes("json");
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

/** More bytes than any body has. */
const unlimited = 2 ** 53;

/**
 * Reads at most `limit` bytes of a body as text, without a byte order mark. The default is UTF-8,
 * because JSON is UTF-8 whatever a charset states (RFC 8259, 8.1 and 11). Throws a
 * `ConnectionError`, or the {@link DecodeError} of a middleware.
 *
 * Some implementations of `fetch` cannot read a body in pieces, such as that of React Native. There
 * the whole body is read.
 */
export async function textOf(
  response: Response,
  limit: number = unlimited,
  decoder: InstanceType<typeof TextDecoder> = new TextDecoder(),
): Promise<string> {
  let text = "";
  // The last chunk is decoded without `stream`, because decoders are faster with a whole text.
  let last: Uint8Array | undefined;
  try {
    const reader = response.body?.getReader?.();
    if (!reader) return (await response.text()).slice(0, limit);
    for (let remaining = limit; remaining > 0; ) {
      const { value }: { readonly value?: Uint8Array | undefined } = await reader.read();
      if (!value) break;
      if (last) text += decoder.decode(last, { stream: true });
      last = value.slice(0, remaining);
      remaining -= last.length;
    }
    discard({ body: reader });
  } catch (cause) {
    throw connectionLost(cause);
  }
  return text + decoder.decode(last);
}

/** Turns the errors of reading a body into those of a call. */
export async function mapReadErrors<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (cause) {
    throw connectionLost(cause);
  }
}

/** Turns a read error into a {@link ConnectionError}, unless a middleware rejected the response. */
function connectionLost(cause: unknown): Error {
  return cause instanceof DecodeError ? cause : new ConnectionError("connection lost while reading the response", { cause });
}

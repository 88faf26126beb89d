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

/**
 * The body of a successful reply; undefined where there is none. Without a `decode` of the operation's own it is JSON, whatever the reply
 * calls it, or a {@link DecodeError}; of what calls itself something else 64 KiB are read.
 */
export async function decodeResponse(operation: Operation, response: Response, parse?: DecodeOptions["parseJson"]): Promise<unknown> {
  if (operation.decode) return operation.decode(operation, response, parse);
  const limit = /json|null/.test(`${response.headers.get("content-type")}`) ? undefined : 65_536;
  const text = operation.accept && response.body ? await textOf(response, limit) : discard(response);
  return text?.trim() ? parseJson(text, response, parse) : undefined;
}

/** The error of a reply: its body as JSON or text, at most 64 KiB of it; undefined where it cannot be read. */
export async function decodeError(
  operation: Pick<Operation, "method" | "path">,
  response: Response,
  secrets: Iterable<string>,
): Promise<ApiError> {
  let body: unknown;
  try {
    body = (await textOf(response, 65_536)) || undefined;
    body = JSON.parse(body as string);
  } catch {}
  return new ApiError(operation, response, body, secrets);
}

/** The parser's own message quotes the text, so it is not kept. */
export function parseJson(text: string, response: Response, parse: DecodeOptions["parseJson"] = JSON.parse): unknown {
  try {
    return parse(text);
  } catch {
    throw new DecodeError("not JSON", response);
  }
}

/**
 * A body as text in UTF-8, which is what JSON is written in whatever a charset says (RFC 8259, 8.1 and 11), without a byte order mark; no
 * more than `limit` bytes of it. Throws {@link ConnectionError}, or the {@link DecodeError} of a middleware.
 */
export async function textOf(response: Response, limit: number = 1 / 0, decoder: TextDecoder = new TextDecoder()): Promise<string> {
  let text = "";
  // Decoded when it is known whether more comes: a decoder is quick with what is whole.
  let last: Uint8Array | undefined;
  try {
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    for (let left = limit; left > 0; left -= last.length) {
      const { value } = await reader.read();
      if (!value) break;
      if (last) text += decoder.decode(last, { stream: true });
      last = value.slice(0, left);
    }
    discard({ body: reader });
  } catch (cause) {
    throw connectionLost(cause);
  }
  return text + decoder.decode(last);
}

/** A failure to read as {@link ConnectionError}, unless a middleware found what is wrong with the reply. */
export function connectionLost(cause: unknown): Error {
  return cause instanceof DecodeError ? cause : new ConnectionError("reply broke off", { cause });
}

/** Rejects as {@link connectionLost} does if reading fails. */
export async function mapReadErrors<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (cause) {
    throw connectionLost(cause);
  }
}

import { ApiError } from "./api-error.js";
import { ConnectionError, DecodeError, mediaType } from "./errors.js";
import type { Operation } from "./operation.js";
import type { Reading } from "./options.js";
import { discard } from "./retry.js";

/**
 * The body of a successful reply; undefined where there is none. Without a `decode` of the operation's own it is JSON, and a reply of
 * another type a {@link DecodeError}.
 */
export async function decodeReply(operation: Operation, response: Response, parse?: Reading["parseJson"]): Promise<unknown> {
  if (!operation.accept || !response.body || /^(20[45]|304)$/.test(`${response.status}`)) return void discard(response);
  if (operation.decode) return operation.decode(operation, response, parse);
  const type = mediaType(response.headers);
  const isReadable = type === "" || isJson(type);
  const text = await textOf(response, isReadable ? undefined : 65_536);
  if (text.trim() === "") return undefined;
  if (!isReadable) throw new DecodeError("undeclared reply", response);
  return parseJson(text, response, parse);
}

/** The error of a reply: its body as JSON or text, at most 64 KiB of it; undefined where it cannot be read. */
export async function decodeError(
  operation: Pick<Operation, "method" | "path">,
  response: Response,
  secrets?: Iterable<string>,
): Promise<ApiError> {
  let body: unknown;
  try {
    body = (await textOf(response, 65_536)) || undefined;
    if (isJson(mediaType(response.headers))) body = JSON.parse(body as string);
  } catch {}
  return new ApiError(operation, response, body, secrets);
}

/** JSON, or a type built on it: RFC 6839, 3.1. */
export function isJson(type: string): boolean {
  return /[/+]json$/.test(type);
}

/** The parser's own message quotes the text, so it is not kept. */
export function parseJson(text: string, response: Response, parse: Reading["parseJson"] = JSON.parse): unknown {
  try {
    return parse(text);
  } catch {
    throw new DecodeError("not JSON", response);
  }
}

/**
 * Text in the charset that the reply names, UTF-8 by default, without a byte order mark; no more than `limit` bytes of it. Throws
 * {@link ConnectionError}, {@link DecodeError}.
 */
export async function textOf(response: Response, limit?: number): Promise<string> {
  let isKnown = false;
  try {
    const decoder = new TextDecoder(/charset="?([^\s";]+)/i.exec(response.headers.get("content-type") ?? "")?.[1]);
    isKnown = true;
    if (!limit) return decoder.decode(await response.arrayBuffer());
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    let text = "";
    for (let left = limit; left > 0; ) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      text += decoder.decode(value.subarray(0, left), { stream: true });
      left -= value.length;
    }
    reader.cancel().catch(() => undefined);
    return text;
  } catch (cause) {
    throw isKnown ? breakOff(cause) : new DecodeError("unknown charset", response);
  }
}

/** A failure to read as {@link ConnectionError}, unless a middleware found what is wrong with the reply. */
export async function broken<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (cause) {
    throw breakOff(cause);
  }
}

function breakOff(cause: unknown): Error {
  return cause instanceof DecodeError ? cause : new ConnectionError("the reply broke off", { cause });
}

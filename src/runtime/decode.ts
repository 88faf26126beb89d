import { type ApiError, apiError } from "./api-error.js";
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
  const text = await (isReadable ? textOf(response) : capped(response));
  if (text.trim() === "") return undefined;
  if (!isReadable) throw new DecodeError("the document declares no such reply", response);
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
    body = (await capped(response)) || undefined;
    if (isJson(mediaType(response.headers))) body = JSON.parse(body as string);
  } catch {}
  return apiError(operation, response, body, secrets);
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
    throw new DecodeError("the reply is not JSON", response);
  }
}

/** Text in the charset that the reply names, UTF-8 by default, without a byte order mark. */
export async function textOf(response: Response): Promise<string> {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(response.headers.get("content-type") ?? "")?.[1] ?? "utf-8";
  if (/^utf-?8$/i.test(charset)) return broken(response.text());
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset);
  } catch {
    throw new DecodeError("the reply is in an unknown charset", response);
  }
  return decoder.decode(await broken(response.arrayBuffer()));
}

/** A failure to read as {@link ConnectionError}, unless a middleware found what is wrong with the reply. */
export async function broken<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (cause) {
    throw cause instanceof DecodeError ? cause : new ConnectionError("the reply broke off", { cause });
  }
}

/** The first 64 KiB of a body. */
async function capped(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let left = 65_536; reader && left > 0; ) {
    const { done, value } = await broken(reader.read());
    if (done) return text;
    text += decoder.decode(value.subarray(0, left), { stream: true });
    left -= value.length;
  }
  reader?.cancel().catch(() => undefined);
  return text;
}

import { type ApiError, apiError } from "./api-error.js";
import { ConnectionError, DecodeError, mediaType } from "./errors.js";
import type { Operation } from "./operation.js";
import { discard } from "./retry.js";

/** Bytes of an error's body that are kept. */
const errorLimit = 64 * 1024;

/**
 * The body of a successful reply, by its actual content type: parsed JSON, text, or a Blob; undefined where there is none. Throws
 * {@link DecodeError} if it is of a type that the document does not declare, or not what its type says.
 */
export async function decodeReply(operation: Operation, response: Response): Promise<unknown> {
  const { accept } = operation;
  if (accept === undefined || response.body === null || bodiless.has(response.status)) return void discard(response);
  const type = mediaType(response.headers);
  if (type === "" || isJson(type) || type.startsWith("text/") || lines.has(type)) {
    const text = await textOf(response);
    if (text.trim() === "" && !(type.startsWith("text/") && declares(accept, type))) return undefined;
    checkDeclared(accept, type || "application/json", response);
    return isJson(type || "application/json") ? parseJson(text, response) : text;
  }
  checkDeclared(accept, type, response);
  return broken(response.blob());
}

/** The error of a reply: its body as JSON or text, at most 64 KiB of it; undefined where it cannot be read. */
export async function decodeError(operation: Pick<Operation, "method" | "path">, response: Response): Promise<ApiError> {
  const text = await capped(response).catch(() => "");
  return apiError(operation, response, text === "" ? undefined : isJson(mediaType(response.headers)) ? jsonOrText(text) : text);
}

/** Throws {@link DecodeError} unless one of the declared media types covers the actual one. */
export function checkDeclared(accept: readonly string[], type: string, response: Response): void {
  if (declares(accept, type)) return;
  discard(response);
  throw new DecodeError("the reply is of a type that the document does not declare", response);
}

/** JSON, or a type built on it: RFC 6839, 3.1. */
export function isJson(type: string): boolean {
  return /[/+]json$/.test(type);
}

/** A failure to read as {@link ConnectionError}. */
export async function broken<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (cause) {
    throw new ConnectionError("the reply broke off", { cause });
  }
}

const bodiless: ReadonlySet<number> = /* @__PURE__ */ new Set([204, 205, 304]);
const lines: ReadonlySet<string> = /* @__PURE__ */ new Set(["application/x-ndjson", "application/jsonl", "application/json-seq"]);

function declares(accept: readonly string[], type: string): boolean {
  return accept.some((declared) => {
    const essence = declared.replace(/;.*/s, "").trim().toLowerCase();
    return essence === type || (isJson(essence) && isJson(type)) || (essence.endsWith("/*") && covers(essence, type));
  });
}

function covers(range: string, type: string): boolean {
  return range === "*/*" || type.startsWith(range.slice(0, -1));
}

/** Text in the charset that the reply names, UTF-8 by default, without a byte order mark. */
export async function textOf(response: Response): Promise<string> {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(response.headers.get("content-type") ?? "")?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return broken(response.text());
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset);
  } catch {
    throw new DecodeError("the reply is in an unknown charset", response);
  }
  return decoder.decode(await broken(response.arrayBuffer()));
}

/** The parser's own message quotes the text, so it is not kept. */
export function parseJson(text: string, response: Response): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DecodeError("the reply is not JSON", response);
  }
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function capped(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return "";
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; size < errorLimit; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value.subarray(0, errorLimit - size), { stream: true });
    size += value.length;
  }
  reader.cancel().catch(() => undefined);
  return text;
}

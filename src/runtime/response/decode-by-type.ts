import { DecodeError } from "../core/errors.js";
import { essenceOf, isJson, isJsonRange } from "../core/media-type.js";
import { discard, mediaType } from "../core/message.js";
import type { Operation } from "../core/operation.js";
import { mapReadErrors, maxUnexpectedBytes, parseJson, textOf } from "./decode.js";

type Data = NonNullable<Operation["rangeData"]>;

/**
 * Decodes a response by its content type, or by the first declared one if it has none: parsed JSON,
 * text, or a Blob; undefined without a body. Throws {@link DecodeError} if the document does not
 * declare the type, or if the body does not match it.
 */
export async function decodeByMediaType(operation: Operation, response: Response, parse?: (text: string) => unknown): Promise<unknown> {
  if (response.body === null) return undefined;
  const type = mediaType(response.headers) || essenceOf(operation.accept?.[0]);
  const declared = declaredData(operation, type);
  const data = declared ?? dataOf(type);
  if (data === "bytes") {
    if (!declared) throw undeclared(response);
    return new Blob([await mapReadErrors(() => response.arrayBuffer())], { type: response.headers.get("content-type") ?? "" });
  }
  const decoder = data === "text" ? textDecoder(response) : undefined;
  const text = await textOf(response, declared ? undefined : maxUnexpectedBytes, decoder);
  if (text.trim() === "" && declared !== "text") return undefined;
  if (!declared) throw undeclared(response);
  return data === "json" ? parseJson(text, response, parse) : text;
}

/** A decoder for the charset of the response, UTF-8 by default. */
function textDecoder(response: Response): InstanceType<typeof TextDecoder> {
  const [, charset] = /charset="?([^\s";]+)/i.exec(response.headers.get("content-type") ?? "") ?? [];
  try {
    return new TextDecoder(charset);
  } catch {
    discard(response);
    throw new DecodeError("the response has an unknown charset", response);
  }
}

/** Throws {@link DecodeError} unless a declared media type covers the actual one. */
export function checkDeclared(accept: readonly string[], type: string, response: Response): void {
  if (!isDeclared(accept, type)) throw undeclared(response);
}

function undeclared(response: Response): DecodeError {
  discard(response);
  return new DecodeError("the document does not declare this media type for the response", response);
}

/** How a response of a media type is decoded. Undefined if the document does not declare it. */
function declaredData({ accept = [], rangeData }: Operation, type: string): Data | undefined {
  const data = dataOf(type);
  const names = accept.filter((declared) => !isJsonRange(essenceOf(declared)));
  if (isDeclared(names, type)) return data;
  if (!isDeclared(accept, type)) return undefined;
  if (isJsonRange(type) || rangeData === undefined || rangeData === data) return rangeData ?? data;
  if (rangeData === "json") return undefined;
  return rangeData === "text" && data === "json" ? "json" : rangeData;
}

/** What a media type contains. The same as in the generator, which types text as a string. */
function dataOf(type: string): Data {
  if (isJson(type) || type === "*/*" || type === "application/*") return "json";
  return isText(type) ? "text" : "bytes";
}

/**
 * The media types that the generator types as a string, including streams of items that the call
 * did not ask for.
 */
function isText(type: string): boolean {
  return (
    /^text\/|[/+]xml$|\+yaml$/.test(type) ||
    /^application\/(ya?ml|x-yaml|x-www-form-urlencoded|graphql|(x-)?ndjson|jsonl|(.+\+)?json-seq)$/.test(type)
  );
}

function isDeclared(accept: readonly string[], type: string): boolean {
  return accept.some((declared) => {
    const range = essenceOf(declared);
    return (
      range === type || range === "*/*" || (isJson(range) && isJson(type)) || (range.endsWith("/*") && type.startsWith(range.slice(0, -1)))
    );
  });
}

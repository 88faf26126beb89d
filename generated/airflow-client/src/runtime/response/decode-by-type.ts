/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { DecodeError } from "../core/errors.js";
import { essenceOf, isJson } from "../core/media-type.js";
import { discard, mediaType } from "../core/message.js";
import type { Operation } from "../core/operation.js";
import { mapReadErrors, maxUnexpectedBytes, parseJson, textOf } from "./decode.js";

/**
 * Decodes a response by its content type, or by the first declared one if it has none: parsed JSON,
 * text, or a Blob; undefined without a body. Throws {@link DecodeError} if the document does not
 * declare the type, or if the body does not match it.
 */
export async function decodeByMediaType(
  { accept = [] }: Operation,
  response: Response,
  parse?: (text: string) => unknown,
): Promise<unknown> {
  if (response.body === null) return undefined;
  const type = mediaType(response.headers) || essenceOf(accept[0]);
  const isJsonBody = isJson(type) || type === "*/*";
  if (isJsonBody || isText(type)) {
    // The schema of `*/*` describes JSON, so it does not declare text.
    const expected = isJsonBody ? accept : accept.filter((range) => essenceOf(range) !== "*/*");
    const isExpected = isDeclared(expected, type);
    const text = await textOf(response, isExpected ? undefined : maxUnexpectedBytes, textDecoder(response));
    if (text.trim() === "" && (isJsonBody || !isExpected)) return undefined;
    checkDeclared(expected, type, response);
    return isJsonBody ? parseJson(text, response, parse) : text;
  }
  checkDeclared(accept, type, response);
  return new Blob([await mapReadErrors(() => response.arrayBuffer())], { type: response.headers.get("content-type") ?? "" });
}

/** A decoder for the charset of the response, UTF-8 by default. */
function textDecoder(response: Response): TextDecoder {
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
  if (isDeclared(accept, type)) return;
  discard(response);
  throw new DecodeError("the document does not declare this media type for the response", response);
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

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
import { mapReadErrors, parseJson, textOf } from "./decode.js";

/**
 * A reply by its actual content type, or the first declared one where it does not say: parsed JSON, text, or a Blob; undefined where
 * there is none. Throws {@link DecodeError} if it is of a type that the document does not declare, or not what its type says.
 */
export async function decodeByMediaType(
  { accept = [] }: Operation,
  response: Response,
  parse?: (text: string) => unknown,
): Promise<unknown> {
  if (!response.body) return undefined;
  const type = mediaType(response.headers) || essenceOf(accept[0] ?? "");
  const json = isJson(type) || type === "*/*";
  if (json || texts.test(type)) {
    const declared = declares(accept, type);
    const text = await textOf(response, declared ? undefined : 65_536, decoderOf(response));
    if (text.trim() === "" && (json || !declared)) return undefined;
    checkDeclared(accept, type, response);
    return json ? parseJson(text, response, parse) : text;
  }
  checkDeclared(accept, type, response);
  return new Blob([await mapReadErrors(response.arrayBuffer())], { type: response.headers.get("content-type") ?? "" });
}

/** Of the charset that the reply names, UTF-8 by default. */
function decoderOf(response: Response): TextDecoder {
  try {
    return new TextDecoder(/charset="?([^\s";]+)/i.exec(response.headers.get("content-type") ?? "")?.[1]);
  } catch {
    discard(response);
    throw new DecodeError("unknown charset", response);
  }
}

/** Throws {@link DecodeError} unless one of the declared media types covers the actual one. */
export function checkDeclared(accept: readonly string[], type: string, response: Response): void {
  if (declares(accept, type)) return;
  discard(response);
  throw new DecodeError("the document declares no such reply", response);
}

/** What the generator types as a string, and streams of items that a call did not ask for as such. */
const texts = /^text\/|[/+]xml$|^application\/(ya?ml|x-yaml|x-www-form-urlencoded|graphql|(x-)?ndjson|jsonl|(.+\+)?json-seq)$|\+yaml$/;

function declares(accept: readonly string[], type: string): boolean {
  return accept.some((declared) => {
    const range = essenceOf(declared);
    return range === type || (isJson(range) && isJson(type)) || (range.endsWith("/*") && covers(range, type));
  });
}

function covers(range: string, type: string): boolean {
  return range === "*/*" || type.startsWith(range.slice(0, -1));
}

import type { BodyContent, ResponseContent } from "../model.js";

type Decoding = ResponseContent["decoding"];
type Encoding = BodyContent["encoding"];

const json = /^(application|text|\*)\/(json|\*)$|\+json$/;

/** How the client decodes media types. The first match counts, and all other types are binary. */
const decodings: readonly { readonly pattern: RegExp; readonly decoding: Decoding }[] = [
  { pattern: /^application\/(x-)?(ndjson|jsonl|jsonlines|json-lines)$/, decoding: "lines" },
  { pattern: /^text\/event-stream$/, decoding: "events" },
  { pattern: /^application\/([\w.-]+\+)?json-seq$/, decoding: "sequence" },
  { pattern: json, decoding: "json" },
  { pattern: /^text\/|[/+]xml$|^application\/(yaml|x-yaml|x-www-form-urlencoded|graphql)$/, decoding: "text" },
];

/** Returns how a response body of a media type is decoded. */
export function decodingOf(mediaType: string): Decoding {
  const essence = essenceOf(mediaType);
  return decodings.find(({ pattern }) => pattern.test(essence))?.decoding ?? "binary";
}

/** How the client encodes media types. The first match counts, and all other types are binary. */
const encodings: readonly { readonly pattern: RegExp; readonly encoding: Encoding }[] = [
  { pattern: json, encoding: "json" },
  { pattern: /^application\/x-www-form-urlencoded$/, encoding: "form" },
  { pattern: /^multipart\//, encoding: "multipart" },
  { pattern: /^text\/|[/+]xml$|^application\/(yaml|x-yaml|graphql)$/, encoding: "text" },
];

/** Returns how a request body of a media type is encoded. */
export function encodingOf(mediaType: string): Encoding {
  const essence = essenceOf(mediaType);
  return encodings.find(({ pattern }) => pattern.test(essence))?.encoding ?? "binary";
}

/** Returns `application/json` for `application/json; charset=utf-8` (RFC 9110, section 8.3.1). */
function essenceOf(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

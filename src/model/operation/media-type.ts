import type { BodyContent, ResponseContent } from "../model.js";

type Decoding = ResponseContent["decoding"];
type Encoding = BodyContent["encoding"];

/** How bodies of a media type are read; the first match counts. Everything else is bytes. */
const decodings: readonly { readonly pattern: RegExp; readonly decoding: Decoding }[] = [
  { pattern: /^application\/(x-)?(ndjson|jsonl|jsonlines|json-lines)$/, decoding: "lines" },
  { pattern: /^text\/event-stream$/, decoding: "events" },
  { pattern: /^application\/([\w.-]+\+)?json-seq$/, decoding: "sequence" },
  { pattern: /^(application|text|\*)\/(json|\*)$|\+json$/, decoding: "json" },
  { pattern: /^text\/|[/+]xml$|^application\/(yaml|x-yaml|x-www-form-urlencoded|graphql)$/, decoding: "text" },
];

/** How a body of a media type is decoded. */
export function decodingOf(mediaType: string): Decoding {
  const essence = essenceOf(mediaType);
  return decodings.find(({ pattern }) => pattern.test(essence))?.decoding ?? "binary";
}

const encodings: readonly { readonly pattern: RegExp; readonly encoding: Encoding }[] = [
  { pattern: /^(application|text|\*)\/(json|\*)$|\+json$/, encoding: "json" },
  { pattern: /^application\/x-www-form-urlencoded$/, encoding: "form" },
  { pattern: /^multipart\//, encoding: "multipart" },
  { pattern: /^text\/|[/+]xml$|^application\/(yaml|x-yaml|graphql)$/, encoding: "text" },
];

/** How a body of a media type is encoded. */
export function encodingOf(mediaType: string): Encoding {
  const essence = essenceOf(mediaType);
  return encodings.find(({ pattern }) => pattern.test(essence))?.encoding ?? "binary";
}

/** `application/json; charset=utf-8` without its parameters (RFC 9110, section 8.3.1). */
function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

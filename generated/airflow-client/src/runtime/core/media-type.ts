/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/** Returns a media type without its parameters, in lower case; an empty string if there is none. */
export function essenceOf(type: string | null | undefined): string {
  const [essence = ""] = (type ?? "").split(";");
  return essence.trim().toLowerCase();
}

/**
 * Whether the essence of a media type is JSON or is based on it, such as `application/problem+json`
 * (RFC 6839, 3.1).
 */
export function isJson(essence: string): boolean {
  return essence.endsWith("/json") || essence.endsWith("+json");
}

/** The same for a media type with parameters, or none. */
export function isJsonType(type: string | null | undefined): boolean {
  return isJson(essenceOf(type));
}

/** Whether an essence is a range that may contain JSON. */
export function isJsonRange(essence: string): boolean {
  return /^(\*|application|text)\/\*$/.test(essence);
}

/** Whether the essence of a media type is that of server-sent events. */
export function isEventStream(essence: string): boolean {
  return essence === "text/event-stream";
}

/** Whether the essence of a media type is a JSON text sequence (RFC 7464, RFC 8091). */
export function isJsonSequence(essence: string): boolean {
  return essence.endsWith("/json-seq") || essence.endsWith("+json-seq");
}

/** Whether the essence of a media type is NDJSON or JSON Lines. */
export function isJsonLines(essence: string): boolean {
  return /^application\/(x-)?(ndjson|jsonl|jsonlines)$/.test(essence);
}

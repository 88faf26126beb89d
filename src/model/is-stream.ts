import type { ResponseContent } from "./model.js";

/** Whether a response is a stream of items, in the form of its media type. */
export function isStream({ decoding }: Pick<ResponseContent, "decoding">): boolean {
  return decoding === "lines" || decoding === "events" || decoding === "sequence";
}

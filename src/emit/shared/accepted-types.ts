import type { Operation } from "../../model/model.js";

/** Media types of successful responses, the preferred one first. */
export function acceptedTypes({ success }: Operation): readonly string[] {
  return [...new Set(success.flatMap(({ content }) => content.map(({ mediaType }) => mediaType)))];
}

import type { Operation } from "../../model/model.js";

/**
 * Media types of successful responses, the preferred one first. A stream that a property of the
 * body selects comes last, because it is never sent without that property.
 */
export function acceptedTypes({ success, streamFlag }: Operation): readonly string[] {
  const all = new Set(success.flatMap(({ content }) => content.map(({ mediaType }) => mediaType)));
  if (streamFlag !== undefined && all.delete(streamFlag.mediaType)) all.add(streamFlag.mediaType);
  return [...all];
}

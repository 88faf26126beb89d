import { writeWire } from "../codecs/write-wire.js";
import { isRecord } from "../core/objects.js";
import type { BodySpec } from "../core/operation.js";

/** Converts the params that are sent in the body, and sends it. Throws a `RequestError`. */
export const convertedBody: BodySpec["send"] = (operation, params, headers) => {
  const { convert, not = [] } = operation.body ?? {};
  if (convert === undefined) return undefined;
  const sent = Object.fromEntries(Object.entries(params).filter(([name]) => !not.includes(name)));
  const converted = writeWire(convert.codec, sent, "params");
  return convert.send(operation, isRecord(converted) ? { ...params, ...converted } : params, headers);
};

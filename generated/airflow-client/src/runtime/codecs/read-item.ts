/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { DecodeError } from "../core/errors.js";
import type { StreamItems } from "../core/operation.js";
import { losslessJson } from "../response/lossless-json.js";
import { admits } from "./admits.js";
import { readWire, WireMismatch } from "./read-wire.js";
import { withNumbers } from "./with-numbers.js";

/**
 * Parses the items of a stream with all digits of integers, and converts them by the codec of the
 * event, or else of all items.
 */
export const wireItems: StreamItems["convert"] = {
  parse: losslessJson,
  item({ codec, events = [] }, { data, event }, response, isParsed) {
    const own = events.find(({ names }) => names.includes(event));
    const chosen = own === undefined ? codec : own.codec;
    const plain = isParsed ? (value: unknown): unknown => value : withNumbers;
    // Data of an event that is not JSON is text, and stays text.
    if (!chosen || (typeof data === "string" && !admits(chosen, data))) return plain(data);
    try {
      return readWire(chosen, data, "item", plain);
    } catch (error) {
      if (!(error instanceof WireMismatch)) throw error;
      throw new DecodeError(`the stream has a value of another type: ${error.message}`, response);
    }
  },
};

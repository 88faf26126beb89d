/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { asJson } from "../core/as-json.js";
import type { EncodeBody } from "../core/operation.js";
import { binaryBody } from "./binary-body.js";

/** Encodes an array as NDJSON or JSON Lines. Sends all other values unchanged. */
export const linesBody: EncodeBody = (value) => (Array.isArray(value) ? jsonItems(value, "") : binaryBody(value, {}));

/** Encodes an array as a JSON text sequence (RFC 7464). Sends all other values unchanged. */
export const sequenceBody: EncodeBody = (value) => (Array.isArray(value) ? jsonItems(value, "\x1e") : binaryBody(value, {}));

function jsonItems(items: readonly unknown[], start: string): string {
  return items.map((item, index) => `${start}${asJson(item, `item ${index} of the body`)}\n`).join("");
}

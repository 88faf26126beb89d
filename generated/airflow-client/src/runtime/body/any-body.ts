/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { asJson } from "../core/as-json.js";
import type { EncodeBody } from "../core/operation.js";
import { binaryBody } from "./binary-body.js";
import { isJsonValue } from "./json-value.js";

/**
 * Encodes a body for a range of media types whose schema allows several kinds of values: objects,
 * arrays, numbers, booleans and null as JSON, and text and bytes unchanged. Throws a
 * `RequestError`.
 */
export const anyBody: EncodeBody = (value) => (isJsonValue(value) ? asJson(value, "the body") : binaryBody(value, {}));

/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { asJson } from "../core/as-json.js";
import type { EncodeBody } from "../core/operation.js";

/** Encodes JSON. Throws a `RequestError` for what JSON cannot represent. */
export const jsonBody: EncodeBody = (value) => asJson(value, "the body");

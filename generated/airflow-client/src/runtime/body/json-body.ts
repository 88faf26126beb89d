/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { asJson } from "../core/as-json.js";
import type { EncodeBody } from "../core/operation.js";

/** JSON and every type built on it. Throws a `RequestError` for what JSON cannot hold: a cycle, a bigint, a function. */
export const jsonBody: EncodeBody = (value) => asJson(value, "the body");

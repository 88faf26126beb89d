/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { PathStyle } from "../core/operation.js";
import { encode } from "./parameter.js";
import { label, matrix, simple } from "./path-style.js";

/** Like {@link simple}, with reserved characters left unencoded: `allowReserved` of OpenAPI 3.2. */
export const reservedSimple: PathStyle = (spec, value) => simple(spec, value, encodeReserved);

/** Like {@link label}, with reserved characters left unencoded. */
export const reservedLabel: PathStyle = (spec, value) => label(spec, value, encodeReserved);

/** Like {@link matrix}, with reserved characters left unencoded. */
export const reservedMatrix: PathStyle = (spec, value) => matrix(spec, value, encodeReserved);

/**
 * Leaves reserved characters and percent-encoded triplets unchanged (RFC 6570, 3.2.3). Encodes
 * `/`, `?` and `#`, because OpenAPI forbids them in path parameters (3.2, Path Templating), and
 * brackets, because a path must not contain them (RFC 3986, 3.3).
 *
 * Decodes `%2E`, because a URL parser reads it as a dot, so that the check for `..` applies to it.
 */
function encodeReserved(text: string): string {
  return text.replace(/%2e/gi, ".").replace(/%(?![\da-f]{2})|[^\w.~:@!$&'()*+,;=%-]+/gi, encode);
}

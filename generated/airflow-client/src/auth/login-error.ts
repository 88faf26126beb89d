/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { ConnectionError } from "../runtime/index.js";

/** The server wants a login that the credential cannot give: it showed its login page, or did not prove who it is. Nothing is tried again. */
export class LoginError extends ConnectionError {
  override readonly name: string = "LoginError";
}

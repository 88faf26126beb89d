/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import { type Credential, credential, withSecretHeader } from "./auth.js";

/** HTTP Basic (RFC 7617), in UTF-8. Throws {@link RequestError} for a user name with a colon. */
export function basic({ username, password }: { readonly username: string; readonly password: string }): Credential {
  if (username.includes(":")) throw new RequestError("a Basic user name must not contain a colon");
  const value = base64(`${username}:${password}`);
  return credential((next) => (request) => next(withSecretHeader(request, "authorization", `Basic ${value}`, value, password)), ["basic"]);
}

/** Encodes the UTF-8 bytes of a text as base64. */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

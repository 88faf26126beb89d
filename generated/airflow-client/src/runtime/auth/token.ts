/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { ApiError } from "../core/api-error.js";
import { compact } from "../core/compact.js";
import { DecodeError, LoginError } from "../core/errors.js";
import type { Handler, HttpRequest } from "../core/middleware.js";
import { ownProperties } from "../core/objects.js";
import { parseJson, textOf } from "../response/decode.js";
import { detailedError } from "../response/detailed-error.js";
import { isToken } from "./bearer.js";
import { type Renewable, renewalTime } from "./cached-credential.js";
import { expiryOf } from "./json-web-token.js";

/** An access token. */
export interface Token extends Renewable {
  readonly value: string;
  /** For the next token request: RFC 6749, 6. */
  readonly refreshToken?: string;
}

/**
 * Sends a token request and reads the token.
 *
 * Throws {@link DecodeError} for a response that is not a bearer token. If the server refuses the
 * request, throws an `ApiError` for a status that means the same for any call, and
 * {@link LoginError} for the others.
 */
export async function exchange(send: Handler, request: HttpRequest): Promise<Token> {
  const response = await send(request);
  if (!response.ok) throw tokenError(await detailedError(request, response));
  const json = parseJson(await textOf(response), response);
  const { access_token, expires_in, token_type, refresh_token }: TokenResponse = ownProperties(
    typeof json === "object" && json !== null ? json : {},
  );
  if (!isToken(access_token)) throw new DecodeError("token response has no usable access_token", response);
  if (typeof token_type === "string" && token_type.toLowerCase() !== "bearer")
    throw new DecodeError("token_type of the token response is not bearer", response);
  const seconds = expires_in === undefined || expires_in === null ? undefined : Number(expires_in);
  if (seconds !== undefined && !(seconds > 0 && Number.isFinite(seconds)))
    throw new DecodeError("expires_in of the token response is not a number of seconds", response);
  const expiresAt = seconds === undefined ? (expiryOf(access_token) ?? Number.POSITIVE_INFINITY) : Date.now() + seconds * 1000;
  const refreshToken = isToken(refresh_token) ? refresh_token : undefined;
  return { value: access_token, renewAt: renewalTime(expiresAt), ...compact({ refreshToken }) };
}

/** A 404 of the token endpoint, for example, must not look like a 404 of the API. */
function tokenError(error: ApiError): Error {
  const hasSameMeaning = sharedStatuses.has(error.status) || error.status >= 500;
  return hasSameMeaning ? error : new LoginError(`token request failed: ${error.message}`, { cause: error });
}

/**
 * Client errors that mean the same for a token request as for any call: authentication, permission,
 * timeout and rate limit.
 */
const sharedStatuses: ReadonlySet<number> = /* @__PURE__ */ new Set([401, 403, 408, 429]);

/** RFC 6749, 5.1. A server may violate all of it. */
interface TokenResponse {
  readonly access_token?: unknown;
  readonly expires_in?: unknown;
  readonly token_type?: unknown;
  readonly refresh_token?: unknown;
}

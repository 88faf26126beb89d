/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

// The names that users of a client may import. internal.ts has the names that only emitted code and
// hand-written modules need.
export { apiKey } from "./auth/api-key.js";
export { type Auth, type Credential, type CredentialUse, credential } from "./auth/auth.js";
export { basic } from "./auth/basic.js";
export { bearer } from "./auth/bearer.js";
export { type ClientCredentials, clientCredentials } from "./auth/client-credentials.js";
export { type Challenge, custom } from "./auth/custom.js";
export { openId } from "./auth/openid.js";
export { type PasswordGrant, passwordGrant } from "./auth/password-grant.js";
export { type RefreshToken, refreshToken } from "./auth/refresh-token.js";
export type { BinaryBody } from "./body/binary-body.js";
export { type Client, createClient } from "./client/client.js";
export type { CallOptions, ClientOptions } from "./client/options.js";
export { ApiError } from "./core/api-error.js";
export { AbortError, ConnectionError, DecodeError, LoginError, RequestError, TimeoutError } from "./core/errors.js";
export type { FetchOptions } from "./core/fetch.js";
export type { Handler, HttpRequest, Middleware } from "./core/middleware.js";
export {
  BadRequestError,
  ConflictError,
  MethodNotAllowedError,
  NotAcceptableError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  UnauthenticatedError,
  UnprocessableEntityError,
} from "./core/status-errors.js";
export type { OpenEnum, OtherValue, StringOr } from "./core/value-types.js";
export { cookieJar } from "./http/cookie-jar.js";
export { type LogEntry, logTo } from "./http/log.js";
export { maxResponseBytes } from "./http/max-response-bytes.js";
export { redirects } from "./http/redirects.js";
export type { Retries } from "./http/retry.js";
export type { Timeouts } from "./http/timeout.js";
export { losslessJson } from "./response/lossless-json.js";
export type { Call, DownloadCall, EventCall, PageCall, Result } from "./response/result.js";
export { type StandardSchema, ValidationError, validateBy } from "./response/validation.js";

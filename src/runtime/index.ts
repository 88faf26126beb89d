export { apiKey } from "./auth/api-key.js";
export { type Auth, type Credential, type CredentialUse, credential, redact, type Trust } from "./auth/auth.js";
export { basic } from "./auth/basic.js";
export { bearer } from "./auth/bearer.js";
export { type ClientCredentials, clientCredentials } from "./auth/client-credentials.js";
export type { ClientIdentity } from "./auth/client-identity.js";
export { type Challenge, custom } from "./auth/custom.js";
export { expiryOf } from "./auth/json-web-token.js";
export { openId } from "./auth/openid.js";
export { type PasswordGrant, passwordGrant } from "./auth/password-grant.js";
export { type RefreshToken, refreshToken } from "./auth/refresh-token.js";
export type { TokenEndpoint, TokenUrl } from "./auth/token-url.js";
export { binaryBody } from "./body/binary-body.js";
export { objectBody, wholeBody } from "./body/body.js";
export { formBody } from "./body/form-body.js";
export { jsonBody } from "./body/json-body.js";
export { multipartBody } from "./body/multipart-body.js";
export { withUpdateMask } from "./body/update-mask.js";
export { type Bound, bind } from "./client/bind.js";
export { call } from "./client/call.js";
export { type Client, createClient, type Internals, internals } from "./client/client.js";
export { createFacade } from "./client/facade.js";
export type { Accept, CallOptions, ClientOptions, NoParams, OpenEnum } from "./client/options.js";
export { type ServerOptions, serverUrl, withServerUrl } from "./client/server-url.js";
export { ApiError, type RequestSummary } from "./core/api-error.js";
export { AbortError, ConnectionError, DecodeError, RequestError, TimeoutError } from "./core/errors.js";
export { locationOf } from "./core/location.js";
export { discard } from "./core/message.js";
export type { Handler, HttpRequest, Middleware } from "./core/middleware.js";
export type { Api, BodySpec, Operation, Parameter, ParameterSpec, SecurityScheme } from "./core/operation.js";
export type { PaginationSpec, ResponsePath } from "./core/pagination-spec.js";
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
export { cookieJar } from "./http/cookie-jar.js";
export { type LogEntry, logTo } from "./http/log.js";
export { maxResponseBytes } from "./http/max-response-bytes.js";
export { redirects } from "./http/redirects.js";
export type { Retries } from "./http/retry.js";
export { type SetCookie, setCookies } from "./http/set-cookie.js";
export type { Timeouts } from "./http/timeout.js";
export { pages } from "./pagination/pages.js";
export { cookieParameters, headerParameters } from "./parameters/header-parameters.js";
export { cookie, deepObject, form, formQuery, jsonPair, jsonQuery, pipeDelimited, spaceDelimited } from "./parameters/pair-style.js";
export { jsonText, label, matrix, simple } from "./parameters/path-style.js";
export { styledTarget } from "./parameters/styled-target.js";
export { decodeByMediaType } from "./response/decode-by-type.js";
export { losslessJson } from "./response/lossless-json.js";
export type {
  Call,
  Data,
  DownloadCall,
  EventCall,
  NoErrors,
  PageCall,
  PageOptions,
  ResponseWithData,
  Result,
  StreamEvent,
} from "./response/result.js";
export {
  type DecodeOptions,
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
  type Validate,
  ValidationError,
  validateBy,
} from "./response/validation.js";
export { download } from "./streaming/download.js";
export { events } from "./streaming/events.js";

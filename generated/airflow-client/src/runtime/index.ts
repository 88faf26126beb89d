export { ApiError, type RequestSummary } from "./api-error.js";
export { apiKey } from "./api-key.js";
export { type Auth, type Credential, type CredentialUse, credential, hideSecrets, type Trust } from "./auth.js";
export { basic } from "./basic.js";
export { bearer } from "./bearer.js";
export { binaryBody } from "./binary-body.js";
export { type Bound, bind } from "./bind.js";
export { memberBody, wholeBody } from "./body.js";
export { call } from "./call.js";
export { type Client, type Core, core, createClient } from "./client.js";
export { type ClientCredentials, clientCredentials } from "./client-credentials.js";
export type { ClientIdentity } from "./client-identity.js";
export { cookieJar } from "./cookie-jar.js";
export { type Challenge, custom } from "./custom.js";
export { byMediaType } from "./decode-by-type.js";
export { download } from "./download.js";
export { AbortError, ConnectionError, DecodeError, RequestError, TimeoutError } from "./errors.js";
export { events } from "./events.js";
export { facadeOf } from "./facade.js";
export { filled } from "./fill.js";
export { formBody } from "./form-body.js";
export { cookieParameters, headerParameters } from "./header-parameters.js";
export { jsonBody } from "./json-body.js";
export { expiryOf } from "./json-web-token.js";
export { locationOf } from "./location.js";
export { type LogEntry, logTo } from "./log.js";
export { losslessJson } from "./lossless-json.js";
export { maxResponseBytes } from "./max-response-bytes.js";
export type { Handler, HttpRequest, Middleware } from "./middleware.js";
export { multipartBody } from "./multipart-body.js";
export { openId } from "./openid.js";
export type { Api, BodySpec, Operation, Parameter, ParameterSpec, SecurityScheme } from "./operation.js";
export type { Accept, CallOptions, ClientOptions, NoParams, Open, Reading } from "./options.js";
export { pages } from "./pages.js";
export type { PaginationSpec, ReplyPlace } from "./pagination-spec.js";
export { cookie, deepObject, form, formQuery, jsonPair, jsonQuery, pipeDelimited, spaceDelimited } from "./pair-style.js";
export { type PasswordGrant, passwordGrant } from "./password-grant.js";
export { jsonText, label, matrix, simple } from "./path-style.js";
export { redirects } from "./redirects.js";
export { type RefreshToken, refreshToken } from "./refresh-token.js";
export type { Call, Data, DownloadCall, EventCall, NoErrors, PageCall, PageOptions, Reply, Result, StreamEvent } from "./result.js";
export { discard, type Retries } from "./retry.js";
export { atServer, type ServerOptions, serverUrl } from "./server-url.js";
export { type SetCookie, setCookies } from "./set-cookie.js";
export {
  BadRequest,
  Conflict,
  Conflict as AlreadyExists,
  MethodNotAllowed,
  NotAcceptable,
  NotFound,
  PermissionDenied,
  RateLimited,
  ServerError,
  Unauthenticated,
  UnprocessableEntity,
} from "./status-errors.js";
export { styledTarget } from "./styled-target.js";
export type { Timeouts } from "./timeout.js";
export type { TokenEndpoint, TokenUrl } from "./token-url.js";
export { type StandardIssue, type StandardResult, type StandardSchema, type Validate, ValidationError, validateBy } from "./validation.js";

// Names that emitted code and hand-written modules need besides index.ts. Users of a client do not
// see them.
export { redact, type Trust, withSecretHeader } from "./auth/auth.js";
export { cachedCredential, type Renewable, renewalTime, withLoginDeadline } from "./auth/cached-credential.js";
export type { ClientIdentity } from "./auth/client-identity.js";
export type { TokenOptions } from "./auth/grant.js";
export { expiryOf } from "./auth/json-web-token.js";
export type { TokenEndpoint, TokenUrl } from "./auth/token-url.js";
export { anyBody } from "./body/any-body.js";
export { binaryBody, closeSource } from "./body/binary-body.js";
export { objectBody, wholeBody } from "./body/body.js";
export { convertedBody } from "./body/converted-body.js";
export { formBody } from "./body/form-body.js";
export { jsonBody } from "./body/json-body.js";
export { mixedBody } from "./body/mixed-body.js";
export { multipartBody } from "./body/multipart-body.js";
export { refusedMethod } from "./body/refused-method.js";
export { linesBody, sequenceBody } from "./body/sequence-body.js";
export { withUpdateMask } from "./body/update-mask.js";
export { type Bound, bind } from "./client/bind.js";
export { call } from "./client/call.js";
export { type Internals, internals } from "./client/client.js";
export { createFacade } from "./client/facade.js";
export type { Accept, NoParams } from "./client/options.js";
export { relativeServerUrl, type ServerOptions, serverUrl, withRelativeServerUrl, withServerUrl } from "./client/server-url.js";
export { wireErrors } from "./client/wire-errors.js";
export { decodeWire } from "./codecs/decode-wire.js";
export { wireItems } from "./codecs/read-item.js";
export type { RequestSummary } from "./core/api-error.js";
export type { Clock } from "./core/clock.js";
export type { Codec } from "./core/codec.js";
export { compact } from "./core/compact.js";
export { locationOf } from "./core/location.js";
export { essenceOf, isJson } from "./core/media-type.js";
export { discard, isReplayable } from "./core/message.js";
export type { Api, BodySpec, Operation, Parameter, ParameterSpec, SecurityScheme } from "./core/operation.js";
export type { PaginationSpec, ResponsePath } from "./core/pagination-spec.js";
export { attachPath, attachTemplate } from "./core/server-path.js";
export { type SetCookie, setCookies } from "./http/set-cookie.js";
export { pages } from "./pagination/pages.js";
export { cookieParameters, headerParameters } from "./parameters/header-parameters.js";
export {
  cookie,
  deepObject,
  form,
  formQuery,
  jsonPair,
  jsonQuery,
  pipeDelimited,
  spaceDelimited,
  textQuery,
} from "./parameters/pair-style.js";
export { jsonText, label, matrix, simple } from "./parameters/path-style.js";
export { reservedLabel, reservedMatrix, reservedSimple } from "./parameters/reserved-path.js";
export { styledTarget } from "./parameters/styled-target.js";
export { errorBody } from "./response/decode.js";
export { decodeByMediaType } from "./response/decode-by-type.js";
export type { DeclaredHeaders, NoErrors, PageOptions, ResponseWithData, StreamEvent } from "./response/result.js";
export type { DecodeOptions, StandardIssue, StandardResult, Validate } from "./response/validation.js";
export { download } from "./streaming/download.js";
export { events } from "./streaming/events.js";

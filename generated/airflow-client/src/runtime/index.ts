export {
  ApiError,
  BadRequest,
  Conflict,
  Conflict as AlreadyExists,
  MethodNotAllowed,
  NotAcceptable,
  NotFound,
  PermissionDenied,
  RateLimited,
  type RequestSummary,
  ServerError,
  Unauthenticated,
  UnprocessableEntity,
} from "./api-error.js";
export { apiKey } from "./api-key.js";
export { basic } from "./basic.js";
export { bearer } from "./bearer.js";
export { type Bound, bind } from "./bind.js";
export { call } from "./call.js";
export { type Client, type Core, core, createClient } from "./client.js";
export { AbortError, ConnectionError, DecodeError, RequestError, TimeoutError } from "./errors.js";
export { events } from "./events.js";
export { type LogEntry, logTo } from "./log.js";
export type { Handler, HttpRequest, Middleware } from "./middleware.js";
export type { Api, BodySpec, Operation, PaginationSpec, ParameterSpec, SecurityScheme } from "./operation.js";
export type { Accept, CallOptions, ClientOptions, NoParams, Open } from "./options.js";
export { pages } from "./pages.js";
export { passwordGrant } from "./password-grant.js";
export type { Call, Data, EventCall, NoErrors, PageCall, Reply, Result } from "./result.js";
export type { Retries } from "./retry.js";
export type { Timeouts } from "./timeout.js";
export type { PasswordGrant } from "./token.js";

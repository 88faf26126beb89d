export { basic } from "./basic.js";
export { bearer } from "./bearer.js";
export { type Bound, bind } from "./bind.js";
export { call } from "./call.js";
export { type Client, type Core, core, createClient } from "./client.js";
export {
  AbortError,
  ApiError,
  BadRequest,
  Conflict as AlreadyExists,
  Conflict,
  ConnectionError,
  DecodeError,
  MethodNotAllowed,
  NotAcceptable,
  NotFound,
  PermissionDenied,
  RateLimited,
  RequestError,
  type RequestSummary,
  ServerError,
  TimeoutError,
  Unauthenticated,
  UnprocessableEntity,
} from "./errors.js";
export { events } from "./events.js";
export { type LogEntry, logTo } from "./log.js";
export type { Handler, HttpRequest, Middleware } from "./middleware.js";
export type { Api, BodySpec, Operation, PaginationSpec, ParameterSpec, SecurityScheme } from "./operation.js";
export type { Accept, CallOptions, ClientOptions, NoParams, Open } from "./options.js";
export { pages } from "./pages.js";
export { type PasswordGrant, passwordGrant } from "./password-grant.js";
export type { Call, Data, EventCall, PageCall, Reply, Result } from "./result.js";
export type { Retries } from "./retry.js";
export type { Timeouts } from "./timeout.js";

import { printable } from "./errors.js";
import type { Operation } from "./operation.js";

/** What an error tells of its request: nothing that could be secret. */
export interface RequestSummary {
  readonly method: string;
  /** The template, never the URL that was sent. */
  readonly path: string;
}

/** Member of a body where its type has it, else unknown. */
type Member<Body, Name extends string> = Body extends { readonly [Key in Name]?: infer Value } ? Value : unknown;

/**
 * The server answered with an error. Body and headers are not enumerable, so that printing the error shows neither; its message
 * holds the title and detail of RFC 9457, cut to 200 characters.
 */
export class ApiError<Status extends number = number, Body = unknown> extends Error {
  /** So that `instanceof` leaves an unknown body unknown, which would be `any` otherwise. A type only. */
  declare static readonly [Symbol.hasInstance]: <Kind>(this: abstract new (...args: never[]) => Kind, value: unknown) => value is Kind;
  override readonly name: string = "ApiError";
  readonly status: Status;
  readonly request: RequestSummary;
  /** What the server calls this request in its own logs: `x-request-id` or alike. */
  readonly requestId: string | undefined;
  readonly #body: Body;
  readonly #response: Response;

  constructor(operation: Pick<Operation, "method" | "path">, response: Response, body: Body) {
    super(`${operation.method} ${operation.path}: ${response.status}${explanation(body)}`);
    this.status = response.status as Status;
    this.request = { method: operation.method, path: operation.path };
    this.requestId = requestIdOf(response.headers);
    this.#body = body;
    this.#response = response;
  }

  /** The decoded body; as text where it is not JSON; undefined where there is none. */
  get body(): Body {
    return this.#body;
  }

  get headers(): Headers {
    return this.#response.headers;
  }

  /** The reply; its body has been read. */
  get response(): Response {
    return this.#response;
  }

  get type(): Member<Body, "type"> {
    return member(this.#body, "type");
  }

  get title(): Member<Body, "title"> {
    return member(this.#body, "title");
  }

  get detail(): Member<Body, "detail"> {
    return member(this.#body, "detail");
  }

  get instance(): Member<Body, "instance"> {
    return member(this.#body, "instance");
  }

  toJSON(): { name: string; message: string; status: number; request: RequestSummary; requestId: string | undefined } {
    return { name: this.name, message: this.message, status: this.status, request: this.request, requestId: this.requestId };
  }
}

export class BadRequest<Body = unknown> extends ApiError<400, Body> {
  override readonly name: string = "BadRequest";
}
export class Unauthenticated<Body = unknown> extends ApiError<401, Body> {
  override readonly name: string = "Unauthenticated";
}
export class PermissionDenied<Body = unknown> extends ApiError<403, Body> {
  override readonly name: string = "PermissionDenied";
}
export class NotFound<Body = unknown> extends ApiError<404, Body> {
  override readonly name: string = "NotFound";
}
export class MethodNotAllowed<Body = unknown> extends ApiError<405, Body> {
  override readonly name: string = "MethodNotAllowed";
}
export class NotAcceptable<Body = unknown> extends ApiError<406, Body> {
  override readonly name: string = "NotAcceptable";
}
export class Conflict<Body = unknown> extends ApiError<409, Body> {
  override readonly name: string = "Conflict";
}
export class UnprocessableEntity<Body = unknown> extends ApiError<422, Body> {
  override readonly name: string = "UnprocessableEntity";
}
export class RateLimited<Body = unknown> extends ApiError<429, Body> {
  override readonly name: string = "RateLimited";
}
export class ServerError<Body = unknown, Status extends number = number> extends ApiError<Status, Body> {
  override readonly name: string = "ServerError";
}

/** The class for a status. */
export function apiError(operation: Pick<Operation, "method" | "path">, response: Response, body: unknown): ApiError {
  const { status } = response;
  const Class = status >= 500 ? ServerError : (byStatus.get(status) ?? ApiError);
  return new Class(operation, response, body);
}

const byStatus: ReadonlyMap<number, typeof ApiError<number>> = /* @__PURE__ */ new Map([
  [400, BadRequest],
  [401, Unauthenticated],
  [403, PermissionDenied],
  [404, NotFound],
  [405, MethodNotAllowed],
  [406, NotAcceptable],
  [409, Conflict],
  [422, UnprocessableEntity],
  [429, RateLimited],
] as [number, typeof ApiError<number>][]);

function explanation(body: unknown): string {
  const parts = [member(body, "title"), member(body, "detail")].filter((part) => typeof part === "string" && part !== "");
  return parts.length === 0 ? "" : ` ${printable(parts.join(": "))}`;
}

// biome-ignore lint/suspicious/noExplicitAny: a member of a body is what the document says it is; nothing at run time can tell
function member(body: unknown, name: string): any {
  return typeof body === "object" && body !== null && Object.hasOwn(body, name) ? (body as Record<string, unknown>)[name] : undefined;
}

function requestIdOf(headers: Headers): string | undefined {
  return headers.get("x-request-id") ?? headers.get("request-id") ?? headers.get("x-correlation-id") ?? undefined;
}

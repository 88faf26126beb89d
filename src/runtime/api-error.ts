import { CallError, printable } from "./errors.js";
import type { Operation } from "./operation.js";
import { redacted } from "./secrets.js";

/** What an error tells of its request: nothing that could be secret. */
export interface RequestSummary {
  readonly method: string;
  /** The template, never the URL that was sent. */
  readonly path: string;
}

/** Member of a body where its type has it, else unknown. */
type Member<Body, Name extends string> = Body extends { readonly [Key in Name]?: infer Value } ? Value : unknown;

type Constructor = abstract new (...args: never[]) => object;

/**
 * The server answered with an error. Body and headers are not enumerable, so that printing the error shows neither; its message
 * holds the title and detail of RFC 9457, cut to 200 characters.
 */
export class ApiError<Status extends number = number, Body = unknown> extends CallError<Response> {
  /** So that `instanceof` leaves an unknown body unknown, which would be `any` otherwise. A type only. */
  declare static readonly [Symbol.hasInstance]: <Class extends Constructor>(this: Class, value: unknown) => value is InstanceType<Class>;
  override readonly name: string = "ApiError";
  readonly status: Status;
  readonly request: RequestSummary;
  /** What the server calls this request in its own logs: `x-request-id` or alike. */
  readonly requestId: string | undefined;
  readonly #body: Body;

  constructor({ method, path }: Pick<Operation, "method" | "path">, response: Response, body: Body, secrets: Iterable<string> = []) {
    const { status, headers } = response;
    const said = [member(body, "title"), member(body, "detail")].filter((part) => part && typeof part === "string");
    super(`${method} ${path}: ${status} ${printable(redacted(said.join(": "), secrets))}`.trim(), { response });
    this.status = status as Status;
    this.request = { method, path };
    this.requestId = headers.get("x-request-id") ?? headers.get("request-id") ?? headers.get("x-correlation-id") ?? undefined;
    this.#body = body;
  }

  /** The decoded body; as text where it is not JSON; undefined where there is none. */
  get body(): Body {
    return this.#body;
  }

  get headers(): Headers {
    return this.response.headers;
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
    return { ...this, message: this.message };
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

/** An error of the class for its status. */
export function apiError(
  operation: Pick<Operation, "method" | "path">,
  response: Response,
  body: unknown,
  secrets?: Iterable<string>,
): ApiError {
  const { status } = response;
  return new (status >= 500 ? ServerError : (classes[status] ?? ApiError))(operation, response, body, secrets);
}

const classes: { readonly [status: number]: typeof ApiError<number> } = {
  400: BadRequest as typeof ApiError<number>,
  401: Unauthenticated as typeof ApiError<number>,
  403: PermissionDenied as typeof ApiError<number>,
  404: NotFound as typeof ApiError<number>,
  405: MethodNotAllowed as typeof ApiError<number>,
  406: NotAcceptable as typeof ApiError<number>,
  409: Conflict as typeof ApiError<number>,
  422: UnprocessableEntity as typeof ApiError<number>,
  429: RateLimited as typeof ApiError<number>,
};

// biome-ignore lint/suspicious/noExplicitAny: a member of a body is what the document says it is; nothing at run time can tell
function member(body: unknown, name: string): any {
  const members = Object(body);
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

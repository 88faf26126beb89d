import { CallError } from "./errors.js";
import type { Operation } from "./operation.js";

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
  /** That of the class by status: `NotFound`. */
  override readonly name: string;
  readonly status: Status;
  readonly request: RequestSummary;
  readonly #body: Body;

  constructor({ method, path }: Pick<Operation, "method" | "path">, response: Response, body: Body, secrets: Iterable<string> = []) {
    const { status } = response;
    let said = [member(body, "title"), member(body, "detail")].filter((part) => part && typeof part === "string").join(": ");
    for (const secret of secrets) if (secret.length > 3) said = said.replaceAll(secret, "***");
    super(`${method} ${path}: ${status} ${said}`.trim(), { response });
    this.name = status >= 500 ? "ServerError" : (names[status] ?? "ApiError");
    this.status = status as Status;
    this.request = { method, path };
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

  /** What the server calls this request in its own logs. */
  get requestId(): string | undefined {
    return this.headers.get("x-request-id") ?? this.headers.get("x-correlation-id") ?? undefined;
  }
}

/** Names of the classes by status, of which a bundle holds those that it names. */
const names: { readonly [status: number]: string } = {
  400: "BadRequest",
  401: "Unauthenticated",
  403: "PermissionDenied",
  404: "NotFound",
  405: "MethodNotAllowed",
  406: "NotAcceptable",
  409: "Conflict",
  422: "UnprocessableEntity",
  429: "RateLimited",
};

// biome-ignore lint/suspicious/noExplicitAny: a member of a body is what the document says it is; nothing at run time can tell
function member(body: unknown, name: string): any {
  const members = Object(body);
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

import { CallError, defineHidden } from "./errors.js";
import type { HttpRequest } from "./middleware.js";

/** The request that an error belongs to, without anything that could be secret. */
export interface RequestSummary {
  readonly method: string;
  /** The path template of the operation, so that logs can be grouped by it. */
  readonly path: string;
  readonly operationId: string;
}

/** The parts of a request that its errors show. */
export type FailedRequest = Pick<HttpRequest, "operation" | "method" | "subject" | "secrets">;

/** How an error names and describes a response. */
export interface ErrorText {
  /** Name of the error: `NotFoundError`. */
  readonly name: string;
  /** Texts that follow the status in the message. Other values are omitted. */
  readonly description: unknown;
}

/** The type of a property if the body has it, else unknown. */
type Property<Body, Name extends string> = Body extends { readonly [Key in Name]?: infer Value } ? Value : unknown;

/** The properties of RFC 9457 that the message shows, before their types are known. */
interface Problem {
  readonly type?: unknown;
  readonly title?: unknown;
  readonly detail?: unknown;
  readonly instance?: unknown;
}

export interface ApiError<Status extends number = number, Body = unknown> {
  /**
   * `ApiError`. Errors of a client class have the name of the class for the status, such as
   * `NotFoundError`.
   */
  readonly name: string;
  readonly status: Status;
  readonly request: RequestSummary;
  /** The decoded JSON body, or text if it is not JSON; undefined if there is none. */
  readonly body: Body;
  readonly headers: Headers;
  readonly type: Property<Body, "type">;
  readonly title: Property<Body, "title">;
  readonly detail: Property<Body, "detail">;
  readonly instance: Property<Body, "instance">;
  /** The id of the request in the logs of the server: `X-Request-Id`. */
  readonly requestId: string | null;
}

/**
 * The server responded with an error status.
 *
 * The message contains the title and detail of RFC 9457, at most 200 characters. Errors of a client
 * class also show the path of the request and other descriptions of what is wrong. Body and headers
 * are not enumerable, so that printing the error shows neither.
 */
export class ApiError<Status extends number = number, Body = unknown> extends CallError<Response> {
  /** @param text default: the name `ApiError`, and title and detail of RFC 9457 */
  constructor(request: FailedRequest, response: Response, body: Body, text?: ErrorText) {
    const { method, operation, secrets, subject } = request;
    const { status, headers } = response;
    const { type, title, detail, instance }: Problem = Object(body);
    const { name, description }: ErrorText = text ?? { name: "ApiError", description: [title, detail] };
    let message = [`${subject}: ${status}`, description]
      .flat()
      .filter((part) => typeof part === "string")
      .join(": ");
    for (const secret of secrets) message = message.replaceAll(secret, "***");
    super(message, { response });
    Object.assign(this, { name, status, request: { method, path: operation.path, operationId: operation.id } });
    defineHidden(this, { body, headers, type, title, detail, instance, requestId: headers.get("x-request-id") });
  }
}

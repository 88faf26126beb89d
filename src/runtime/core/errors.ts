/** The instances of the base class of all errors that a call throws. */
export interface CallError<Received extends Response | undefined = undefined> extends Error {
  /**
   * The response, if there is one. It is not enumerable, so that printing an error shows neither
   * its headers nor its body.
   */
  readonly response: Received;
  /** The status of the response, if the server answered with an error. */
  readonly status?: number;
  /** Set if the request was not sent, because the login before it failed. Not enumerable. */
  readonly isUnsent?: true;
}

type AnyClass = abstract new (...args: never[]) => object;

/** The type of {@link CallError} as a value. */
export interface CallErrorClass {
  new <Received extends Response | undefined = undefined>(
    message: string,
    options?: ErrorOptions & { readonly response?: Received },
  ): CallError<Received>;
  /** Without its type, `instanceof` would narrow the unknown body of an error to `any`. */
  readonly [Symbol.hasInstance]: <Class extends AnyClass>(this: Class, value: unknown) => value is InstanceType<Class>;
}

/**
 * The base class of all errors that a call throws.
 *
 * The constructor defines the properties as hidden ones. Their types are in interfaces of the same
 * name, because a class would define them again, and Babel does not accept `declare` in a class.
 */
export const CallError: CallErrorClass = class extends Error {
  constructor(message: string, options?: ErrorOptions & { readonly response?: Response }) {
    super(escapeControls(message), options);
    defineHidden(this, { response: options?.response });
  }
} as unknown as CallErrorClass;

/**
 * The request is not valid, or a redirect of the base URL must not be followed.
 *
 * Also thrown if code of the caller fails, such as a middleware. The cause is then the error of
 * that code.
 */
export class RequestError extends CallError {
  override readonly name: string = "RequestError";
}

/**
 * No response arrived, or the connection was lost while reading it. The cause is the error that
 * `fetch` threw.
 */
export class ConnectionError extends CallError {
  override readonly name: string = "ConnectionError";

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    // The HTTP parser of Node attaches the bytes that it received, which may repeat the request.
    Reflect.deleteProperty(Object(Object(options?.cause).cause), "data");
  }
}

/** A time limit was exceeded. */
export class TimeoutError extends CallError {
  override readonly name: string = "TimeoutError";
}

/** The caller's signal was aborted. The cause is the reason of the signal. */
export class AbortError extends CallError {
  override readonly name: string = "AbortError";
}

/**
 * A login or a token request failed. It is never retried.
 *
 * The server rejected the credential, or requires a login that the credential cannot perform.
 */
export class LoginError extends CallError {
  override readonly name: string = "LoginError";
}

export interface DecodeError {
  /** `Content-Type` of the response. */
  readonly type: string | null;
}

/** The response does not match the document. Neither message nor cause quotes its body. */
export class DecodeError extends CallError<Response> {
  override readonly name: string = "DecodeError";

  constructor(message: string, response: Response) {
    super(`${message}: status ${response.status}`, { response });
    defineHidden(this, { type: response.headers.get("content-type") });
  }
}

/** Adds properties that are hidden when the object is printed. */
export function defineHidden(object: object, properties: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(properties)) Object.defineProperty(object, name, { value });
}

/**
 * Replaces control and separator characters with spaces and truncates the text to 200 characters.
 */
export function escapeControls(text: string): string {
  return text.replace(/[\p{C}\p{Z}]+/gu, " ").slice(0, 200);
}

/**
 * Returns errors of the runtime unchanged. Any other error comes from code of the caller and
 * becomes the cause of a {@link RequestError}.
 */
export function callError(cause: unknown): CallError<Response | undefined> {
  return cause instanceof CallError ? cause : new RequestError("request could not be sent", { cause });
}

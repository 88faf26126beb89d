/** What a call fails with; everything else that is thrown in one came from code of the caller's. */
export class CallError<Reply extends Response | undefined = undefined> extends Error {
  /** The reply, where there is one. Not enumerable, so that printing an error shows neither its headers nor its body. */
  declare readonly response: Reply;
  /** Of the reply, where the server answered with an error. */
  declare readonly status?: number;

  constructor(message: string, options?: ErrorOptions & { readonly response?: Reply }) {
    super(escapeControls(message), options);
    defineHidden(this, { response: options?.response });
  }
}

/**
 * The caller passed something that cannot be sent, or a base URL that redirects to where the request must not go; or a middleware of the
 * caller's failed, which is then the cause.
 */
export class RequestError extends CallError {
  override readonly name: string = "RequestError";
}

/**
 * No reply came, or it broke off; the cause is what `fetch` said, without the bytes that the parser of Node keeps of a reply, which may
 * repeat the request.
 */
export class ConnectionError extends CallError {
  override readonly name: string = "ConnectionError";

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    Reflect.deleteProperty(Object((options?.cause as Error | undefined)?.cause), "data");
  }
}

/** A limit of time was reached. */
export class TimeoutError extends CallError {
  override readonly name: string = "TimeoutError";
}

/** The caller's signal was aborted; the cause is its reason. */
export class AbortError extends CallError {
  override readonly name: string = "AbortError";
}

/** A reply that is not what the document declares. Neither message nor cause quotes it. */
export class DecodeError extends CallError<Response> {
  override readonly name: string = "DecodeError";
  /** `Content-Type` of the reply. */
  declare readonly type: string | null;

  constructor(message: string, response: Response) {
    super(`${message}: status ${response.status}`, { response });
    defineHidden(this, { type: response.headers.get("content-type") });
  }
}

/** Gives an object members that printing it does not show. */
export function defineHidden(on: object, members: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(members)) Object.defineProperty(on, name, { value });
}

/** Text of a stranger on one line, at most 200 characters: a space for what controls a terminal or a line. */
export function escapeControls(text: string): string {
  return text.replace(/[\p{C}\p{Z}]+/gu, " ").slice(0, 200);
}

/** What a call fails with. What is no error of ours came from code of the caller's. */
export function callError(cause: unknown): CallError<Response | undefined> {
  return cause instanceof CallError ? cause : new RequestError("not sent", { cause });
}

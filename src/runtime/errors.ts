/** What a call fails with; everything else that is thrown in one came from code of the caller's. */
export class CallError<Reply extends Response | undefined = undefined> extends Error {
  readonly #response: Reply;

  constructor(message: string, options?: ErrorOptions & { readonly response?: Reply }) {
    super(printable(message), options);
    this.#response = options?.response as Reply;
  }

  /** The reply, where there is one. Not enumerable, so that printing an error shows neither its headers nor its body. */
  get response(): Reply {
    return this.#response;
  }
}

/** The caller passed something that cannot be sent; or a middleware of the caller's failed, which is then the cause. */
export class RequestError extends CallError {
  override readonly name: string = "RequestError";
}

/**
 * No reply came, or it broke off; the cause is what `fetch` said, without the bytes that the parser of Node keeps of a reply, which may
 * repeat the request. Also: a redirect that must not be followed.
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

  constructor(message: string, response: Response) {
    super(`${message}: status ${response.status}, ${mediaType(response.headers) || "no type"}`, { response });
  }

  get status(): number {
    return this.response.status;
  }

  /** Media type of the reply, empty where it has none. */
  get type(): string {
    return mediaType(this.response.headers);
  }
}

/** Media type of a message, in lower case and without parameters; empty where it has none. */
export function mediaType(headers: Headers): string {
  return (headers.get("content-type") ?? "").replace(/;.*/s, "").trim().toLowerCase();
}

/** Text of a stranger on one line: control and formatting characters escaped, at most 200 characters. */
export function printable(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).slice(0, 200);
}

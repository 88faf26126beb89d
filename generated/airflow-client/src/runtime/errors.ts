/** The caller passed something that cannot be sent; or a middleware of the caller's failed, which is then the cause. */
export class RequestError extends Error {
  override readonly name: string = "RequestError";
}

/** No reply came, or it broke off; the cause is what `fetch` said. Also: a redirect that must not be followed. */
export class ConnectionError extends Error {
  override readonly name: string = "ConnectionError";
}

/** A limit of time was reached. */
export class TimeoutError extends Error {
  override readonly name: string = "TimeoutError";
}

/** The caller's signal was aborted; the cause is its reason. */
export class AbortError extends Error {
  override readonly name: string = "AbortError";
}

/** A reply that is not what the document declares. Neither message nor cause quotes it. */
export class DecodeError extends Error {
  override readonly name: string = "DecodeError";
  readonly status: number;
  /** Media type of the reply, empty where it has none. */
  readonly type: string;
  readonly #response: Response;

  constructor(message: string, response: Response) {
    const type = mediaType(response.headers);
    super(`${message} (status ${response.status}, ${type ? printable(type) : "no content type"})`);
    this.status = response.status;
    this.type = type;
    this.#response = response;
  }

  get response(): Response {
    return this.#response;
  }
}

/** Media type of a message, in lower case and without parameters; empty where it has none. */
export function mediaType(headers: Headers): string {
  return (headers.get("content-type") ?? "").replace(/;.*/s, "").trim().toLowerCase();
}

/** Text of a stranger on one line: control and formatting characters escaped, at most 200 characters. */
export function printable(text: string): string {
  const line = text.slice(0, 200).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return text.length > 200 ? `${line.slice(0, 199)}…` : line.slice(0, 200);
}

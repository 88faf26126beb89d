/** Thrown for every response that is not a success. */
export class HttpError<Body> extends Error {
  constructor(
    readonly status: number,
    readonly body: Body,
  ) {
    super(`status ${status}`);
  }
}

/** What the generated hooks have as the type of `error`. */
export type ErrorType<Body> = HttpError<Body>;

/** Sends the requests of the generated functions. */
export async function send<Data>(path: string, init: RequestInit): Promise<Data> {
  const headers = new Headers(init.headers);
  headers.set("authorization", `Bearer ${process.env.HOTEL_TOKEN}`);
  const url = `${process.env.HOTEL_URL}${path}`;
  const response = await fetch(url, { ...init, headers });
  console.log(`${init.method} ${new URL(url).pathname}: ${response.status}`);
  const text = await response.text();
  const body = text === "" ? undefined : JSON.parse(text);
  if (!response.ok) throw new HttpError(response.status, body);
  return body;
}

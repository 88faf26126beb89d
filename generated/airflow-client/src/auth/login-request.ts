import type { CredentialUse, HttpRequest } from "../runtime/index.js";

/** One request of a login: a path below the server's root, and what it carries. */
export interface LoginRequest {
  /** Stands for the operation's id in logs. */
  readonly id: string;
  readonly path: string;
  /** Sent as a form by POST; without it, the request is a GET. */
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends it, and follows no redirect, which would carry the secrets on. */
export function sendLogin(
  request: HttpRequest,
  use: CredentialUse,
  root: string,
  { id, path, form, headers }: LoginRequest,
): Promise<Response> {
  const method = form === undefined ? "GET" : "POST";
  return use.send({
    ...request,
    operation: { api: request.operation.api, id, method, path, ok: [] },
    method,
    url: `${root}${path}`,
    headers: new Headers({ ...(form && { "content-type": "application/x-www-form-urlencoded" }), ...headers }),
    body: form && new URLSearchParams(form).toString(),
    attempt: 0,
  });
}

/** A cookie of a reply. */
export interface SetCookie {
  readonly value: string;
  /** Milliseconds since 1970; undefined for the life of a browser. */
  readonly until: number | undefined;
}

/** The cookie of a name that a reply sets (RFC 6265, 4.1); the last one of several. `Max-Age` goes before `Expires`. */
export function setCookieOf(response: Response, name: string): SetCookie | undefined {
  const line = response.headers
    .getSetCookie()
    .filter((each) => each.startsWith(`${name}=`))
    .at(-1);
  if (line === undefined) return undefined;
  const [pair = "", ...attributes] = line.split(/; */);
  const attribute = (key: string): string | undefined =>
    attributes.find((each) => each.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1);
  const age = Number(attribute("max-age") ?? Number.NaN);
  const until = Number.isNaN(age) ? Date.parse(attribute("expires") ?? "") : Date.now() + age * 1000;
  return { value: pair.slice(name.length + 1), until: Number.isNaN(until) ? undefined : until };
}

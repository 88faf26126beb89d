import type { CredentialUse, HttpRequest } from "../runtime/index.js";
import { type SetCookie, setCookies } from "../runtime/internal.js";

/** One request of a login: a path below the server's root, and what it carries. */
export interface LoginRequest {
  /** Stands for the operation's id in logs. */
  readonly id: string;
  readonly path: string;
  /** Sent as a form by POST; without a body, the request is a GET. */
  readonly form?: Readonly<Record<string, string>>;
  /** Sent as JSON by POST. */
  readonly json?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends it, and follows no redirect, which would carry the secrets on. */
export function sendLogin(
  request: HttpRequest,
  use: CredentialUse,
  root: string,
  { id, path, form, json, headers }: LoginRequest,
): Promise<Response> {
  const method = form === undefined && json === undefined ? "GET" : "POST";
  const type = form ? { "content-type": "application/x-www-form-urlencoded" } : json && { "content-type": "application/json" };
  return use.send({
    ...request,
    operation: { api: request.operation.api, id, method, path, ok: [] },
    method,
    url: `${root}${path}`,
    headers: new Headers({ ...type, ...headers }),
    body: form ? new URLSearchParams(form).toString() : json && JSON.stringify(json),
    attempt: 0,
  });
}

/** The cookie of a name that a reply sets; the last one of several. */
export function setCookieOf(response: Response, name: string): SetCookie | undefined {
  return setCookies(response)
    .filter((cookie) => cookie.name === name)
    .at(-1);
}

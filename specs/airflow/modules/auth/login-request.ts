import { ApiError, type CredentialUse, type HttpRequest } from "../runtime/index.js";
import { type SetCookie, setCookies } from "../runtime/internal.js";

/** One request of a login. */
export interface LoginRequest {
  /** Replaces the id of the operation in logs. */
  readonly id: string;
  /** Below the root of the server. */
  readonly path: string;
  /** Sent as a form by POST. Without `form` and `json`, the request is a GET. */
  readonly form?: Readonly<Record<string, string>>;
  /** Sent as JSON by POST. */
  readonly json?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a login request without following redirects, which would forward the secrets. */
export function sendLogin(request: HttpRequest, use: CredentialUse, root: string, login: LoginRequest): Promise<Response> {
  return use.send(loginRequest(request, root, login));
}

/** Returns the error of a login request that the server refused. */
export function loginApiError(request: HttpRequest, root: string, login: LoginRequest, response: Response, body?: unknown): ApiError {
  return new ApiError(loginRequest(request, root, login), response, body);
}

function loginRequest(request: HttpRequest, root: string, { id, path, form, json, headers: loginHeaders }: LoginRequest): HttpRequest {
  const method = form === undefined && json === undefined ? "GET" : "POST";
  const headers = new Headers(loginHeaders);
  const userAgent = request.headers.get("user-agent");
  if (userAgent !== null) headers.set("user-agent", userAgent);
  if (form) headers.set("content-type", "application/x-www-form-urlencoded");
  else if (json) headers.set("content-type", "application/json");
  return {
    ...request,
    operation: { api: request.operation.api, id, method, path, ok: [] },
    method,
    subject: `${method} ${path}`,
    url: `${root}${path}`,
    headers,
    body: form ? new URLSearchParams(form).toString() : json && JSON.stringify(json),
    attempt: 0,
  };
}

/** Returns the cookie of a name that a response sets; the last one of several. */
export function setCookieOf(response: Response, name: string): SetCookie | undefined {
  return setCookies(response)
    .filter((cookie) => cookie.name === name)
    .at(-1);
}

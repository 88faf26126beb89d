/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { type Credential, type CredentialUse, credential, type HttpRequest, LoginError } from "../runtime/index.js";
import { cachedCredential, discard, isReplayable, type Renewable, renewalTime, withLoginDeadline } from "../runtime/internal.js";
import { sendUnlessLogin } from "./login-page.js";

/** The result of a login. */
export interface Session {
  /** Copies a request with the credentials of the session. */
  readonly apply: (request: HttpRequest) => HttpRequest;
  /** Milliseconds since 1970; infinite if it does not expire. */
  readonly expiresAt: number;
}

export interface Login {
  /** Logs in, with requests that `use.send` sends without credentials. */
  readonly login: (request: HttpRequest, use: CredentialUse) => Promise<Session>;
  /** Whether a redirect leads to a login page. Default: {@link isLoginPath}. */
  readonly isLoginPage?: (target: URL, request: HttpRequest) => boolean;
}

/** Whether a URL is that of a login page of Airflow. */
export function isLoginPath({ pathname }: URL): boolean {
  return /\/login\/?$/.test(pathname);
}

/**
 * Creates a credential that logs in when a request first needs it, once per server.
 *
 * Requests that need a session at the same time share one login. It logs in again before the
 * session ends, and once more for a request when the server refuses the session.
 */
export function withSessions({ login, isLoginPage = isLoginPath }: Login): Credential {
  const cached = cachedCredential<CachedSession>();
  return credential((next, use) => async (request) => {
    const start = async (): Promise<CachedSession> => {
      const session = await withLoginDeadline(request, (bounded) => login(bounded, use));
      return { session, issuedAt: Date.now(), renewAt: renewalTime(session.expiresAt) };
    };
    const send = async ({ session }: CachedSession): Promise<Response | URL> => {
      const result = await sendUnlessLogin(next, session.apply(request), (target) => isLoginPage(target, request));
      return result.response ?? result.login;
    };
    const sessionFor = (refused?: CachedSession): Promise<CachedSession> =>
      cached({ server: request.base, signal: request.signal, renew: start, refused });
    const current = await sessionFor();
    request.signal.throwIfAborted();
    const result = await send(current);
    if (!isRefused(result, current) || !isReplayable(request)) return responseOf(result, request);
    const renewed = await sessionFor(current);
    if (result instanceof Response) discard(result);
    return responseOf(await send(renewed), request);
  });
}

interface CachedSession extends Renewable {
  readonly session: Session;
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
}

/**
 * Whether the server refused a session: 401, or a redirect to a login page. A server with a public
 * role responds with 403 to requests that are not logged in, as it does to those without
 * permission. So a 403 counts only if the session is older than a minute, which limits it to one
 * login a minute.
 */
function isRefused(result: Response | URL, { issuedAt }: CachedSession): boolean {
  return result instanceof URL || result.status === 401 || (result.status === 403 && Date.now() - issuedAt > 60_000);
}

function responseOf(result: Response | URL, { operation: { method, path } }: HttpRequest): Response {
  if (result instanceof Response) return result;
  throw new LoginError(`redirected to ${result.host} to log in, with a new session (${method} ${path})`);
}

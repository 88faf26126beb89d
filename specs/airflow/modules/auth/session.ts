import { type Credential, type CredentialUse, credential, type HttpRequest } from "../runtime/index.js";
import { discard } from "../runtime/internal.js";
import { LoginError } from "./login-error.js";
import { sendWatching } from "./login-page.js";

/** What a login got: how a request shows it, and until when it is good. */
export interface Session {
  readonly apply: (request: HttpRequest) => HttpRequest;
  /** Milliseconds since 1970. */
  readonly renewAt: number;
}

/** How one gets in. */
export interface Login {
  /** Asks for a session, by `use.send`, which adds no credentials. */
  readonly login: (request: HttpRequest, use: CredentialUse) => Promise<Session>;
  /** Whether a redirect leads to where people log in. Default: {@link isLoginPath}. */
  readonly isLoginPage?: (to: URL, request: HttpRequest) => boolean;
}

/** Whether a page is where people log in to an Airflow, by its path. */
export function isLoginPath({ pathname }: URL): boolean {
  return /\/login\/?$/.test(pathname);
}

/**
 * A credential that logs in when a request first needs it, and keeps what it got, one session for each server. Calls that need it at the
 * same time share one login. It logs in again before the session ends, and once more for a request when the server refuses it.
 */
export function withSessions({ login, isLoginPage = isLoginPath }: Login): Credential {
  const kept = new Map<string, Kept>();
  return credential((next, use) => async (request) => {
    const state = kept.get(request.base) ?? {};
    kept.set(request.base, state);
    const current = (refused?: Session): Promise<Session> => sessionOf(state, () => login(withLimit(request), use), refused);
    const send = async (session: Session): Promise<Response | URL> => {
      const { response, login: page } = await sendWatching(next, session.apply(request), (to) => isLoginPage(to, request));
      return response ?? page;
    };
    const session = await current();
    request.signal.throwIfAborted();
    const reply = await send(session);
    if (!isRefused(reply, state) || request.body instanceof ReadableStream) return orFail(reply, request);
    const other = await current(session);
    if (reply instanceof Response) discard(reply);
    return orFail(await send(other), request);
  });
}

/** The session of one server. */
interface Kept {
  session?: Session;
  /** Milliseconds since 1970. */
  since?: number;
  renewal?: Promise<Session> | undefined;
}

function sessionOf(kept: Kept, login: () => Promise<Session>, refused: Session | undefined): Promise<Session> {
  const { session } = kept;
  if (session && session !== refused && Date.now() < session.renewAt) return Promise.resolve(session);
  kept.renewal ??= login()
    .then((renewed) => {
      kept.session = renewed;
      kept.since = Date.now();
      return renewed;
    })
    .finally(() => {
      kept.renewal = undefined;
    });
  return kept.renewal;
}

/** A login serves other calls as well, so that none of them may end it. */
function withLimit(request: HttpRequest): HttpRequest {
  return { ...request, signal: AbortSignal.timeout(60_000) };
}

/**
 * 401, or a login page. A server whose public role lets everyone in says 403 to those who are not logged in, as it does to those who may
 * not: so a 403 counts for a session that is older than a minute, and there is no more than one login a minute for it.
 */
function isRefused(reply: Response | URL, { since = 0 }: Kept): boolean {
  return reply instanceof URL || reply.status === 401 || (reply.status === 403 && Date.now() - since > 60_000);
}

function orFail(reply: Response | URL, { operation: { method, path } }: HttpRequest): Response {
  if (reply instanceof Response) return reply;
  throw new LoginError(`${method} ${path}: sent on to ${reply.host} to log in, with a session that is new`);
}

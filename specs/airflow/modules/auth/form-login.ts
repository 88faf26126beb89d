import { type Credential, type CredentialUse, DecodeError, type HttpRequest, LoginError } from "../runtime/index.js";
import { discard, redact } from "../runtime/internal.js";
import { type LoginRequest, loginApiError, sendLogin, setCookieOf } from "./login-request.js";
import { withCookie } from "./secret-cookie.js";
import { rootOf } from "./server-root.js";
import { type Session, withSessions } from "./session.js";

/** A user of Airflow 2. */
export interface FormLogin {
  /** As in the form. */
  readonly username: string;
  /** Never shown in messages. */
  readonly password: string;
}

/**
 * Logs in with the login form of Airflow 2, and sends the session cookie.
 *
 * For servers whose `auth_backends` are `airflow.api.auth.backend.session` alone, the default of
 * Airflow 2. Users of its own database and of LDAP can log in this way; users of OAuth cannot. Logs
 * in again when the session ends. Does not work in browsers, where scripts cannot set cookies.
 *
 * Throws a LoginError if the form does not accept user name and password.
 *
 * @example
 * ```ts
 * import { Airflow } from "airflow-client/v1";
 * import { formLogin } from "airflow-client/auth";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: formLogin({ username: "admin", password: "admin" }) });
 * for await (const { dag_id } of airflow.dags.list()) console.log(dag_id);
 * ```
 */
export function formLogin({ username, password }: FormLogin): Credential {
  return withSessions({
    login: (request, use) => logIn(request, use, { username, password }),
  });
}

const form = { id: "formLogin", path: "/login/" };

async function logIn(request: HttpRequest, use: CredentialUse, { username, password }: FormLogin): Promise<Session> {
  const root = rootOf(request);
  const page = await sendLogin(request, use, root, form);
  if (!page.ok) throw loginApiError(request, root, form, page);
  const anonymous = setCookieOf(page, "session");
  const csrf_token = csrfTokenOf(await page.text());
  if (csrf_token === undefined || anonymous === undefined) throw new DecodeError("the page is not the login form of Airflow 2", page);
  redact(request, [password]);
  const login: LoginRequest = {
    ...form,
    form: { csrf_token, username, password },
    headers: { cookie: `session=${anonymous.value}`, referer: `${root}${form.path}` },
  };
  const response = await sendLogin(request, use, root, login);
  discard(response);
  const cookie = setCookieOf(response, "session");
  const location = response.headers.get("location") ?? "";
  if (response.status === 200 || /\/login\/?(\?|$)/.test(location))
    throw new LoginError("the login form does not accept this user name and password (POST /login/)");
  if (response.status >= 400) throw loginApiError(request, root, login, response);
  if (cookie === undefined) throw new DecodeError('the login form set no cookie "session"', response);
  return {
    apply: (sent) => withCookie(sent, "session", cookie.value),
    expiresAt: cookie.until ?? Number.POSITIVE_INFINITY,
  };
}

/**
 * Returns the token against forged forms: the input named `csrf_token`, whatever the order of its
 * attributes.
 */
function csrfTokenOf(page: string): string | undefined {
  const input = /<input\b[^>]*\bname=["']?csrf_token\b[^>]*>/i.exec(page)?.[0] ?? "";
  return /\bvalue=(["'])(.+?)\1/i.exec(input)?.[2];
}

import { ApiError, type Credential, type CredentialUse, DecodeError, type HttpRequest } from "../runtime/index.js";
import { discard, redact } from "../runtime/internal.js";
import { LoginError } from "./login-error.js";
import { sendLogin, setCookieOf } from "./login-request.js";
import { rootOf } from "./server-root.js";
import { type Session, withSessions } from "./session.js";
import { withSession } from "./session-cookie.js";

/** Who logs in. */
export interface FormLogin {
  /** As in the form. */
  readonly username: string;
  /** Never shown in messages. */
  readonly password: string;
}

/**
 * Logs in as people do, by the form of Airflow 2, and sends the cookie that it gets: for servers whose `auth_backends` are
 * `airflow.api.auth.backend.session` alone, which is what Airflow 2 has unless told otherwise. Users of its own database and of LDAP can
 * log in so; those of OAuth cannot. Logs in again when the session ends. Not for browsers, which let no script set a cookie.
 *
 * A user name or password that the form does not take is a LoginError.
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
  if (!page.ok) throw failed("GET", page, request);
  const before = setCookieOf(page, "session");
  const csrf_token = csrfOf(await page.text());
  if (csrf_token === undefined || before === undefined) throw new DecodeError("this is not the login form of Airflow 2", page);
  redact(request, [password]);
  const answer = await sendLogin(request, use, root, {
    ...form,
    form: { csrf_token, username, password },
    headers: { cookie: `session=${before.value}`, referer: `${root}${form.path}` },
  });
  discard(answer);
  const cookie = setCookieOf(answer, "session");
  const location = answer.headers.get("location") ?? "";
  if (answer.status === 200 || /\/login\/?(\?|$)/.test(location))
    throw new LoginError("POST /login/: the form does not take this user name and password");
  if (answer.status >= 400) throw failed("POST", answer, request);
  if (cookie === undefined) throw new DecodeError("the login form set no cookie session", answer);
  return { apply: (sent) => withSession(sent, cookie.value), renewAt: (cookie.until ?? Number.POSITIVE_INFINITY) - 60_000 };
}

function failed(method: string, response: Response, { secrets }: HttpRequest): ApiError {
  return new ApiError({ method, path: form.path }, response, undefined, secrets);
}

/** The token against forged forms that the page holds: an input named `csrf_token`, whatever the order of its attributes. */
function csrfOf(page: string): string | undefined {
  const input = /<input\b[^>]*\bname=["']?csrf_token\b[^>]*>/i.exec(page)?.[0] ?? "";
  return /\bvalue=(["'])(.+?)\1/i.exec(input)?.[2];
}

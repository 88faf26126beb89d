import { ApiError, type Credential, type CredentialUse, DecodeError, type HttpRequest, RequestError } from "../runtime/index.js";
import { discard, expiryOf } from "../runtime/internal.js";
import { everywhere } from "./everywhere.js";
import { early } from "./expiry.js";
import { sendLogin, setCookieOf } from "./login-request.js";
import { withCookie, withSecretHeader } from "./secret-header.js";
import { isAirflow2, rootOf } from "./server-root.js";
import { isLoginPath, type Session, withSessions } from "./session.js";

/** What `CreateWebLoginToken` of Amazon MWAA answers. */
export interface WebLoginToken {
  readonly WebToken?: string | undefined;
  /** Must be the host of the base URL. */
  readonly WebServerHostname?: string | undefined;
}

/**
 * Logs in to an environment of Amazon MWAA with web login tokens, which the function gets from AWS: they are good for a minute, what they
 * are exchanged for is good for hours. In Airflow 2 that is a session cookie, in Airflow 3 a bearer token; it is kept, sent with every
 * call, and got anew before it ends or when the server refuses it. Not for browsers, which let no script set or see such a cookie.
 *
 * @example
 * ```ts
 * import { MWAA } from "@aws-sdk/client-mwaa";
 * import { Airflow } from "airflow-client";
 * import { mwaaWebLogin } from "airflow-client/auth";
 *
 * const mwaa = new MWAA({ region: "eu-west-1" });
 * const { Environment } = await mwaa.getEnvironment({ Name: "my-environment" });
 * const airflow = new Airflow({
 *   baseUrl: `https://${Environment?.WebserverUrl}`,
 *   auth: mwaaWebLogin(() => mwaa.createWebLoginToken({ Name: "my-environment" })),
 * });
 * console.log((await airflow.version()).text);
 * ```
 */
export function mwaaWebLogin(createWebLoginToken: () => Promise<WebLoginToken>): Credential {
  const sessions = withSessions({
    login: (request, use) => exchange(request, use, createWebLoginToken),
    isLoginPage: (to, { url }) => to.origin !== new URL(url).origin || isLoginPath(to),
  });
  return everywhere(sessions);
}

async function exchange(request: HttpRequest, use: CredentialUse, create: () => Promise<WebLoginToken>): Promise<Session> {
  const { WebToken: token, WebServerHostname: host } = await create();
  const root = rootOf(request);
  if (!token) throw new RequestError("CreateWebLoginToken gave no WebToken");
  if (host !== undefined && host !== new URL(root).host)
    throw new RequestError(`the web login token is for ${host}, and baseUrl is ${new URL(root).host}`);
  request.secrets.add(token);
  const place = isAirflow2(request) ? airflow2 : airflow3;
  const { id, path, cookie: name } = place;
  const answer = await sendLogin(request, use, root, { id, path, form: { token } });
  discard(answer);
  const cookie = setCookieOf(answer, name);
  if (answer.status >= 400) throw new ApiError({ method: "POST", path }, answer, undefined, request.secrets);
  if (cookie === undefined) throw new DecodeError(`the login of MWAA set no cookie ${name}`, answer);
  return place.session(cookie.value, cookie.until);
}

interface Place {
  readonly id: string;
  readonly path: string;
  readonly cookie: string;
  readonly session: (value: string, until: number | undefined) => Session;
}

const airflow2: Place = {
  id: "mwaaWebLogin",
  path: "/aws_mwaa/login",
  cookie: "session",
  session: (value, until = Date.now() + twelveHours) => ({
    apply: (request) => withCookie(request, "session", value),
    renewAt: early(until),
  }),
};

const airflow3: Place = {
  id: "mwaaWebLogin",
  path: "/pluginsv2/aws_mwaa/login",
  cookie: "_token",
  session: (value, until) => ({
    apply: (request) => withSecretHeader(request, "authorization", `Bearer ${value}`, value),
    renewAt: early(expiryOf(value) ?? until ?? Date.now() + twelveHours),
  }),
};

/** How long AWS says that a session lasts, where the cookie does not say. */
const twelveHours = 12 * 3_600_000;

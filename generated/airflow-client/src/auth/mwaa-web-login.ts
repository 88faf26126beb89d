/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { type Credential, type CredentialUse, DecodeError, type HttpRequest, RequestError } from "../runtime/index.js";
import { discard, expiryOf, redact, withSecretHeader } from "../runtime/internal.js";
import { everywhere } from "./everywhere.js";
import { loginApiError, sendLogin, setCookieOf } from "./login-request.js";
import { withCookie } from "./secret-cookie.js";
import { isAirflow2, rootOf } from "./server-root.js";
import { isLoginPath, type Session, withSessions } from "./session.js";

/** The response of `CreateWebLoginToken` of Amazon MWAA. */
export interface WebLoginToken {
  readonly WebToken?: string | undefined;
  /** Must be the host of the base URL. */
  readonly WebServerHostname?: string | undefined;
}

/**
 * Logs in to an environment of Amazon MWAA with web login tokens, which the function requests from
 * AWS.
 *
 * Such a token is valid for a minute. It is exchanged for a session cookie of Airflow 2, or a
 * bearer token of Airflow 3, which is valid for hours and sent with every call. It is renewed
 * before it expires, and when the server refuses it. Does not work in browsers, where scripts
 * cannot read or set such a cookie.
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
    isLoginPage: (target, { url }) => target.origin !== new URL(url).origin || isLoginPath(target),
  });
  return everywhere(sessions);
}

async function exchange(request: HttpRequest, use: CredentialUse, create: () => Promise<WebLoginToken>): Promise<Session> {
  const { WebToken: token, WebServerHostname: host } = await create();
  const root = rootOf(request);
  if (!token) throw new RequestError("CreateWebLoginToken returned no WebToken");
  if (host !== undefined && host !== new URL(root).host)
    throw new RequestError(`the web login token is for ${host}, but baseUrl is ${new URL(root).host}`);
  redact(request, [token]);
  const { path, cookie: name, session } = isAirflow2(request) ? airflow2 : airflow3;
  const login = { id: "mwaaWebLogin", path, form: { token } };
  const response = await sendLogin(request, use, root, login);
  discard(response);
  const cookie = setCookieOf(response, name);
  if (response.status >= 400) throw loginApiError(request, root, login, response);
  if (cookie === undefined) throw new DecodeError(`the login of MWAA set no cookie "${name}"`, response);
  return session(cookie.value, cookie.until);
}

/** How to log in to one major release of Airflow. */
interface WebLogin {
  readonly path: string;
  readonly cookie: string;
  readonly session: (value: string, until: number | undefined) => Session;
}

const airflow2: WebLogin = {
  path: "/aws_mwaa/login",
  cookie: "session",
  session: (value, until = Date.now() + twelveHours) => ({
    apply: (request) => withCookie(request, "session", value),
    expiresAt: until,
  }),
};

const airflow3: WebLogin = {
  path: "/pluginsv2/aws_mwaa/login",
  cookie: "_token",
  session: (value, until) => ({
    apply: (request) => withSecretHeader(request, "authorization", `Bearer ${value}`, value),
    expiresAt: expiryOf(value) ?? until ?? Date.now() + twelveHours,
  }),
};

/** The duration of a session according to AWS, for a cookie without an expiry. */
const twelveHours = 12 * 3_600_000;

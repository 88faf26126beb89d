import { ApiError, type Credential, type CredentialUse, DecodeError, expiryOf, type HttpRequest } from "../runtime/index.js";
import { early } from "./expiry.js";
import { sendLogin } from "./login-request.js";
import { withSecretHeader } from "./secret-header.js";
import { rootOf } from "./server-root.js";
import { type Session, withSessions } from "./session.js";

/**
 * The token that an Airflow 3 gives to anyone, because its `[core] simple_auth_manager_all_admins` is on: a server on your own machine, as
 * one tries things out with. Kept, and got anew before it expires or when the server refuses it.
 *
 * @example
 * ```ts
 * import { Airflow } from "airflow-client";
 * import { allAdmins } from "airflow-client/auth";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: allAdmins() });
 * for await (const { dag_id } of airflow.dags.list()) console.log(dag_id);
 * ```
 */
export function allAdmins(): Credential {
  return withSessions({ login, isLoginPage: ({ pathname }) => /\/login\/?$/.test(pathname) });
}

async function login(request: HttpRequest, use: CredentialUse): Promise<Session> {
  const path = "/auth/token";
  const response = await sendLogin(request, use, rootOf(request), { id: "allAdmins", path });
  if (!response.ok) throw new ApiError({ method: "GET", path }, response, undefined, request.secrets);
  const reply: unknown = await response.json().catch(() => undefined);
  const token = typeof reply === "object" && reply !== null && "access_token" in reply ? reply.access_token : undefined;
  if (typeof token !== "string" || token === "") throw new DecodeError("the reply holds no access_token", response);
  return {
    apply: (sent) => withSecretHeader(sent, "authorization", `Bearer ${token}`, token),
    renewAt: early(expiryOf(token) ?? Number.MAX_SAFE_INTEGER),
  };
}

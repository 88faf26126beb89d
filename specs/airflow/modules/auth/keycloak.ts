import type { Credential } from "../runtime/index.js";
import { redact } from "../runtime/internal.js";
import { withSessions } from "./session.js";
import { tokenLogin } from "./token-login.js";

/** A program, by the service account of a Keycloak client. */
export interface KeycloakClient {
  /** The client's id in Keycloak's realm. */
  readonly clientId: string;
  /** From the client's credentials in Keycloak. Never shown in messages. */
  readonly clientSecret: string;
}

/** A user of Keycloak. */
export interface KeycloakUser {
  /** As in the login form of Keycloak. */
  readonly username: string;
  /** Never shown in messages. */
  readonly password: string;
}

/**
 * Requests tokens of an Airflow 3 with Keycloak's auth manager, for a program by the id and secret
 * of its client, or for a user by name and password.
 *
 * The server checks them with Keycloak and issues a separate token. The token is renewed before
 * it expires, and when the server refuses it: with 401, or with 403 if the token is older than a
 * minute, because its Keycloak token may have expired.
 *
 * Programs need version 0.5.0 of the provider package. Since 0.10.0, it accepts only its own
 * client, that of `[keycloak_auth_manager] client_id`, and responds to others with 403.
 *
 * @example
 * ```ts
 * import { Airflow } from "airflow-client";
 * import { keycloak } from "airflow-client/auth";
 *
 * const airflow = new Airflow({
 *   baseUrl: "https://airflow.example.com",
 *   auth: keycloak({ clientId: "airflow", clientSecret: process.env["AIRFLOW_CLIENT_SECRET"] ?? "" }),
 * });
 * for await (const { dag_id } of airflow.dags.list()) console.log(dag_id);
 * ```
 */
export function keycloak(identity: KeycloakClient | KeycloakUser): Credential {
  const { secret, body } = tokenRequest(identity);
  return withSessions({
    login: (request, use) => {
      redact(request, [secret]);
      return tokenLogin(request, use, "keycloak", body);
    },
  });
}

/** The endpoint refuses a body with any further property. */
function tokenRequest(identity: KeycloakClient | KeycloakUser): { readonly secret: string; readonly body: object } {
  if ("clientId" in identity) {
    const { clientId: client_id, clientSecret: client_secret } = identity;
    return { secret: client_secret, body: { grant_type: "client_credentials", client_id, client_secret } };
  }
  const { username, password } = identity;
  return { secret: password, body: { username, password } };
}

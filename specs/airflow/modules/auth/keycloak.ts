import type { Credential } from "../runtime/index.js";
import { redact } from "../runtime/internal.js";
import { withSessions } from "./session.js";
import { tokenLogin } from "./token-login.js";

/** A program, by the service account of a client of Keycloak. */
export interface KeycloakClient {
  /** As the client is called in Keycloak's realm. */
  readonly clientId: string;
  /** From the client's credentials in Keycloak. Never shown in messages. */
  readonly clientSecret: string;
}

/** A user of Keycloak. */
export interface KeycloakUser {
  /** As people log in to Keycloak with it. */
  readonly username: string;
  /** Never shown in messages. */
  readonly password: string;
}

/**
 * Tokens of an Airflow 3 whose auth manager is Keycloak's: for a program by id and secret of its client, or for a user by name and password.
 * The server asks Keycloak and gives a token of its own, which is kept, and got anew before it expires, and when the server refuses it: with
 * 401, or with 403 once the token is older than a minute, as when what Keycloak gave for it has expired.
 *
 * Programs need version 0.5.0 of the provider package; since 0.10.0 it takes no client but its own, that of
 * `[keycloak_auth_manager] client_id`, and answers 403 to others.
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
export function keycloak(who: KeycloakClient | KeycloakUser): Credential {
  const { secret, body } = questionOf(who);
  return withSessions({
    login: (request, use) => {
      redact(request, [secret]);
      return tokenLogin(request, use, "keycloak", body);
    },
  });
}

/** Nothing but what the endpoint asks for: it refuses a body with anything else. */
function questionOf(who: KeycloakClient | KeycloakUser): { readonly secret: string; readonly body: object } {
  if ("clientId" in who) {
    const { clientId: client_id, clientSecret: client_secret } = who;
    return { secret: client_secret, body: { grant_type: "client_credentials", client_id, client_secret } };
  }
  const { username, password } = who;
  return { secret: password, body: { username, password } };
}

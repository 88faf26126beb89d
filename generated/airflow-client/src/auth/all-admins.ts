/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Credential } from "../runtime/index.js";
import { withSessions } from "./session.js";
import { tokenLogin } from "./token-login.js";

/**
 * Logs in to an Airflow 3 that treats everyone as an admin: `[core]
 * simple_auth_manager_all_admins`, for trying things out on your own machine. The token is renewed
 * before it expires, and when the server refuses it.
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
  return withSessions({
    login: (request, use) => tokenLogin(request, use, "allAdmins"),
  });
}

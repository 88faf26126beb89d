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
  return withSessions({
    login: (request, use) => tokenLogin(request, use, "allAdmins"),
  });
}

/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Credential, Handler } from "../runtime/index.js";

/**
 * A credential that is sent with every call. Airflow's health and version ask for none, so none is sent with them; but a gateway in front
 * of the server, such as that of a managed service, lets nobody through without.
 *
 * @example
 * ```ts
 * import { Airflow, bearer } from "airflow-client";
 * import { everywhere } from "airflow-client/auth";
 *
 * const airflow = new Airflow({ baseUrl: "https://gateway.example.com/airflow", auth: everywhere(bearer("token")) });
 * console.log(await airflow.health.get());
 * ```
 */
export function everywhere(credential: Credential): Credential {
  const attach: Credential["attach"] = (auth, trust) => {
    const middleware = credential.attach(auth, trust);
    return (next) => {
      const usual = middleware(next);
      return (request) => {
        const { security, ...operation } = request.operation;
        if (security?.length !== 0) return usual(request);
        const restored: Handler = (sent) => next(sent.operation === operation ? { ...sent, operation: request.operation } : sent);
        return middleware(restored)({ ...request, operation });
      };
    };
  };
  const serve = (next: Handler, use: Parameters<Credential>[1]): Handler => credential(next, use);
  return Object.assign(serve, { kinds: credential.kinds, attach });
}

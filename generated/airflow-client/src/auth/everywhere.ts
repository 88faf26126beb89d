/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Credential, Handler } from "../runtime/index.js";

/**
 * Sends a credential with every call. Health and version of Airflow require none, so by default
 * none is sent with them. But a gateway in front of the server, such as that of a managed service,
 * may refuse every call without one.
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
      const authenticate = middleware(next);
      return (request) => {
        const { security, ...operation } = request.operation;
        if (security?.length !== 0) return authenticate(request);
        // Without `security`, the operation requires the credentials of the API. Inner middlewares
        // see it as it was.
        const restore: Handler = (sent) => next(sent.operation === operation ? { ...sent, operation: request.operation } : sent);
        return middleware(restore)({ ...request, operation });
      };
    };
  };
  const handle = (next: Handler, use: Parameters<Credential>[1]): Handler => credential(next, use);
  return Object.assign(handle, { kinds: credential.kinds, attach });
}

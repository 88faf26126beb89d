import { type Credential, credential, type HttpRequest, LoginError } from "../runtime/index.js";
import { discard, isReplayable, withSecretHeader } from "../runtime/internal.js";

/**
 * An exchange of SPNEGO tokens with a server: the result of `initializeClient` of the package
 * `kerberos`.
 */
export interface Negotiation {
  /**
   * Receives the server's token as base64, empty at first. Returns the next token to send as
   * base64, or nothing if there is none. Throws if the server's token is not valid.
   */
  step(challenge: string): Promise<string | null | undefined> | string | null | undefined;
}

export interface KerberosOptions {
  /**
   * Whether to send a token with the first request. `false` waits for the server's challenge, as
   * browsers do, and repeats the request. Default: true, because Airflow 2.3 and later send no
   * challenge unless the backend for sessions is among their backends.
   */
  readonly preemptive?: boolean;
  /**
   * `required`: a successful response must contain the server's own token, which proves its
   * identity. `offered`: a token is checked if there is one. Default: `offered`, which is enough
   * over https. The API of Airflow 2 sends no token; gateways do.
   */
  readonly mutual?: "required" | "offered";
}

/**
 * Kerberos by SPNEGO (RFC 4559), for the `kerberos_auth` backend of Airflow 2 and for gateways.
 *
 * The function starts an exchange for a URL, so that the client does not depend on a Kerberos
 * library. Every call has its own exchange.
 *
 * Throws a LoginError if the server must prove its identity and does not. An error of `step` is the
 * cause of a RequestError.
 *
 * @example
 * ```ts
 * import { Airflow } from "airflow-client/v1";
 * import { kerberos } from "airflow-client/auth";
 * import { GSS_MECH_OID_SPNEGO, initializeClient } from "kerberos";
 *
 * const airflow = new Airflow({
 *   baseUrl: "https://airflow.example.com",
 *   auth: kerberos(({ hostname }) => initializeClient(`airflow@${hostname}`, { mechOID: GSS_MECH_OID_SPNEGO })),
 * });
 * for await (const { dag_id } of airflow.dags.list()) console.log(dag_id);
 * ```
 */
export function kerberos(
  connect: (url: URL) => Promise<Negotiation> | Negotiation,
  { preemptive = true, mutual = "offered" }: KerberosOptions = {},
): Credential {
  return credential((next) => async (request) => {
    let negotiation: Negotiation | undefined;
    const authenticate = async (challenge: string): Promise<HttpRequest | undefined> => {
      negotiation ??= await connect(new URL(request.url));
      const token = await negotiation.step(challenge);
      request.signal.throwIfAborted();
      return token ? withSecretHeader(request, "authorization", `Negotiate ${token}`, token) : undefined;
    };
    let current: HttpRequest | undefined = (preemptive && (await authenticate(""))) || request;
    for (let round = 0; ; round++) {
      const response = await next(current);
      const challenge = challengeOf(response);
      if (response.status !== 401) return confirm(response, challenge, negotiation, mutual);
      const isFirst = negotiation === undefined;
      if (challenge === undefined || !(isFirst || challenge) || round === maxRounds || !isReplayable(request)) return response;
      current = await authenticate(challenge);
      if (current === undefined) return response;
      discard(response);
    }
  });
}

const maxRounds = 4;

/**
 * Returns the token of the server's Negotiate challenge, empty if it has none; undefined if there
 * is no such challenge.
 */
function challengeOf({ headers }: Response): string | undefined {
  const match = /(?:^|,)\s*negotiate(?:\s+([A-Za-z0-9+/]+=*))?\s*(?:,|$)/i.exec(headers.get("www-authenticate") ?? "");
  return match ? (match[1] ?? "") : undefined;
}

/**
 * Checks the server's proof of identity, if there is one. Throws a LoginError if it is missing and
 * required.
 */
async function confirm(
  response: Response,
  token: string | undefined,
  negotiation: Negotiation | undefined,
  mutual: "required" | "offered",
): Promise<Response> {
  try {
    if (negotiation && token) await negotiation.step(token);
    else if (mutual === "required" && response.ok) throw new LoginError("the server did not prove its identity");
  } catch (error) {
    discard(response);
    throw error;
  }
  return response;
}

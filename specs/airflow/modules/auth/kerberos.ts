import { type Credential, credential, type HttpRequest } from "../runtime/index.js";
import { discard } from "../runtime/internal.js";
import { LoginError } from "./login-error.js";
import { withSecretHeader } from "./secret-header.js";

/** One exchange of SPNEGO tokens with a server, as `initializeClient` of the package `kerberos` gives it. */
export interface Negotiation {
  /**
   * Takes the server's token as base64, empty at first, and gives the next one to send, as base64; nothing where there is none. Throws
   * where the server's token is not right.
   */
  step(challenge: string): Promise<string | null | undefined> | string | null | undefined;
}

export interface KerberosOptions {
  /**
   * Send a token at once. `false`: wait for the server's challenge, as browsers do, and send the request again. Default: true, since Airflow
   * 2.3 and later put the backend for sessions behind all others unless it is among them, and then send no challenge.
   */
  readonly preemptive?: boolean;
  /**
   * `required`: a successful reply must bring the server's own token, which proves who it is. `offered`: it is looked at where it is there.
   * Default: `offered`, which is enough over https, and all that Airflow 2 allows: its API sends no token of its own, gateways do.
   */
  readonly mutual?: "required" | "offered";
}

/**
 * Kerberos by SPNEGO (RFC 4559), as the `kerberos_auth` backend of Airflow 2 and many a gateway take it. The function starts an exchange for
 * a URL: nothing here knows Kerberos, so that the client has no dependencies. Every call has an exchange of its own.
 *
 * A server that does not prove who it is, where it must, is a LoginError; what `step` throws is the cause of a RequestError.
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
    const answer = async (challenge: string): Promise<HttpRequest | undefined> => {
      negotiation ??= await connect(new URL(request.url));
      const token = await negotiation.step(challenge);
      request.signal.throwIfAborted();
      return token ? withSecretHeader(request, "authorization", `Negotiate ${token}`, token) : undefined;
    };
    let current: HttpRequest | undefined = (preemptive && (await answer(""))) || request;
    for (let round = 0; ; round++) {
      const response = await next(current);
      const challenge = challengeOf(response);
      if (response.status !== 401) return confirm(response, challenge, negotiation, mutual);
      const isFirst = negotiation === undefined;
      if (challenge === undefined || !(isFirst || challenge) || round === rounds || request.body instanceof ReadableStream) return response;
      current = await answer(challenge);
      if (current === undefined) return response;
      discard(response);
    }
  });
}

const rounds = 4;

/** What the server sends for the scheme Negotiate: a token, empty where it only asks; undefined where it does not even that. */
function challengeOf({ headers }: Response): string | undefined {
  const found = /(?:^|,)\s*negotiate(?:\s+([A-Za-z0-9+/]+=*))?\s*(?:,|$)/i.exec(headers.get("www-authenticate") ?? "");
  return found ? (found[1] ?? "") : undefined;
}

/** The server's proof, where it gives one, or must. */
async function confirm(
  response: Response,
  token: string | undefined,
  negotiation: Negotiation | undefined,
  mutual: "required" | "offered",
): Promise<Response> {
  try {
    if (negotiation && token) await negotiation.step(token);
    else if (mutual === "required" && response.ok) throw new LoginError("the server did not prove who it is");
  } catch (error) {
    discard(response);
    throw error;
  }
  return response;
}

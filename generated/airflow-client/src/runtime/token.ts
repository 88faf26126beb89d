import { isToken } from "./bearer.js";
import { decodeError, parseJson, textOf } from "./decode.js";
import { DecodeError, RequestError } from "./errors.js";
import type { Handler, HttpRequest } from "./middleware.js";
import { own } from "./own.js";
import { startClock, untilAborted } from "./timeout.js";

/** Where and how a token is asked for. */
export interface PasswordGrant {
  readonly username: string;
  readonly password: string;
  /** Default: that of the API's oauth2 scheme, if it is on the origin of the base URL. A path stands below the base URL. */
  readonly tokenUrl?: string;
  /** `json` sends the two as a JSON object; `form` is RFC 6749, 4.3.2. Default: what the API's scheme says. */
  readonly request?: "json" | "form";
}

/** A token as long as it is good. */
export interface Token {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly renewAt: number;
}

/**
 * Asks for a token. Bound by its own limit of time, not by the signal of the call that happened to come first; redirects are not
 * followed. Throws an `ApiError` if the server refuses, {@link DecodeError}, {@link RequestError}.
 */
export async function fetchToken(next: Handler, request: HttpRequest, grant: PasswordGrant): Promise<Token> {
  const clock = startClock(undefined, undefined);
  try {
    const signal = clock.attempt();
    return await untilAborted(signal, exchange(next, tokenRequest({ ...request, signal }, grant)));
  } finally {
    clock.end();
  }
}

async function exchange(next: Handler, request: HttpRequest): Promise<Token> {
  const response = await next(request);
  if (!response.ok) throw await decodeError(request.operation, response);
  const reply = parseJson(await textOf(response), response);
  const { access_token, expires_in }: TokenReply = own(typeof reply === "object" && reply !== null ? reply : {});
  if (!isToken(access_token)) throw new DecodeError("the reply holds no access_token that can be sent", response);
  if (expires_in !== undefined && expires_in !== null && !(Number(expires_in) > 0 && Number.isFinite(Number(expires_in)))) {
    throw new DecodeError("the reply's expires_in is no time", response);
  }
  const lifetime = expires_in ? Number(expires_in) * 1000 : lifetimeOf(access_token);
  return { value: access_token, renewAt: Date.now() + lifetime - Math.min(60_000, lifetime / 10) };
}

/** RFC 6749, 5.1, of which a server may keep nothing. */
interface TokenReply {
  readonly access_token?: unknown;
  readonly expires_in?: unknown;
}

function tokenRequest(request: HttpRequest, grant: PasswordGrant): HttpRequest {
  const { username, password } = grant;
  const { api } = request.operation;
  const scheme = Object.values(api.securitySchemes).find((candidate) => candidate.type === "oauth2" && candidate.tokenUrl !== undefined);
  const documented = scheme?.type === "oauth2" ? scheme : undefined;
  const url = tokenUrl(request, grant.tokenUrl, documented?.tokenUrl);
  const json = (grant.request ?? documented?.request) === "json";
  const body = json ? JSON.stringify({ username, password }) : String(new URLSearchParams({ grant_type: "password", username, password }));
  const headers = new Headers({ accept: "application/json", "content-type": `application/${json ? "json" : "x-www-form-urlencoded"}` });
  const operation = { api, id: "passwordGrant", method: "POST", path: url.pathname };
  return { ...request, operation, method: "POST", url: url.href, headers, body, attempt: 0, redirect: "error" };
}

/** A document may not send the password to an origin that the caller has not named. */
function tokenUrl(request: HttpRequest, given: string | undefined, documented: string | undefined): URL {
  const target = given ?? documented;
  if (target === undefined) throw new RequestError("passwordGrant: the document names no token URL: pass tokenUrl");
  const { serverPath = "" } = request.operation.api;
  const root = request.base.endsWith(serverPath) ? request.base.slice(0, request.base.length - serverPath.length) : request.base;
  const absolute = /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(target);
  const url = absolute ? new URL(target, root) : new URL(`${root}/${target.replace(/^\//, "")}`);
  if (given === undefined && url.origin !== new URL(root).origin) {
    throw new RequestError(
      `passwordGrant: the document's token URL is on another origin, ${url.origin}: pass it as tokenUrl if you trust it`,
    );
  }
  return url;
}

/** Milliseconds until `exp` of a JWT (RFC 7519, 4.1.4); for ever where it has none, or where the clocks differ so much that it is past. */
function lifetimeOf(token: string): number {
  try {
    const payload: unknown = JSON.parse(atob((token.split(".")[1] ?? "").replace(/-/g, "+").replace(/_/g, "/")));
    const exp = typeof payload === "object" && payload !== null && "exp" in payload ? Number(payload.exp) : Number.NaN;
    const lifetime = exp * 1000 - Date.now();
    return lifetime > 0 ? lifetime : Number.MAX_SAFE_INTEGER;
  } catch {
    return Number.MAX_SAFE_INTEGER;
  }
}

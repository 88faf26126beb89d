import { isToken } from "./bearer.js";
import { decodeError, parseJson, textOf } from "./decode.js";
import { DecodeError } from "./errors.js";
import type { Handler, HttpRequest } from "./middleware.js";
import { own } from "./own.js";

/** A token as long as it is good. */
export interface Token {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly renewAt: number;
  /** What a new one can be asked for with: RFC 6749, 6. */
  readonly refreshToken?: string;
}

/** Sends a request for a token and reads the reply. Throws an `ApiError` if the server refuses, or {@link DecodeError}. */
export async function exchange(send: Handler, request: HttpRequest): Promise<Token> {
  const response = await send(request);
  if (!response.ok) throw await decodeError(request.operation, response, request.secrets);
  const reply = parseJson(await textOf(response), response);
  const { access_token, expires_in, token_type, refresh_token }: TokenReply = own(typeof reply === "object" && reply !== null ? reply : {});
  if (!isToken(access_token)) throw new DecodeError("the reply holds no access_token that can be sent", response);
  if (typeof token_type === "string" && !/^bearer$/i.test(token_type)) throw new DecodeError("the token is no bearer token", response);
  const seconds = expires_in === undefined || expires_in === null ? undefined : Number(expires_in);
  if (seconds !== undefined && !(seconds > 0 && Number.isFinite(seconds)))
    throw new DecodeError("the reply's expires_in is no time", response);
  const lifetime = seconds === undefined ? lifetimeOf(access_token) : seconds * 1000;
  const renewAt = Date.now() + lifetime - Math.min(60_000, lifetime / 10);
  return { value: access_token, renewAt, ...(isToken(refresh_token) && { refreshToken: refresh_token }) };
}

/** RFC 6749, 5.1, of which a server may keep nothing. */
interface TokenReply {
  readonly access_token?: unknown;
  readonly expires_in?: unknown;
  readonly token_type?: unknown;
  readonly refresh_token?: unknown;
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

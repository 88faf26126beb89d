import type { ApiError } from "../core/api-error.js";
import { DecodeError, RequestError } from "../core/errors.js";
import type { Handler, HttpRequest } from "../core/middleware.js";
import { ownProperties } from "../core/objects.js";
import { decodeError, parseJson, textOf } from "../response/decode.js";
import { isToken } from "./bearer.js";
import { expiryOf } from "./json-web-token.js";

/** A token as long as it is good. */
export interface Token {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly renewAt: number;
  /** What a new one can be asked for with: RFC 6749, 6. */
  readonly refreshToken?: string;
}

/**
 * Sends a request for a token and reads the reply. Throws {@link DecodeError}, and if the server refuses an `ApiError` where its status says
 * of a call what it says of the token, else {@link RequestError}.
 */
export async function exchange(send: Handler, request: HttpRequest): Promise<Token> {
  const response = await send(request);
  if (!response.ok) throw refusal(await decodeError(request.operation, response, request.secrets));
  const reply = parseJson(await textOf(response), response);
  const { access_token, expires_in, token_type, refresh_token }: TokenReply = ownProperties(
    typeof reply === "object" && reply !== null ? reply : {},
  );
  if (!isToken(access_token)) throw new DecodeError("the reply holds no access_token that can be sent", response);
  if (typeof token_type === "string" && !/^bearer$/i.test(token_type)) throw new DecodeError("the token is no bearer token", response);
  const seconds = expires_in === undefined || expires_in === null ? undefined : Number(expires_in);
  if (seconds !== undefined && !(seconds > 0 && Number.isFinite(seconds)))
    throw new DecodeError("the reply's expires_in is no time", response);
  const until = seconds === undefined ? (expiryOf(access_token) ?? Number.POSITIVE_INFINITY) : Date.now() + seconds * 1000;
  const renewAt = until - Math.min(60_000, (until - Date.now()) / 10);
  return { value: access_token, renewAt, ...(isToken(refresh_token) && { refreshToken: refresh_token }) };
}

/** A 404 of the token endpoint must not look as if the call had found nothing. Who asks, who may, and what passes are the same for both. */
function refusal(error: ApiError): Error {
  const isShared = /^(40[138]|429|5\d\d)$/.test(`${error.status}`);
  return isShared ? error : new RequestError(`no token: ${error.message}`, { cause: error });
}

/** RFC 6749, 5.1, of which a server may keep nothing. */
interface TokenReply {
  readonly access_token?: unknown;
  readonly expires_in?: unknown;
  readonly token_type?: unknown;
  readonly refresh_token?: unknown;
}

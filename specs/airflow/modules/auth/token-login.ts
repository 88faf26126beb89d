import { ApiError, type CredentialUse, DecodeError, type HttpRequest } from "../runtime/index.js";
import { expiryOf } from "../runtime/internal.js";
import { early } from "./expiry.js";
import { sendLogin } from "./login-request.js";
import { withSecretHeader } from "./secret-header.js";
import { rootOf } from "./server-root.js";
import type { Session } from "./session.js";

const path = "/auth/token";

/** Asks the token endpoint of an Airflow 3 for a token: with a body by POST, without one by GET. What refuses is an ApiError. */
export async function tokenLogin(request: HttpRequest, use: CredentialUse, id: string, json?: object): Promise<Session> {
  const response = await sendLogin(request, use, rootOf(request), { id, path, ...(json && { json }) });
  const reply: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new ApiError({ method: json ? "POST" : "GET", path }, response, reply, request.secrets);
  const token = typeof reply === "object" && reply !== null && "access_token" in reply ? reply.access_token : undefined;
  if (typeof token !== "string" || token === "") throw new DecodeError("the reply holds no access_token", response);
  return {
    apply: (sent) => withSecretHeader(sent, "authorization", `Bearer ${token}`, token),
    renewAt: early(expiryOf(token) ?? Number.MAX_SAFE_INTEGER),
  };
}

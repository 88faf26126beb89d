/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { ApiError, type CredentialUse, DecodeError, expiryOf, type HttpRequest } from "../runtime/index.js";
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

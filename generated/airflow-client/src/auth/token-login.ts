/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { type CredentialUse, DecodeError, type HttpRequest } from "../runtime/index.js";
import { expiryOf, withSecretHeader } from "../runtime/internal.js";
import { loginApiError, sendLogin } from "./login-request.js";
import { rootOf } from "./server-root.js";
import type { Session } from "./session.js";

const path = "/auth/token";

/**
 * Requests a token of Airflow 3: by POST if there is a body, else by GET. Throws an ApiError if the
 * server refuses.
 */
export async function tokenLogin(request: HttpRequest, use: CredentialUse, id: string, json?: object): Promise<Session> {
  const root = rootOf(request);
  const login = json ? { id, path, json } : { id, path };
  const response = await sendLogin(request, use, root, login);
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw loginApiError(request, root, login, response, body);
  const token = typeof body === "object" && body !== null && "access_token" in body ? body.access_token : undefined;
  if (typeof token !== "string" || token === "") throw new DecodeError("token response has no access_token", response);
  return {
    apply: (sent) => withSecretHeader(sent, "authorization", `Bearer ${token}`, token),
    expiresAt: expiryOf(token) ?? Number.POSITIVE_INFINITY,
  };
}

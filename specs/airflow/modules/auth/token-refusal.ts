import { errorBody } from "../runtime/internal.js";

/**
 * Whether Airflow 3 refuses a token that it no longer accepts, for `isRefused` of a grant: with 403
 * and this detail, not with 401 (Airflow 3.0, `auth_manager.get_user_from_token`).
 */
export async function isTokenRefused(response: Response): Promise<boolean> {
  if (response.status !== 403) return false;
  const body = await errorBody(response);
  return typeof body === "object" && body !== null && "detail" in body && body.detail === "Invalid JWT token";
}

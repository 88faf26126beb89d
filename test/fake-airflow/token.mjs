import { json } from "./answer.mjs";
import { parse } from "./exchange.mjs";
import { issueToken, logIn } from "./users.mjs";

/**
 * `POST /auth/token`. The document does not contain it, because each auth manager of Airflow has its own.
 *
 * @param {import("./exchange.mjs").Received} received
 * @param {number} now
 * @param {number} lifetime
 * @returns {import("./answer.mjs").Answer}
 */
export function answerToken(received, now, lifetime) {
  if (received.method !== "POST") return json({ detail: "Method Not Allowed" }, 405);
  const isForm = received.headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
  const body = isForm ? Object.fromEntries(new URLSearchParams(received.body)) : parse(received.body);
  const missing = ["username", "password"].filter((name) => typeof body?.[name] !== "string");
  if (missing.length > 0)
    return json({ detail: missing.map((name) => ({ loc: ["body", name], msg: "is required", type: "missing" })) }, 422);
  const user = logIn(body.username, body.password);
  return user ? json({ access_token: issueToken(user, now, lifetime) }, 201) : json({ detail: "User name or password is wrong" }, 401);
}

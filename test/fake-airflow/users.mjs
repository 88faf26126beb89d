// Users and their roles: one administrator and one viewer. Tokens are JWTs, signed with a secret that each process generates.
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * @typedef {{ username: string, role: "admin" | "viewer" }} User
 * @typedef {User | "missing" | "expired" | "invalid"} Identity
 */

const users = new Map([
  ["admin", { password: "admin", role: /** @type {const} */ ("admin") }],
  ["viewer", { password: "viewer", role: /** @type {const} */ ("viewer") }],
]);

const secret = randomBytes(32);

/**
 * @param {unknown} username
 * @param {unknown} password
 * @returns {User | undefined}
 */
export function logIn(username, password) {
  const user = users.get(String(username));
  return user && user.password === password ? { username: String(username), role: user.role } : undefined;
}

/**
 * @param {User} user
 * @param {number} now Milliseconds since 1970.
 * @param {number} lifetime Milliseconds.
 */
export function issueToken(user, now, lifetime) {
  const issued = Math.floor(now / 1000);
  const payload = { sub: user.username, role: user.role, iat: issued, exp: Math.floor((now + lifetime) / 1000) };
  const signed = `${encode({ alg: "HS512", typ: "JWT" })}.${encode(payload)}`;
  return `${signed}.${sign(signed)}`;
}

/**
 * @param {string | undefined} authorization
 * @param {number} now
 * @returns {Identity}
 */
export function readToken(authorization, now) {
  const token = /^bearer (.+)$/i.exec(authorization ?? "")?.[1];
  if (token === undefined) return "missing";
  const [head, body, signature] = token.split(".");
  if (!body || !signature || !same(signature, sign(`${head}.${body}`))) return "invalid";
  const payload = JSON.parse(Buffer.from(body, "base64url").toString());
  return payload.exp * 1000 <= now ? "expired" : { username: payload.sub, role: payload.role };
}

/**
 * @param {string | undefined} authorization
 * @returns {Identity}
 */
export function readBasic(authorization) {
  const credentials = /^basic (.+)$/i.exec(authorization ?? "")?.[1];
  if (credentials === undefined) return "missing";
  const [username, ...password] = Buffer.from(credentials, "base64").toString().split(":");
  return logIn(username, password.join(":")) ?? "invalid";
}

/** @param {unknown} value */
const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** @param {string} text */
const sign = (text) => createHmac("sha512", secret).update(text).digest("base64url");

/**
 * @param {string} left
 * @param {string} right
 */
const same = (left, right) => left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));

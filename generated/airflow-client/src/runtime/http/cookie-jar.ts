/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Fetch } from "../core/fetch.js";
import { locationOf } from "../core/location.js";
import { discard } from "../core/message.js";
import { type SetCookie, setCookies } from "./set-cookie.js";

/**
 * Returns a `fetch` that keeps session cookies, for platforms such as Node: `fetch: cookieJar()`.
 *
 * A cookie is sent only to the origin that set it, even if it has a `Domain`. `Path`, `Secure`,
 * `Expires` and `Max-Age` are supported (RFC 6265). In browsers, the jar has no effect, because
 * scripts cannot read the cookies of responses.
 */
export function cookieJar(fetch: Fetch = (url, init) => globalThis.fetch(url, init)): Fetch {
  const jar = new Map<string, Cookie>();
  const send = async (target: URL, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    const cookies = cookieHeader(jar, target, headers.get("cookie"));
    if (cookies !== "") headers.set("cookie", cookies);
    const response = await fetch(target.href, { ...init, headers });
    for (const cookie of setCookies(response)) store(jar, target, cookie);
    return response;
  };
  return (url, init) =>
    init.redirect === "follow" && init.method === "GET" ? followRedirects(send, fetch, new URL(url), init) : send(new URL(url), init);
}

/**
 * Follows redirects one by one. Otherwise the cookies of all responses but the last would be lost.
 */
async function followRedirects(
  send: (target: URL, init: RequestInit) => Promise<Response>,
  fetch: Fetch,
  first: URL,
  init: RequestInit,
): Promise<Response> {
  let target = first;
  for (let hop = 0; ; hop++) {
    const response = await send(target, { ...init, redirect: "manual" });
    if (response.type === "opaqueredirect") return fetch(first.href, init);
    const next = hop < maxHops ? locationOf(response, target) : undefined;
    if (next === undefined) return response;
    discard(response);
    target = next;
  }
}

/** The limit of the platforms (Fetch standard, HTTP-redirect fetch). */
const maxHops = 20;

interface Cookie extends Pick<SetCookie, "name" | "value"> {
  readonly origin: string;
  readonly path: string;
  /** Milliseconds since 1970; infinite for session cookies. */
  readonly until: number;
}

/**
 * Four times the 50 cookies per domain that servers may rely on (RFC 6265, 6.1). The oldest are
 * removed.
 */
const maxCookies = 200;
/** Characters of name and value. */
const maxLength = 4096;

/**
 * Returns the `Cookie` header. The caller's cookies come first and replace stored ones of the same
 * name. Stored cookies are sorted by path, the longest first.
 */
function cookieHeader(jar: Map<string, Cookie>, url: URL, header: string | null): string {
  const pairs = header === null ? [] : header.split(/; */);
  const names = new Set(pairs.map((pair) => pair.replace(/=[\s\S]*/, "")));
  const matches = [...jar.values()].filter(
    ({ origin, path, until, name }) => origin === url.origin && until > Date.now() && pathMatches(path, url.pathname) && !names.has(name),
  );
  matches.sort((a, b) => b.path.length - a.path.length);
  return [...pairs, ...matches.map(({ name, value }) => `${name}=${value}`)].join("; ");
}

/** Stores a cookie (RFC 6265, 5.3). A cookie with contradictory attributes is ignored. */
function store(jar: Map<string, Cookie>, url: URL, { name, value, until = Number.POSITIVE_INFINITY, attributes }: SetCookie): void {
  if (name.length + value.length > maxLength || !isAllowed(name, attributes, url)) return;
  const declared = attributes.get("path") ?? "";
  const path = declared.startsWith("/") ? declared : defaultPath(url);
  const key = `${url.origin}\n${path}\n${name}`;
  jar.delete(key);
  if (until <= Date.now()) return;
  jar.set(key, { origin: url.origin, name, value, path, until });
  for (const oldest of [...jar.keys()].slice(0, Math.max(0, jar.size - maxCookies))) jar.delete(oldest);
}

/** The path of the URL up to its last slash (RFC 6265, 5.1.4). */
function defaultPath({ pathname }: URL): string {
  return pathname.slice(0, pathname.lastIndexOf("/")) || "/";
}

/**
 * Whether a URL may set a cookie: `Domain` covers the host, and the URL meets `Secure` and the
 * prefix of the name (RFC 6265bis, 4.1.3).
 */
function isAllowed(name: string, attributes: ReadonlyMap<string, string>, { protocol, hostname }: URL): boolean {
  const domain = attributes.get("domain")?.replace(/^\./, "").toLowerCase() ?? "";
  if (domain !== "" && hostname !== domain && !hostname.endsWith(`.${domain}`)) return false;
  const secure = attributes.has("secure");
  if (secure && protocol !== "https:") return false;
  const prefix = name.toLowerCase();
  if (prefix.startsWith("__host-")) return secure && domain === "" && attributes.get("path") === "/";
  return secure || !prefix.startsWith("__secure-");
}

/**
 * Whether a cookie's path equals the path of a request, or is a prefix that ends at a slash (RFC
 * 6265, 5.1.4).
 */
function pathMatches(path: string, requested: string): boolean {
  return requested === path || requested.startsWith(path.endsWith("/") ? path : `${path}/`);
}

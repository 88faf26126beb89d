import type { Fetch } from "../core/fetch.js";
import { locationOf } from "../core/location.js";
import { discard } from "../core/message.js";
import { type SetCookie, setCookies } from "./set-cookie.js";

/**
 * A `fetch` that keeps the cookies of a session, for platforms that do not, such as Node: `fetch: cookieJar()`. A cookie goes back to
 * the origin that set it, and nowhere else: `Domain` widens nothing. `Path`, `Secure`, `Expires` and `Max-Age` count (RFC 6265). In a
 * browser it changes nothing, since scripts see no cookies of replies there.
 */
export function cookieJar(fetch: Fetch = (url, init) => globalThis.fetch(url, init)): Fetch {
  const jar = new Map<string, Cookie>();
  const send = async (target: URL, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    const sent = cookieHeader(jar, target, headers.get("cookie"));
    if (sent !== "") headers.set("cookie", sent);
    const response = await fetch(target.href, { ...init, headers });
    for (const cookie of setCookies(response)) keep(jar, target, cookie);
    return response;
  };
  return (url, init) =>
    init.redirect === "follow" && init.method === "GET" ? following(send, fetch, new URL(url), init) : send(new URL(url), init);
}

/** The platform would follow redirects without a look at the cookies that they set, and take the last reply's for those of the first. */
async function following(
  send: (target: URL, init: RequestInit) => Promise<Response>,
  fetch: Fetch,
  first: URL,
  init: RequestInit,
): Promise<Response> {
  let target = first;
  for (let hops = 0; ; hops++) {
    const response = await send(target, { ...init, redirect: "manual" });
    if (response.type === "opaqueredirect") return fetch(first.href, init);
    const next = hops < longestWay ? locationOf(response, target) : undefined;
    if (next === undefined) return response;
    discard(response);
    target = next;
  }
}

/** Redirects that a platform follows, too (Fetch standard, HTTP-redirect fetch). */
const longestWay = 20;

interface Cookie extends Pick<SetCookie, "name" | "value"> {
  readonly origin: string;
  readonly path: string;
  /** Milliseconds since 1970; infinite for the life of the jar. */
  readonly until: number;
}

/** More than a server may count on (RFC 6265, 6.1); the oldest go. */
const limit = 200;
/** Name and value. */
const longest = 4096;

/** The caller's own cookies first: theirs is the word where names are the same. Of the jar, longer paths first. */
function cookieHeader(jar: Map<string, Cookie>, url: URL, given: string | null): string {
  const pairs = given === null ? [] : given.split(/; */);
  const names = new Set(pairs.map((pair) => pair.replace(/=.*/s, "")));
  const fitting = [...jar.values()].filter(
    ({ origin, path, until, name }) => origin === url.origin && until > Date.now() && covers(path, url.pathname) && !names.has(name),
  );
  fitting.sort((a, b) => b.path.length - a.path.length);
  return [...pairs, ...fitting.map(({ name, value }) => `${name}=${value}`)].join("; ");
}

/** RFC 6265, 5.3. A cookie that says something impossible is passed over. */
function keep(jar: Map<string, Cookie>, url: URL, { name, value, until = Number.POSITIVE_INFINITY, attributes }: SetCookie): void {
  if (name.length + value.length > longest || !allowed(name, attributes, url)) return;
  const path = attributes.get("path")?.startsWith("/") ? (attributes.get("path") ?? "/") : url.pathname.replace(/\/[^/]*$/, "") || "/";
  const key = `${url.origin}\n${path}\n${name}`;
  jar.delete(key);
  if (until <= Date.now()) return;
  jar.set(key, { origin: url.origin, name, value, path, until });
  for (const oldest of [...jar.keys()].slice(0, Math.max(0, jar.size - limit))) jar.delete(oldest);
}

/** A `Domain` must cover the host; `Secure`, and what the prefixes of names promise, must be true (RFC 6265bis, 4.1.3). */
function allowed(name: string, attributes: ReadonlyMap<string, string>, { protocol, hostname }: URL): boolean {
  const domain = attributes.get("domain")?.replace(/^\./, "").toLowerCase() ?? "";
  if (domain !== "" && hostname !== domain && !hostname.endsWith(`.${domain}`)) return false;
  const secure = attributes.has("secure");
  if (secure && protocol !== "https:") return false;
  if (/^__host-/i.test(name)) return secure && domain === "" && attributes.get("path") === "/";
  return secure || !/^__secure-/i.test(name);
}

function covers(path: string, requested: string): boolean {
  return requested === path || requested.startsWith(path.endsWith("/") ? path : `${path}/`);
}

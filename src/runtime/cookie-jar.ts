import type { ClientOptions } from "./options.js";

type Fetch = NonNullable<ClientOptions["fetch"]>;

/**
 * A `fetch` that keeps the cookies of a session, for platforms that do not, such as Node: `fetch: cookieJar()`. A cookie goes back to
 * the origin that set it, and nowhere else: `Domain` widens nothing. `Path`, `Secure`, `Expires` and `Max-Age` count (RFC 6265). In a
 * browser it changes nothing, since scripts see no cookies of replies there.
 */
export function cookieJar(fetch: Fetch = (url, init) => globalThis.fetch(url, init)): Fetch {
  const jar = new Map<string, Cookie>();
  return async (url, init) => {
    const target = new URL(url);
    const headers = new Headers(init.headers);
    const cookie = cookieHeader(jar, target, headers.get("cookie"));
    if (cookie !== "") headers.set("cookie", cookie);
    const response = await fetch(url, { ...init, headers });
    for (const line of response.headers.getSetCookie()) keep(jar, target, line);
    return response;
  };
}

interface Cookie {
  readonly origin: string;
  readonly name: string;
  readonly value: string;
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

/** RFC 6265, 5.2 and 5.3. A line that says something impossible is passed over. */
function keep(jar: Map<string, Cookie>, url: URL, line: string): void {
  const [pair = "", ...rest] = line.split(";");
  const [, name = "", value = ""] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/s.exec(pair) ?? [];
  const attributes = new Map(rest.map((text) => attribute(text)));
  if (name === "" || pair.length > longest || !allowed(name, attributes, url)) return;
  const path = attributes.get("path")?.startsWith("/") ? (attributes.get("path") ?? "/") : url.pathname.replace(/\/[^/]*$/, "") || "/";
  const until = endOf(attributes);
  const key = `${url.origin}\n${path}\n${name}`;
  jar.delete(key);
  if (until <= Date.now()) return;
  jar.set(key, { origin: url.origin, name, value, path, until });
  for (const oldest of [...jar.keys()].slice(0, Math.max(0, jar.size - limit))) jar.delete(oldest);
}

function attribute(text: string): readonly [string, string] {
  const [, name = "", value = ""] = /^\s*([^=]*?)\s*(?:=\s*(.*?)\s*)?$/s.exec(text) ?? [];
  return [name.toLowerCase(), value];
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

/** `Max-Age` goes before `Expires`. */
function endOf(attributes: ReadonlyMap<string, string>): number {
  const age = attributes.get("max-age");
  if (age !== undefined && /^-?\d+$/.test(age)) return Date.now() + Number(age) * 1000;
  const expires = Date.parse(attributes.get("expires") ?? "");
  return Number.isNaN(expires) ? Number.POSITIVE_INFINITY : expires;
}

function covers(path: string, requested: string): boolean {
  return requested === path || requested.startsWith(path.endsWith("/") ? path : `${path}/`);
}

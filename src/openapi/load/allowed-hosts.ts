import { lookup } from "node:dns/promises";
import { fatal } from "../../diagnostics/collect.js";
import type { PinwheelError } from "../../diagnostics/diagnostic.js";
import { parseUrl } from "../../util/parse-url.js";
import { isLoopback, isSpecialAddress, withoutBrackets } from "./special-addresses.js";

/** Returns the addresses of a host name. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** What requests for one document may reach. */
export interface AllowedHosts {
  /** Names or addresses: `example.com` for any port, or `example.com:8080`. */
  readonly hosts: readonly string[];
  /** The document that the user named. Its origin is allowed. */
  readonly own?: OwnOrigin;
}

export interface OwnOrigin {
  readonly url: URL;
  /**
   * The addresses that the document came from. Missing until it is fetched: then any address is
   * allowed, because the user named the host.
   */
  readonly addresses?: readonly string[];
}

/** Uses the resolver of the system, which reads `/etc/hosts` too. */
export const resolveWithSystem: Resolve = async (hostname) => {
  const found = await lookup(hostname, { all: true });
  return found.map(({ address }) => address);
};

/** Whether requests may be sent to the host of a URL, as far as its name shows. */
export function isAllowedUrl(url: URL, { hosts, own }: AllowedHosts): boolean {
  return (own !== undefined && isSameServer(own.url, url)) || isNamed(url, hosts);
}

/**
 * Checks the addresses of a host.
 *
 * An address of this machine or its network must be in the list itself, because whoever owns a name
 * can make it lead there.
 *
 * @throws PinwheelError `reference-refused`
 */
export function checkAddresses(url: URL, addresses: readonly string[], allowed: AllowedHosts, name: string): void {
  const refused = addresses.find((address) => isSpecialAddress(address) && !isAllowedAddress(url, address, allowed));
  if (refused === undefined) return;
  const target = `${refused.includes(":") ? `[${refused}]` : refused}:${portOf(url)}`;
  throw fatal("reference-refused", {
    message: `"${name}" leads to "${url.host}", whose address ${refused} is in a private network or this machine.`,
    file: name,
    fix: `If you trust the address, pass --allow-remote ${target}.`,
  });
}

function isAllowedAddress(url: URL, address: string, { hosts, own }: AllowedHosts): boolean {
  if (own !== undefined && isSameServer(own.url, url) && (own.addresses === undefined || own.addresses.includes(address))) return true;
  if (isLocalName(url.hostname) && isLoopback(address) && isNamed(url, hosts)) return true;
  return hosts.some((host) => hasPort(host, url) && parseHost(host)?.hostname === normalized(address));
}

/**
 * `localhost` never leaves the machine (RFC 6761, section 6.3), so its name is as good as an
 * address.
 */
function isLocalName(hostname: string): boolean {
  return hostname === "localhost" || hostname.endsWith(".localhost");
}

/** Whether both URLs have one origin, or the second one is the first one over https. */
function isSameServer(own: URL, url: URL): boolean {
  const isUpgrade = own.protocol === "http:" && url.protocol === "https:" && own.port === "" && url.port === "";
  return own.origin === url.origin || (isUpgrade && own.hostname === url.hostname);
}

/**
 * Whether the host of a URL is in a list. Both sides are normalised by the URL standard, so that
 * `127.1` equals `127.0.0.1`.
 */
function isNamed(url: URL, hosts: readonly string[]): boolean {
  return hosts.some((host) => hasPort(host, url) && parseHost(host)?.hostname === url.hostname);
}

function parseHost(host: string): URL | undefined {
  return parseUrl(`http://${host}`);
}

function hasPort(host: string, url: URL): boolean {
  const [, port] = /:(\d+)$/.exec(host.replace(/^\[[^\]]*\]/, "")) ?? [];
  return port === undefined || Number(port) === portOf(url);
}

function portOf(url: URL): number {
  return Number(url.port || (url.protocol === "https:" ? 443 : 80));
}

/** An address as the host of a URL. */
function normalized(address: string): string | undefined {
  const plain = withoutBrackets(address).replace(/%.*$/, "");
  return parseHost(plain.includes(":") ? `[${plain}]` : plain)?.hostname;
}

/** The error for a host that is not allowed. `subject` starts the message. */
export function hostRefused(subject: string, url: URL, file: string): PinwheelError {
  const message = `${subject} leads to the host "${url.host}", which is not allowed.`;
  return fatal("reference-refused", { message, file, fix: `If you trust the host, pass --allow-remote ${url.host}.` });
}

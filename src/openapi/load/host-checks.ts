import { fatal } from "../../diagnostics/collect.js";
import type { Limits } from "../../util/limits.js";
import {
  type AllowedHosts,
  checkAddresses,
  hostRefused,
  isAllowedUrl,
  type OwnOrigin,
  type Resolve,
  resolveWithSystem,
} from "./allowed-hosts.js";

export interface FetchOptions {
  /** Defaults to the resolver of the system. */
  readonly resolve?: Resolve;
  readonly allowed: AllowedHosts;
  /** Name of the document in messages. */
  readonly name: string;
  readonly limits?: Limits;
}

/** The checks of the requests for one file. */
export interface HostChecks {
  /** Checks a URL before a request. Resolves no name: an address is allowed if it is named. */
  readonly checkUrl: (url: URL) => void;
  /** Returns the addresses of the host of a URL, all of them checked. */
  readonly resolve: (url: URL) => Promise<readonly string[]>;
  /** The addresses that the host of the first URL had. */
  readonly addresses: () => readonly string[] | undefined;
}

/**
 * Creates the checks of the requests for a file. From its first connection on, its host keeps the
 * addresses that it had: a name that changes to another private address is refused.
 */
export function checksOf(start: URL, { resolve = resolveWithSystem, allowed, name }: FetchOptions): HostChecks {
  let first: readonly string[] | undefined;
  const check = (url: URL, addresses: readonly string[]): void => {
    checkAddresses(url, addresses, withPinned(allowed, first), name);
    if (url.hostname === start.hostname) first ??= addresses;
  };
  return {
    addresses: () => first,
    checkUrl: (url) => checkTarget(url, allowed, name),
    resolve: async (url) => {
      const addresses = await resolve(url.hostname);
      check(url, addresses);
      return addresses;
    },
  };
}

function withPinned({ hosts, own }: AllowedHosts, first: readonly string[] | undefined): AllowedHosts {
  if (own === undefined || own.addresses !== undefined || first === undefined) return own === undefined ? { hosts } : { hosts, own };
  const pinned: OwnOrigin = { url: own.url, addresses: first };
  return { hosts, own: pinned };
}

function checkTarget(url: URL, allowed: AllowedHosts, file: string): void {
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw fatal("document-unreachable", { message: `"${file}" redirects to a URL that is neither http nor https.`, file });
  }
  if (url.username !== "" || url.password !== "") {
    const message = `"${file}" cannot be fetched with credentials in the URL. Download it and pass the file.`;
    throw fatal("document-unreachable", { message, file });
  }
  if (!isAllowedUrl(url, allowed)) throw hostRefused(`"${file}"`, url, file);
}

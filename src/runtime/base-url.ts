import { RequestError } from "./errors.js";
import type { Api } from "./operation.js";

/**
 * The base URL in front of an operation's path: with `serverPath` at its end if the API has one, without `pathPrefix`, without a
 * trailing slash. A user name, query or fragment in it is refused, as is anything but http and https.
 */
export function basePath(given: string | URL | undefined, { server, serverPath = "", pathPrefix = "" }: Api): string {
  const { origin, pathname } = parsed(given ?? server);
  const path = pathname.replace(/\/+$/, "");
  const root = path.endsWith(pathPrefix) ? path.slice(0, path.length - pathPrefix.length) : path;
  return origin + (root.endsWith(serverPath) ? root : root + serverPath);
}

/** In a browser a path stands for one of the page's own origin. */
function parsed(given: string | URL | undefined): URL {
  if (!given) throw new RequestError("baseUrl is missing, and the document names no server");
  let url: URL | undefined;
  try {
    url = new URL(given, globalThis.location?.href);
  } catch {}
  if (url && /^https?:\/\/[^?#@]+$/.test(url.href)) return url;
  throw new RequestError("baseUrl is not a URL of http or https, without user name, query and fragment");
}

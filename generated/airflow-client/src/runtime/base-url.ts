import { RequestError } from "./errors.js";
import type { Api } from "./operation.js";

/**
 * The base URL in front of an operation's path: with `serverPath` at its end if the API has one, without `pathPrefix`, without a
 * trailing slash. A user name, query or fragment in it is refused, as is anything but http and https. In a browser a path stands for
 * one of the page's own origin.
 */
export function basePath(given: string | URL | undefined, { server, serverPath = "", pathPrefix = "" }: Api): string {
  let url: URL | undefined;
  try {
    url = new URL(given ?? (server as string), globalThis.location?.href);
  } catch {}
  if (!url || !/^https?:[^?#@]+$/.test(url.href)) {
    throw new RequestError("baseUrl is missing, or not a URL of http(s) without user name, query, fragment");
  }
  const path = url.pathname.replace(/\/+$/, "");
  const root = url.origin + (path.endsWith(pathPrefix) ? path.slice(0, path.length - pathPrefix.length) : path);
  return root.endsWith(serverPath) ? root : root + serverPath;
}

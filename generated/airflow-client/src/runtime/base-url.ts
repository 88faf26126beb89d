import { RequestError } from "./errors.js";
import type { Api } from "./operation.js";

/**
 * The base URL in front of an operation's path: with `serverPath` at its end if the API has one, without `pathPrefix`, without a
 * trailing slash. A user name, query or fragment in it is refused, as is anything but http and https.
 */
export function basePath(given: string | URL | undefined, api: Api): string {
  const { serverPath = "", pathPrefix } = api;
  const url = parsed(given);
  const path = url.pathname.replace(/\/+$/, "");
  const root = pathPrefix && path.endsWith(pathPrefix) ? path.slice(0, -pathPrefix.length) : path;
  return url.origin + (root.endsWith(serverPath) ? root : root + serverPath);
}

function parsed(given: string | URL | undefined): URL {
  if (given === undefined || given === "") throw new RequestError("baseUrl is missing, and the document names no server");
  const url = absolute(given);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new RequestError("baseUrl is neither http nor https");
  if (url.username || url.password) throw new RequestError("baseUrl holds a user name or password: pass them as `auth`");
  if (url.search || url.hash || /[?#]$/.test(url.href)) throw new RequestError("baseUrl holds a query or a fragment");
  return url;
}

/** In a browser a path stands for one of the page's own origin. */
function absolute(given: string | URL): URL {
  try {
    return new URL(given, globalThis.location?.href);
  } catch {
    throw new RequestError("baseUrl is not a URL");
  }
}

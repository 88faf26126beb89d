/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "./errors.js";
import type { Api } from "./operation.js";
import { parseUrl } from "./parse-url.js";

/**
 * Returns the base URL that precedes the path of an operation, without a trailing slash.
 *
 * Removes `pathPrefix` from the end of the URL, and adds `serverPath` unless the URL has it. In a
 * browser, a relative URL is resolved against the page. Throws {@link RequestError} unless the
 * result is http or https, without user name, query and fragment.
 */
export function basePath(baseUrl: string | URL | undefined, { server, serverPath, pathPrefix = "" }: Api): string {
  const url =
    parseUrl(String(baseUrl ?? server), (globalThis as { readonly location?: { readonly href: string } }).location?.href)?.href.replace(
      /\/+$/,
      "",
    ) ?? "";
  if (!/^https?:[^?#@]+$/.test(url)) throw new RequestError("baseUrl must be a valid http(s) URL");
  const root = url.endsWith(pathPrefix) ? url.slice(0, url.length - pathPrefix.length) : url;
  return serverPath?.attach(serverPath, root) ?? root;
}

/** Resolves a URL against a base. Returns an empty string if the result is not a valid URL. */
export function resolveUrl(url: string, base: string | undefined): string {
  return parseUrl(url, base)?.href ?? "";
}

/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "./errors.js";
import type { Api } from "./operation.js";

/**
 * The base URL in front of an operation's path: with `serverPath` at its end if the API has one, without `pathPrefix`, without a
 * trailing slash. A user name, query or fragment in it is refused, as is anything but http and https. In a browser a path stands for
 * one of the page's own origin.
 */
export function basePath(given: string | URL | undefined, { server, serverPath = "", pathPrefix = "" }: Api): string {
  const url = resolveUrl(String(given ?? server), globalThis.location?.href).replace(/\/+$/, "");
  if (!/^https?:[^?#@]+$/.test(url)) throw new RequestError("baseUrl must be http(s)");
  const root = url.endsWith(pathPrefix) ? url.slice(0, url.length - pathPrefix.length) : url;
  return root.endsWith(serverPath) ? root : root + serverPath;
}

/** A URL that may be relative to another one; empty where it is none. */
export function resolveUrl(url: string, base: string | undefined): string {
  return URL.canParse(url, base) ? new URL(url, base).href : "";
}

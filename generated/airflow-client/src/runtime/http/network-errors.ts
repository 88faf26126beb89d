/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { ConnectionError } from "../core/errors.js";
import type { HttpRequest, Middleware } from "../core/middleware.js";
import { networkCode, withPlatformTimeout } from "../core/network-failure.js";

/** Adds host, port and code of a lost connection to its error: `ECONNREFUSED 127.0.0.1:8080`. */
export const networkErrors: Middleware = (next) => async (request) => {
  try {
    return await next(request);
  } catch (error) {
    throw error instanceof ConnectionError ? withPlatformTimeout(detailed(error, request)) : error;
  }
};

function detailed({ cause }: ConnectionError, { url, subject }: HttpRequest): ConnectionError {
  const { hostname, port, protocol } = new URL(url);
  const server = `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
  return new ConnectionError(`no response: ${[networkCode(cause) ?? "connection lost", server].join(" ")} (${subject})`, { cause });
}

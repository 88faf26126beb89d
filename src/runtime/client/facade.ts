import { basePath } from "../core/base-url.js";
import { RequestError } from "../core/errors.js";
import { headersOf } from "../core/headers.js";
import { ownProperties } from "../core/objects.js";
import type { Api } from "../core/operation.js";
import { redirects } from "../http/redirects.js";
import { createClient, type Internals, internals } from "./client.js";
import type { ClientOptions } from "./options.js";

/** What a facade is made of: a client that follows redirects, whose options are checked at once. Throws {@link RequestError}. */
export function createFacade(api: Api, options: ClientOptions): Internals {
  const { baseUrl, headers, timeout, retry } = ownProperties(options);
  checkTimes("timeout", timeout);
  checkTimes("retry", retry);
  headersOf(undefined, headers);
  try {
    basePath(baseUrl, ownProperties(api));
  } catch {
    throw new RequestError("baseUrl is missing, or not a URL of http(s) without user name, query, fragment");
  }
  return createClient({ redirects, ...options })[internals];
}

/** One number, or an object of numbers; 0 is none. */
function checkTimes(option: string, setting: number | false | object | undefined): void {
  const given: readonly [string, unknown][] = typeof setting === "object" ? Object.entries(setting) : [["", setting]];
  for (const [name, value] of given) {
    const isNumber = typeof value === "number" && value >= 0 && value < Number.POSITIVE_INFINITY;
    if (value !== undefined && value !== false && !isNumber)
      throw new RequestError(`${name ? `${option}.${name}` : option} cannot be ${String(value)}`);
  }
}

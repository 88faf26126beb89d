import { basePath } from "../core/base-url.js";
import { withCallerStack } from "../core/caller-stack.js";
import { callError, RequestError } from "../core/errors.js";
import { headersOf } from "../core/headers.js";
import { withPlatformTimeout } from "../core/network-failure.js";
import { ownProperties } from "../core/objects.js";
import type { Api } from "../core/operation.js";
import { withRedactedMessage } from "../core/secrets.js";
import { userAgentHeader } from "../core/user-agent.js";
import { networkErrors } from "../http/network-errors.js";
import { redirects } from "../http/redirects.js";
import { detailedError } from "../response/detailed-error.js";
import { createClient, type Internals, internals } from "./client.js";
import type { ClientOptions } from "./options.js";
import { withRealPath } from "./request-subject.js";

/**
 * Creates the internals of a facade: a client that follows redirects, sends a `User-Agent`, and
 * has detailed error messages. Throws {@link RequestError} for an invalid option.
 *
 * @param userAgent package and version, for the header `User-Agent` outside browsers
 */
export function createFacade(api: Api, options: ClientOptions, userAgent?: string): Internals {
  const { baseUrl, headers, timeout, retry, logger } = ownProperties(options);
  checkTimes("timeout", timeout);
  checkTimes("retry", retry);
  headersOf(undefined, headers);
  try {
    basePath(baseUrl, ownProperties(api));
  } catch {
    throw new RequestError("baseUrl is missing or not a URL: it must be http or https, without user name, query and fragment");
  }
  const core = createClient({
    redirects,
    ...options,
    headers: { ...userAgentHeader(userAgent), ...headers },
    logger: (next) => {
      const innermost = networkErrors(next);
      return logger?.(innermost) ?? innermost;
    },
  })[internals];
  return ownProperties<Internals>({
    ...core,
    request: (...call) => withRealPath(core.request(...call)),
    decodeError: detailedError,
    errorOf: (cause, { secrets }) => withCallerStack(withRedactedMessage(withPlatformTimeout(callError(cause)), secrets)),
  });
}

/** Checks that an option is a number or an object of numbers. `false` and 0 are valid. */
function checkTimes(option: string, setting: number | false | object | undefined): void {
  const entries: readonly [string, unknown][] =
    typeof setting === "object" ? Object.entries(setting).map(([name, value]) => [`${option}.${name}`, value]) : [[option, setting]];
  for (const [name, value] of entries) {
    const isValid = value === undefined || value === false || (typeof value === "number" && value >= 0 && Number.isFinite(value));
    if (!isValid) throw new RequestError(`option "${name}" must be a number that is not negative, or false, not ${String(value)}`);
  }
}

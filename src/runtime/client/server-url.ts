import { RequestError } from "../core/errors.js";
import { ownProperties } from "../core/objects.js";
import type { Api } from "../core/operation.js";
import { withoutServerPath } from "../core/server-path.js";
import type { ClientOptions } from "./options.js";

/** The variables of the server's URL as a client option. */
export interface ServerOptions<Variables> {
  /**
   * Values of the variables in the server's URL. The others keep their default. `baseUrl` takes
   * precedence, but if the server's URL is relative, it is the URL below `baseUrl`.
   */
  readonly serverVariables?: Variables;
}

/**
 * Replaces the variables in a server's URL with their values. Throws {@link RequestError} for an
 * unknown variable or a value that is not allowed.
 *
 * @param variables the allowed values of each variable, the default first. A variable with a single
 *   value accepts any host, or any segments of a path, depending on its position.
 * @param start `//` for a relative URL
 */
export function serverUrl(
  template: string,
  variables: Readonly<Record<string, readonly string[]>>,
  values: object = {},
  start = "",
): string {
  const allowed = new Map(Object.entries(variables));
  const chosen = new Map<string, unknown>(Object.entries(ownProperties(values)));
  for (const name of chosen.keys()) if (!allowed.has(name)) throw new RequestError(`the server has no variable "${name}"`);
  return template.replace(/\{([^{}]*)\}/g, (placeholder, name: string, position: number) => {
    const possible = allowed.get(name);
    if (!possible) return placeholder;
    const value = chosen.get(name) === undefined ? possible[0] : chosen.get(name);
    const isValid =
      typeof value === "string" && (possible.length > 1 ? possible.includes(value) : fits(value, start + template.slice(0, position)));
    if (isValid) return value;
    throw new RequestError(
      `server variable "${name}" must be ${possible.length > 1 ? `one of ${possible.join(", ")}` : "a host or a path"}`,
    );
  });
}

/** Sets the base URL from `serverVariables`, unless the caller passed a base URL. */
export function withServerUrl<Variables>(
  options: ClientOptions & ServerOptions<Variables>,
  urlOf: (variables: Variables) => string,
): ClientOptions {
  const { serverVariables, ...rest } = ownProperties(options);
  return serverVariables === undefined ? rest : { ...rest, baseUrl: rest.baseUrl ?? urlOf(serverVariables) };
}

/**
 * Returns the URL of a server whose URL in the document is relative: `baseUrl` and the path with
 * values for its variables. If `baseUrl` ends with such a path, the path is replaced. Throws
 * {@link RequestError} for an invalid value.
 */
export function relativeServerUrl({ serverPath }: Api, values: object | undefined, baseUrl: string | URL = ""): string {
  const base = String(baseUrl).replace(/\/+$/, "");
  if (serverPath === undefined) return base;
  const { template = serverPath.path, variables = {} } = serverPath;
  const url = serverUrl(template, variables, values, relativeStart).replace(/\/+$/, "");
  return /^https?:/.test(url) ? url : withoutServerPath(serverPath, base) + url;
}

/** Sets the base URL from `serverVariables` and the base URL of the caller. */
export function withRelativeServerUrl<Variables>(
  options: ClientOptions & ServerOptions<Variables>,
  urlOf: (variables: Variables, baseUrl: string | URL | undefined) => string,
): ClientOptions {
  const { serverVariables, ...rest } = ownProperties(options);
  return serverVariables === undefined ? rest : { ...rest, baseUrl: urlOf(serverVariables, rest.baseUrl) };
}

/** Precedes a relative URL, so that all of it is a path. */
const relativeStart = "//";

/**
 * Whether a value changes only the part of the URL after the text `before` (RFC 3986, 3.2.2 and
 * 3.3).
 */
function fits(value: string, before: string): boolean {
  if (before === relativeStart) return /^(https?:\/\/[^\s?#@]*[^\s?#@/]|(\/[\w.~-]+)*)$/.test(value) && !/\/\.\.?(\/|$)/.test(value);
  if (before.startsWith(relativeStart)) return isPath(value);
  if (!before.includes("//")) return /^https?$/.test(value);
  if (!/\/\/.*\//.test(before)) return /^[\w-]+([.:][\w-]+)*$/.test(value);
  return isPath(value);
}

function isPath(value: string): boolean {
  return /^[\w.~-]+(\/[\w.~-]+)*$/.test(value) && !/(^|\/)\.\.?(\/|$)/.test(value);
}

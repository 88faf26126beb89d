/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import { ownProperties } from "../core/objects.js";
import type { ClientOptions } from "./options.js";

/** The variables of the server's URL as a client option. */
export interface ServerOptions<Variables> {
  /**
   * Values of the variables in the server's URL. The others keep their default. `baseUrl` takes
   * precedence.
   */
  readonly serverVariables?: Variables;
}

/**
 * Replaces the variables in a server's URL with their values. Throws {@link RequestError} for an
 * unknown variable or a value that is not allowed.
 *
 * @param variables the allowed values of each variable, the default first. A variable with a single
 *   value accepts any host, or any segments of a path, depending on its position.
 */
export function serverUrl(template: string, variables: Readonly<Record<string, readonly string[]>>, values: object = {}): string {
  const allowed = new Map(Object.entries(variables));
  const chosen = new Map<string, unknown>(Object.entries(ownProperties(values)));
  for (const name of chosen.keys()) if (!allowed.has(name)) throw new RequestError(`the server has no variable "${name}"`);
  return template.replace(/\{([^{}]*)\}/g, (placeholder, name: string, position: number) => {
    const possible = allowed.get(name);
    if (!possible) return placeholder;
    const value = chosen.get(name) === undefined ? possible[0] : chosen.get(name);
    const isValid =
      typeof value === "string" && (possible.length > 1 ? possible.includes(value) : fits(value, template.slice(0, position)));
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
 * Whether a value changes only the part of the URL after the text `before` (RFC 3986, 3.2.2 and
 * 3.3).
 */
function fits(value: string, before: string): boolean {
  if (!before.includes("//")) return /^https?$/.test(value);
  if (!/\/\/.*\//.test(before)) return /^[\w-]+([.:][\w-]+)*$/.test(value);
  return /^[\w.~-]+(\/[\w.~-]+)*$/.test(value) && !/(^|\/)\.\.?(\/|$)/.test(value);
}

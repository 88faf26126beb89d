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
  /** Values of the server's variables, which make the base URL. Other variables keep their default. `baseUrl` takes precedence. */
  readonly serverVariables?: Variables;
}

/**
 * Fills the variables of a server's URL. Throws {@link RequestError} for an unknown variable and for a value that it cannot have.
 *
 * @param variables the possible values of each, the default first. A single value stands for any host, or any segments of a path,
 *   depending on the position of the variable.
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

/** Sets the base URL from `serverVariables`, if there are any and no base URL. */
export function withServerUrl<Variables>(
  options: ClientOptions & ServerOptions<Variables>,
  urlOf: (variables: Variables) => string,
): ClientOptions {
  const { serverVariables, ...rest } = ownProperties(options);
  return serverVariables === undefined ? rest : { ...rest, baseUrl: rest.baseUrl ?? urlOf(serverVariables) };
}

/** Whether a value changes only the part of the URL that follows the text `before` (RFC 3986, 3.2.2 and 3.3). */
function fits(value: string, before: string): boolean {
  if (!before.includes("//")) return /^https?$/.test(value);
  if (!/\/\/.*\//.test(before)) return /^[\w-]+([.:][\w-]+)*$/.test(value);
  return /^[\w.~-]+(\/[\w.~-]+)*$/.test(value) && !/(^|\/)\.\.?(\/|$)/.test(value);
}

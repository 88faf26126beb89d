import { RequestError } from "../core/errors.js";
import { ownProperties } from "../core/objects.js";
import type { ClientOptions } from "./options.js";

/** How a client is told where its server is, by the variables that the document gives the server's URL. */
export interface ServerOptions<Variables> {
  /** Values of the server's variables, which make the base URL; every other variable keeps its default. A `baseUrl` goes before them. */
  readonly serverVariables?: Variables;
}

/**
 * A server's URL with values in the place of its variables. `variables` holds what each may be, its default first; one value alone stands
 * for any that is a host, or segments of a path, where the variable stands. Throws {@link RequestError} for any other value, and for a
 * variable that the server has not.
 */
export function serverUrl(template: string, variables: Readonly<Record<string, readonly string[]>>, given: object = {}): string {
  const known = new Map(Object.entries(variables));
  const chosen = new Map<string, unknown>(Object.entries(ownProperties(given)));
  for (const name of chosen.keys()) if (!known.has(name)) throw new RequestError(`the server has no variable ${name}`);
  return template.replace(/\{([^{}]*)\}/g, (place, name: string, at: number) => {
    const values = known.get(name);
    if (!values) return place;
    const value = chosen.get(name) === undefined ? values[0] : chosen.get(name);
    if (typeof value === "string" && (values.length > 1 ? values.includes(value) : fits(value, template.slice(0, at)))) return value;
    throw new RequestError(`server variable ${name} must be ${values.length > 1 ? `one of ${values.join(", ")}` : "a host or path"}`);
  });
}

/** The options of a client whose base URL is made by `urlOf` from the variables among them, if there are any and no base URL. */
export function withServerUrl<Variables>(
  options: ClientOptions & ServerOptions<Variables>,
  urlOf: (variables: Variables) => string,
): ClientOptions {
  const { serverVariables, ...rest } = ownProperties(options);
  return serverVariables === undefined ? rest : { ...rest, baseUrl: rest.baseUrl ?? urlOf(serverVariables) };
}

/** Whether a value can change no more of the URL than the part that its variable stands in, after the text `before` (RFC 3986, 3.2.2 and 3.3). */
function fits(value: string, before: string): boolean {
  if (!before.includes("//")) return /^https?$/.test(value);
  if (!/\/\/.*\//.test(before)) return /^[\w-]+([.:][\w-]+)*$/.test(value);
  return /^[\w.~-]+(\/[\w.~-]+)*$/.test(value) && !/(^|\/)\.\.?(\/|$)/.test(value);
}

import type { SpecServer, SpecServerVariable } from "../openapi/spec.js";
import type { ServerTemplate, ServerVariable } from "./model.js";

/**
 * What of a server's URL the caller may set: variables with several values, and those whose default is a scheme, a host or segments of
 * a path where it stands, so that another value can be checked for being the same. Others, such as one that stands for a whole URL, are
 * filled in: for them there is `baseUrl`. Undefined where nothing is left.
 */
export function serverTemplate({ template, variables = [] }: SpecServer): ServerTemplate | undefined {
  let url = template ?? "";
  const open: ServerVariable[] = [];
  for (const variable of variables) {
    const offered = offer(variable, url);
    if (offered === undefined) url = url.replaceAll(`{${variable.name}}`, () => variable.default);
    else open.push(offered);
  }
  return open.length === 0 ? undefined : { url: url.replace(/\/+$/, ""), variables: open };
}

function offer({ name, default: preset, values, description }: SpecServerVariable, url: string): ServerVariable | undefined {
  const about = { name, default: preset, doc: description === undefined || description === "" ? {} : { text: description } };
  if (values === undefined) return placesOf(name, url).every((before) => fits(preset, before)) ? about : undefined;
  const distinct = [...new Set([preset, ...values])];
  return distinct.length < 2 ? undefined : { ...about, values: distinct };
}

/** What stands before a variable, at each of its places. */
function placesOf(name: string, url: string): readonly string[] {
  const parts = url.split(`{${name}}`);
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join(`{${name}}`));
}

/** The same rules by which the runtime checks the value of a caller. */
function fits(value: string, before: string): boolean {
  if (!before.includes("//")) return /^https?$/.test(value);
  if (!/\/\/.*\//.test(before)) return /^[\w-]+([.:][\w-]+)*$/.test(value);
  return /^[\w.~-]+(\/[\w.~-]+)*$/.test(value) && !/(^|\/)\.\.?(\/|$)/.test(value);
}

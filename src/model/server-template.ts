import type { SpecServer, SpecServerVariable } from "../openapi/spec.js";
import { compact } from "../util/compact.js";
import type { ServerTemplate, ServerVariable } from "./model.js";

/**
 * Returns the URL of a server with the variables that the caller may set; undefined if there are
 * none.
 *
 * The caller may set a variable with several values, and one whose default is a scheme, a host or
 * path segments, so that other values can be checked. All others are replaced by their default; for
 * them the caller passes `baseUrl`.
 */
export function serverTemplate({ template = "", variables = [] }: SpecServer): ServerTemplate | undefined {
  let url = template;
  const settable: ServerVariable[] = [];
  for (const variable of variables) {
    const result = settableVariable(variable, url);
    if (result === undefined) url = url.replaceAll(`{${variable.name}}`, () => variable.default);
    else settable.push(result);
  }
  return settable.length === 0 ? undefined : { url: url.replace(/\/+$/, ""), variables: settable };
}

function settableVariable({ name, default: preset, values, description }: SpecServerVariable, url: string): ServerVariable | undefined {
  const variable = { name, default: preset, doc: compact({ text: description === "" ? undefined : description }) };
  if (values === undefined) return textsBefore(name, url).every((before) => fits(preset, before)) ? variable : undefined;
  const distinct = [...new Set([preset, ...values])];
  return distinct.length < 2 ? undefined : { ...variable, values: distinct };
}

/** Returns the text before each occurrence of a variable. */
function textsBefore(name: string, url: string): readonly string[] {
  const placeholder = `{${name}}`;
  const parts = url.split(placeholder);
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join(placeholder));
}

/**
 * Whether a value is a scheme, a host or path segments, depending on the text before it. The
 * runtime applies the same rules.
 */
function fits(value: string, before: string): boolean {
  if (!before.includes("//")) return /^https?$/.test(value);
  if (!/\/\/.*\//.test(before)) return /^[\w-]+([.:][\w-]+)*$/.test(value);
  return /^[\w.~-]+(\/[\w.~-]+)*$/.test(value) && !/(^|\/)\.\.?(\/|$)/.test(value);
}

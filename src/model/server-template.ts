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
export function serverTemplate(server: SpecServer): ServerTemplate | undefined {
  return templateWith(server, "");
}

/**
 * Returns the same for a server whose URL is a path. A variable at its start, such as
 * `{endpoint}`, may be set if it is a path or empty, like the URL that the caller passes.
 */
export function relativeServerTemplate(server: SpecServer): ServerTemplate | undefined {
  const isRelative = server.template?.includes("//") === false;
  const template = isRelative ? templateWith({ ...server, template: asPath(server.template ?? "") }, relativeStart) : undefined;
  return template && { ...template, relative: true };
}

/**
 * Returns a relative URL as a path: `api/v1`, `./api/v1` and `../api/v1` are `/api/v1`. They start
 * from the base URL, because the address of the document is not known. A variable at the start
 * stays.
 */
export function asPath(url: string): string {
  if (url === "" || /^[/{]|\/\//.test(url)) return url;
  const segments = url.split("/").filter((segment) => segment !== "." && segment !== ".." && segment !== "");
  return segments.map((segment) => `/${segment}`).join("");
}

/** Precedes a relative URL, so that all of it is a path. */
const relativeStart = "//";

function templateWith({ template = "", variables = [] }: SpecServer, start: string): ServerTemplate | undefined {
  let url = template;
  const settable: ServerVariable[] = [];
  for (const variable of variables) {
    const result = settableVariable(variable, start, url);
    if (result === undefined) url = url.replaceAll(`{${variable.name}}`, () => variable.default);
    else settable.push(result);
  }
  return settable.length === 0 ? undefined : { url: url.replace(/\/+$/, ""), variables: settable };
}

function settableVariable(
  { name, default: preset, values, description }: SpecServerVariable,
  start: string,
  url: string,
): ServerVariable | undefined {
  const variable = { name, default: preset, doc: compact({ text: description === "" ? undefined : description }) };
  if (values === undefined) return textsBefore(name, url).every((before) => fits(preset, start + before)) ? variable : undefined;
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
  if (before === relativeStart) return /^(https?:\/\/[^\s?#@]*[^\s?#@/]|(\/[\w.~-]+)*)$/.test(value) && !/\/\.\.?(\/|$)/.test(value);
  if (before.startsWith(relativeStart)) return isPath(value);
  if (!before.includes("//")) return /^https?$/.test(value);
  if (!/\/\/.*\//.test(before)) return /^[\w-]+([.:][\w-]+)*$/.test(value);
  return isPath(value);
}

function isPath(value: string): boolean {
  return /^[\w.~-]+(\/[\w.~-]+)*$/.test(value) && !/(^|\/)\.\.?(\/|$)/.test(value);
}

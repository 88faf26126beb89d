import { ownProperties } from "./objects.js";
import type { ServerPath } from "./operation.js";

/** Adds the path of the server to a base URL that does not end with it. */
export const attachPath: ServerPath["attach"] = ({ path }, url) => (url.endsWith(path) ? url : url + path);

/**
 * Adds the path of the server to a base URL. A base URL that ends with the path and any values of
 * its variables is the whole URL of the server.
 */
export const attachTemplate: ServerPath["attach"] = (serverPath, url) =>
  withoutServerPath(serverPath, url) === url ? url + serverPath.path : url;

/** Returns a base URL without the path of the server at its end. */
export function withoutServerPath(serverPath: ServerPath, url: string): string {
  const { path, template = path, variables = {} } = ownProperties(serverPath);
  const values = new Map(Object.entries(variables));
  // Otherwise, any last segment of a base URL could be a value of the variable.
  const isNamed = /[^/]/.test(template.replace(/\{[^{}]*\}/g, ""));
  const pattern = template.replace(/\{([^{}]*)\}|[^{]+|\{/g, (text, name: string | undefined, position: number) => {
    const possible = name === undefined ? undefined : values.get(name);
    if (possible === undefined) return escapePattern(text);
    if (possible.length > 1) return `(?:${possible.map(escapePattern).join("|")})`;
    // A variable at the start is the base URL itself.
    if (position === 0) return "";
    return isNamed ? ".*" : possible.map(escapePattern).join("");
  });
  return url.replace(new RegExp(`^(https?://[^/]+.*?|)(?:${pattern}|${escapePattern(path)})$`), "$1");
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

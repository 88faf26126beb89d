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
  const starts = [...startsOf(piecesOf(serverPath), url), ...startsOf([[serverPath.path]], url)];
  // The path starts after the host.
  const first = /^https?:\/\/[^/]+/.exec(url)?.[0].length ?? Number.POSITIVE_INFINITY;
  const start = starts.reduce((least, each) => (each < first || each > least ? least : each), url.length + 1);
  if (start <= url.length) return url.slice(0, start);
  return starts.includes(0) ? "" : url;
}

/** The possible texts of a part of a path. Undefined: any text. */
type Piece = readonly string[] | undefined;

function piecesOf(serverPath: ServerPath): readonly Piece[] {
  const { path, template = path, variables = {} }: ServerPath = ownProperties(serverPath);
  const values = new Map(Object.entries(variables));
  // Otherwise, any last segment of a base URL could be a value of the variable.
  const isNamed = /[^/]/.test(template.replace(/\{[^{}]*\}/g, ""));
  return [...template.matchAll(/\{([^{}]*)\}|[^{]+|\{/g)].map(([text, name], position) => {
    const possible = name === undefined ? undefined : values.get(name);
    if (possible === undefined) return [text];
    if (possible.length > 1) return possible;
    // A variable at the start is the base URL itself.
    if (position === 0) return [""];
    return isNamed ? undefined : possible;
  });
}

/**
 * Returns the positions at which the pieces can start so that the last one ends with the URL. Each
 * piece visits each position once, however many pieces there are.
 */
function startsOf(pieces: readonly Piece[], url: string): readonly number[] {
  return pieces.reduceRight<readonly number[]>(
    (ends, piece) => {
      const last = ends.reduce((most, end) => Math.max(most, end), -1);
      if (piece === undefined) return Array.from({ length: last + 1 }, (_, position) => position);
      const starts = ends.flatMap((end) => piece.flatMap((text) => (url.endsWith(text, end) ? end - text.length : [])));
      return [...new Set(starts)];
    },
    [url.length],
  );
}

import type { Json } from "../../util/json.js";
import { isJsonArray } from "../../util/json-kind.js";
import { step } from "../../util/json-pointer.js";

/** Finds the places in a document that a target means: the way from the root to each. */
export type FindTargets = (root: Json) => readonly JsonPath[];

/** Member names and item numbers from the root down. */
export type JsonPath = readonly (string | number)[];

/**
 * A JSONPath (RFC 9535) ready to run. Plain paths, which are nearly all that overlays have, are followed directly; json-p3 is loaded for the
 * others. It evaluates no script.
 *
 * @throws when the text is no JSONPath.
 */
export async function compileTarget(path: string): Promise<FindTargets> {
  const plain = plainPath(path);
  if (plain !== undefined) return (root) => follow(root, plain);
  const { compile } = await import("json-p3");
  const query = compile(path);
  return (root) => query.query(root as Parameters<typeof query.query>[0]).nodes.map((node) => node.location);
}

/** Names (or numbers of items) of which each that is there is taken, for every step down. */
type PlainPath = readonly (readonly (string | number)[])[];

const segmentPattern =
  /\.([A-Za-z_\u0080-\ud7ff][\w\u0080-\ud7ff]*)|\[((?:'[^'\\]*'|"[^"\\]*")(?:\s*,\s*(?:'[^'\\]*'|"[^"\\]*"))*)\]|\[(0|[1-9]\d{0,8})\]/y;

/** The segments of a path of names and numbers: `$.paths['/dags', '/runs'].get.tags[0]`. */
function plainPath(path: string): PlainPath | undefined {
  if (!path.startsWith("$")) return undefined;
  const segments: (readonly (string | number)[])[] = [];
  segmentPattern.lastIndex = 1;
  while (segmentPattern.lastIndex < path.length) {
    const match = segmentPattern.exec(path);
    if (match === null) return undefined;
    const [, name, quoted, index] = match;
    if (name !== undefined) segments.push([name]);
    else if (quoted !== undefined) segments.push((quoted.match(/'[^']*'|"[^"]*"/g) ?? []).map((text) => text.slice(1, -1)));
    else segments.push([Number(index)]);
  }
  return segments;
}

function follow(root: Json, path: PlainPath): readonly JsonPath[] {
  let found: readonly { readonly way: JsonPath; readonly value: Json }[] = [{ way: [], value: root }];
  for (const segment of path) {
    found = found.flatMap(({ way, value }) =>
      segment.flatMap((key) => {
        const next = (typeof key === "number") === isJsonArray(value) ? step(value, String(key)) : undefined;
        return next === undefined ? [] : [{ way: [...way, key], value: next }];
      }),
    );
  }
  return found.map(({ way }) => way);
}

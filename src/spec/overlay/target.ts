import type { Json } from "../../util/json.js";
import { step } from "../../util/json-pointer.js";

/** Finds the places in a document that a target means: the way from the root to each. */
export type FindTargets = (root: Json) => readonly Way[];

/** Member names and item numbers from the root down. */
export type Way = readonly (string | number)[];

/**
 * A JSONPath (RFC 9535) ready to run. Plain paths, which are nearly all that overlays have, are followed directly; json-p3 is loaded for the
 * others. It evaluates no script.
 *
 * @throws when the text is no JSONPath.
 */
export async function compileTarget(path: string): Promise<FindTargets> {
  const plain = plainPath(path);
  if (plain !== undefined) return (root) => (exists(root, plain) ? [plain] : []);
  const { compile } = await import("json-p3");
  const query = compile(path);
  return (root) => query.query(root as Parameters<typeof query.query>[0]).nodes.map((node) => node.location);
}

const segmentPattern = /\.([A-Za-z_\u0080-\ud7ff][\w\u0080-\ud7ff]*)|\['([^'\\]*)'\]|\["([^"\\]*)"\]|\[(0|[1-9]\d{0,8})\]/y;

/** The segments of a path that names one place: `$.paths['/dags'].get.tags[0]`. */
function plainPath(path: string): Way | undefined {
  if (!path.startsWith("$")) return undefined;
  const way: (string | number)[] = [];
  segmentPattern.lastIndex = 1;
  while (segmentPattern.lastIndex < path.length) {
    const match = segmentPattern.exec(path);
    if (match === null) return undefined;
    const [, name, single, double, index] = match;
    way.push(index === undefined ? (name ?? single ?? double ?? "") : Number(index));
  }
  return way;
}

function exists(root: Json, way: Way): boolean {
  let value: Json | undefined = root;
  for (const segment of way) {
    value = typeof segment === "number" && !Array.isArray(value) ? undefined : step(value, String(segment));
    if (value === undefined) return false;
  }
  return true;
}

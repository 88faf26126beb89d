import type { Json } from "../../util/json.js";
import { isJsonArray } from "../../util/json-kind.js";
import { step } from "../../util/json-pointer.js";

/** Finds the path of every value in a document that a target matches. */
export type FindTargets = (root: Json) => readonly JsonPath[];

/** Property names and item indexes, from the root down. */
export type JsonPath = readonly (string | number)[];

/**
 * Compiles a JSONPath (RFC 9535).
 *
 * Plain paths, which almost all overlays use, are followed directly. Only other paths load json-p3,
 * which never evaluates scripts.
 *
 * @throws when the text is not a valid JSONPath.
 */
export async function compileTarget(text: string): Promise<FindTargets> {
  const segments = parsePlainPath(text);
  if (segments !== undefined) return (root) => segments.reduce(selectChildren, [{ path: [], value: root }]).map(({ path }) => path);
  const { compile } = await import("json-p3");
  const query = compile(text);
  return (root) => query.query(root as Parameters<typeof query.query>[0]).nodes.map((node) => node.location);
}

/** The names of a segment, or its one index. All children with these keys are selected. */
type Segment = readonly (string | number)[];

/** `.name`, or `['name', "name"]`, or `[0]`. */
const segmentPattern =
  /\.([A-Za-z_\u0080-\ud7ff][\w\u0080-\ud7ff]*)|\[((?:'[^'\\]*'|"[^"\\]*")(?:\s*,\s*(?:'[^'\\]*'|"[^"\\]*"))*)\]|\[(0|[1-9]\d{0,8})\]/y;

/**
 * Parses a path that has only names and indexes, such as `$.paths['/dags', '/runs'].get.tags[0]`.
 */
function parsePlainPath(text: string): readonly Segment[] | undefined {
  if (!text.startsWith("$")) return undefined;
  const segments: Segment[] = [];
  segmentPattern.lastIndex = 1;
  while (segmentPattern.lastIndex < text.length) {
    const match = segmentPattern.exec(text);
    if (match === null) return undefined;
    const [, name, names, index] = match;
    if (name !== undefined) segments.push([name]);
    else if (names !== undefined) segments.push((names.match(/'[^']*'|"[^"]*"/g) ?? []).map((quoted) => quoted.slice(1, -1)));
    else segments.push([Number(index)]);
  }
  return segments;
}

interface Match {
  readonly path: JsonPath;
  readonly value: Json;
}

function selectChildren(matches: readonly Match[], segment: Segment): readonly Match[] {
  return matches.flatMap((match) => segment.flatMap((key) => selectChild(match, key)));
}

/** An index selects only items, and a name only properties. */
function selectChild({ path, value }: Match, key: string | number): readonly Match[] {
  if ((typeof key === "number") !== isJsonArray(value)) return [];
  const child = step(value, String(key));
  return child === undefined ? [] : [{ path: [...path, key], value: child }];
}

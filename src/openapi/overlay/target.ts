import { isJsonArray } from "../../util/json-kind.js";
import type { Cursor, Step } from "./cursor.js";

/** Finds the path of every value in a document that a target matches. */
export type FindTargets = (root: Cursor, step: Step) => readonly JsonPath[];

/** Property names and item indexes, from the root down. */
export type JsonPath = readonly (string | number)[];

/**
 * Compiles a JSONPath (RFC 9535).
 *
 * Plain paths, which almost all overlays use, are followed directly, through references to other
 * files. Only other paths load json-p3, which never evaluates scripts and knows one file.
 *
 * @throws when the text is not a valid JSONPath.
 */
export async function compileTarget(text: string): Promise<FindTargets> {
  const segments = parsePlainPath(text);
  if (segments !== undefined) {
    return (root, step) =>
      segments
        .reduce<readonly Match[]>((matches, segment) => selectChildren(matches, segment, step), [{ path: [], cursor: root }])
        .map(({ path }) => path);
  }
  const { compile } = await import("json-p3");
  const query = compile(text);
  return ({ value }) => query.query(value as Parameters<typeof query.query>[0]).nodes.map((node) => node.location);
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
  readonly cursor: Cursor;
}

function selectChildren(matches: readonly Match[], segment: Segment, step: Step): readonly Match[] {
  return matches.flatMap((match) => segment.flatMap((key) => selectChild(match, key, step)));
}

/** An index selects only items, and a name only properties. */
function selectChild({ path, cursor }: Match, key: string | number, step: Step): readonly Match[] {
  if ((typeof key === "number") !== isJsonArray(cursor.value)) return [];
  const child = step(cursor, String(key));
  return child === undefined ? [] : [{ path: [...path, key], cursor: child }];
}

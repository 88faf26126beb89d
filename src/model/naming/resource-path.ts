import { isPlural } from "./singular.js";
import { words } from "./words.js";

/** A fixed segment of a path, with the names of the parameters that follow it. */
export interface PathSegment {
  readonly text: string;
  readonly params: readonly string[];
}

/** A path, divided at the resource that it belongs to. */
export interface ResourcePath {
  /**
   * `collection` and `item`: the path ends at the resource, without or with a parameter.
   * `singleton`: it ends at a resource that is not a collection, such as `/version`. `part`: it
   * continues after the resource. `root`: it has no fixed segment.
   */
  readonly kind: "collection" | "item" | "singleton" | "part" | "root";
  /** The fixed segments up to the resource, which is the last. */
  readonly chain: readonly PathSegment[];
  /** The fixed segments after the resource. */
  readonly rest: readonly PathSegment[];
}

/** What {@link resourcePath} needs to know about the other paths. */
export interface PathContext {
  /** Fixed segments that every path starts with. */
  readonly pathPrefix: string;
  /** Segments that a parameter follows in some path. */
  readonly withItems: ReadonlySet<string>;
}

/** Returns the segments that a parameter follows in some path. */
export function segmentsWithItems(paths: readonly string[]): ReadonlySet<string> {
  const segments = paths.flatMap(fixedSegments).filter(({ params }) => params.length > 0);
  return new Set(segments.map(({ text }) => text));
}

/** Divides a path at its last collection, or at its first segment if it has no collection. */
export function resourcePath(path: string, { pathPrefix, withItems }: PathContext): ResourcePath {
  const segments = fixedSegments(path.slice(pathPrefix.length));
  const last = segments.at(-1);
  if (last === undefined) return { kind: "root", chain: [], rest: [] };
  const collection = segments.findLastIndex((segment, index) => isCollection(segment.text, withItems) && !isView(segments, index));
  const chain = segments.slice(0, Math.max(collection, 0) + 1);
  const rest = segments.slice(chain.length);
  if (collection !== -1 && rest.length === 0) return { kind: last.params.length > 0 ? "item" : "collection", chain, rest };
  return { kind: chain.at(-1)?.text === last.text ? "singleton" : "part", chain, rest };
}

function fixedSegments(path: string): readonly PathSegment[] {
  const segments: { readonly text: string; readonly params: string[] }[] = [];
  const [withoutQuery = ""] = path.split("?");
  for (const text of withoutQuery.split("/")) {
    if (text.includes("{")) segments.at(-1)?.params.push(...[...text.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name));
    else if (words(text).length > 0) segments.push({ text, params: [] });
  }
  return segments;
}

/** First words of segments that name an action: `clearTaskInstances`, `listMapped`. */
const actionVerbs: ReadonlySet<string> = new Set([
  ...["accept", "activate", "add", "apply", "approve", "attach", "bulk", "cancel", "check", "clear", "confirm", "convert", "copy"],
  ...["create", "deactivate", "decline", "delete", "destroy", "detach", "disable", "enable", "enqueue", "fetch", "find", "generate"],
  ...["get", "increment", "list", "merge", "move", "pause", "post", "put", "reject", "remove", "reparse", "rerun", "resend", "reset"],
  ...["resolve", "restore", "revoke", "run", "search", "send", "set", "start", "stop", "submit", "sync", "test", "trigger", "unpause"],
  ...["update", "upload", "validate", "verify"],
]);

/** Whole segments that name an action, although a longer name that starts with them may not. */
const actions: ReadonlySet<string> = new Set(["archive", "block", "close", "follow", "lock", "pin", "star", "subscribe", "transfer"]);

/** Whether a segment names an action: `cancel`, `clearTaskInstances`. */
export function isAction(segment: string): boolean {
  const [first = "", ...others] = words(segment).map((word) => word.toLowerCase());
  return actionVerbs.has(first) || (others.length === 0 && actions.has(first));
}

/** Plural nouns that name a view of one item rather than a collection: `/dags/{dag_id}/details`. */
const views: ReadonlySet<string> = new Set(["dependencies", "details", "links", "logs", "settings", "stats"]);

function isView(segments: readonly PathSegment[], index: number): boolean {
  const { text = "", params = [] } = segments[index] ?? {};
  const follows = (segments[index - 1]?.params.length ?? 0) > 0;
  return follows && index === segments.length - 1 && params.length === 0 && views.has(text);
}

/**
 * Guesses whether a segment is a plural noun: `dagRuns`, `xcomEntries`, but not `status`, `class`
 * or `clearDagRuns`. A verb in front counts as a noun if the segment has items:
 * `/check-runs/{check_run_id}`.
 */
function isCollection(segment: string, withItems: ReadonlySet<string>): boolean {
  const [first = "", ...others] = words(segment).map((word) => word.toLowerCase());
  const isVerb = others.length > 0 && actionVerbs.has(first) && !withItems.has(segment);
  return !isVerb && isPlural(others.at(-1) ?? first);
}

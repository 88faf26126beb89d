import { identifier, words } from "./words.js";

/** Name of an operation: `dags.list` is method `list` of resource `dags`. */
export interface OperationName {
  readonly resource: string;
  readonly method: string;
}

/** A name that a naming strategy derives from an operation. */
export interface DerivedName extends OperationName {
  /**
   * `shape`: the method follows from HTTP method and path. `words`: the method repeats words of the
   * document.
   */
  readonly from: "shape" | "words";
}

/**
 * The properties of an operation that its name depends on. Because no others count, no other
 * operation can rename it.
 */
export interface NamedOperation {
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  readonly tags: readonly string[];
}

/** What the strategy `resources` needs to know about all paths. */
export interface PathFacts {
  /** Fixed segments that every path starts with. */
  readonly pathPrefix: string;
  /** Paths with PUT or PATCH. On the others, POST on an item updates it, as in Stripe's API. */
  readonly updatedPaths: ReadonlySet<string>;
}

/**
 * Names an operation by the strategy `resources`, which looks only at HTTP method and path.
 *
 * The resource is the last collection in the path. The method is a verb if the path ends there
 * (`GET /dags/{dag_id}` is `dags.get`), else the last fixed segment (`POST
 * /assets/{id}/materialize` is `assets.materialize`).
 */
export function resourceName(operation: NamedOperation, { pathPrefix, updatedPaths }: PathFacts): DerivedName {
  const segments = operation.path
    .slice(pathPrefix.length)
    .split("/")
    .filter((segment) => segment !== "");
  const lastIndex = segments.findLastIndex(isFixed);
  const last = segments[lastIndex];
  if (last === undefined) return { resource: "root", method: operation.method.toLowerCase(), from: "words" };
  const collectionIndex = segments.findLastIndex((segment, index) => isCollection(segment) && !isView(segments, index));
  const owner = segments[collectionIndex] ?? segments.find(isFixed) ?? last;
  const resource = identifier(owner, "camel");
  if (lastIndex === collectionIndex) {
    const isItem = lastIndex < segments.length - 1;
    const isUpdate = isItem && operation.method === "POST" && !updatedPaths.has(operation.path);
    const method = isUpdate ? "update" : verbFor(operation.method, isItem ? itemVerbs : collectionVerbs);
    return { resource, method, from: "shape" };
  }
  // A singleton, such as `/version`.
  if (owner === last) return { resource, method: verbFor(operation.method, itemVerbs), from: "shape" };
  return { resource, method: identifier(last, "camel"), from: "words" };
}

type Verbs = ReadonlyMap<string, string>;

const collectionVerbs: Verbs = new Map([
  ["GET", "list"],
  ["POST", "create"],
  ["PATCH", "updateMany"],
  ["PUT", "replaceAll"],
  ["DELETE", "deleteAll"],
]);

const itemVerbs: Verbs = new Map([
  ["GET", "get"],
  ["POST", "create"],
  ["PATCH", "update"],
  ["PUT", "replace"],
  ["DELETE", "delete"],
]);

function verbFor(httpMethod: string, verbs: Verbs): string {
  return verbs.get(httpMethod) ?? httpMethod.toLowerCase();
}

/**
 * Whether a segment can name something: it is not a parameter, and not punctuation such as `-` or
 * `~`.
 */
function isFixed(segment: string): boolean {
  return !segment.includes("{") && words(segment).length > 0;
}

/** First words of segments that name an action: `clearTaskInstances`, `listMapped`. */
const actionVerbs: ReadonlySet<string> = new Set([
  ...["add", "bulk", "cancel", "check", "clear", "copy", "create", "delete", "disable", "enable", "enqueue", "fetch", "find", "get"],
  ...["list", "merge", "move", "pause", "post", "put", "remove", "reparse", "reset", "restore", "run", "search", "send", "set", "start"],
  ...["stop", "sync", "test", "trigger", "unpause", "update", "upload", "validate"],
]);

/** Plural nouns that name a view of one item rather than a collection: `/dags/{dag_id}/details`. */
const views: ReadonlySet<string> = new Set(["dependencies", "details", "links", "logs", "settings", "stats"]);

function isView(segments: readonly string[], index: number): boolean {
  const follows = segments[index - 1]?.includes("{") === true;
  return follows && index === segments.length - 1 && views.has(segments[index] ?? "");
}

/**
 * Guesses whether a segment is a plural noun: `dagRuns`, `xcomEntries`, but not `status`, `class`
 * or `clearDagRuns`.
 */
function isCollection(segment: string): boolean {
  if (!isFixed(segment)) return false;
  const [first = "", ...others] = words(segment).map((word) => word.toLowerCase());
  const isAction = others.length > 0 && actionVerbs.has(first);
  return !isAction && /[^siu]s$/.test(others.at(-1) ?? first);
}

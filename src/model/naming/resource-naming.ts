import { identifier, words } from "./words.js";

/** A name for an operation before collisions are looked at. */
export interface OperationName {
  readonly resource: string;
  readonly method: string;
}

/** A name by rule. One that follows from HTTP method and shape goes before one that repeats a word of the path. */
export interface DerivedName extends OperationName {
  readonly from: "shape" | "words";
}

/** What the name of an operation may depend on: nothing but the operation itself, so that no other operation can rename it. */
export interface NamedOperation {
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  readonly tags: readonly string[];
}

/**
 * Naming strategy `resources`: the group is the last collection of the path, the method a verb that follows from HTTP method and shape
 * (`GET /dags/{dag_id}` is `dags.get`), or else the last fixed segment (`POST /assets/{id}/materialize` is `assets.materialize`).
 */
export function resourceName(operation: NamedOperation, pathPrefix: string): DerivedName {
  const segments = operation.path
    .slice(pathPrefix.length)
    .split("/")
    .filter((segment) => segment !== "");
  const last = segments.findLastIndex(isFixed);
  const collection = segments.findLastIndex((segment, i) => isCollection(segment) && !isView(segments, i));
  const lastSegment = segments[last];
  if (lastSegment === undefined) return { resource: "root", method: operation.method.toLowerCase(), from: "words" };
  if (last === collection)
    return { resource: identifier(lastSegment, "camel"), method: crudVerb(operation.method, last < segments.length - 1), from: "shape" };
  const owner = segments[collection] ?? segments.find(isFixed) ?? lastSegment;
  if (owner === lastSegment) return { resource: identifier(owner, "camel"), method: singletonVerb(operation.method), from: "shape" };
  return { resource: identifier(owner, "camel"), method: identifier(lastSegment, "camel"), from: "words" };
}

const collectionVerbs: Readonly<Record<string, string>> = {
  GET: "list",
  POST: "create",
  PATCH: "updateMany",
  PUT: "replaceAll",
  DELETE: "deleteAll",
};
const itemVerbs: Readonly<Record<string, string>> = { GET: "get", POST: "create", PATCH: "update", PUT: "replace", DELETE: "delete" };

function crudVerb(method: string, item: boolean): string {
  const verbs = item ? itemVerbs : collectionVerbs;
  return Object.hasOwn(verbs, method) ? (verbs[method] ?? "") : method.toLowerCase();
}

function singletonVerb(method: string): string {
  return crudVerb(method, true);
}

function isFixed(segment: string): boolean {
  return !segment.includes("{") && segment !== "~";
}

/** First words of segments that do something rather than hold something: `clearTaskInstances`, `listMapped`. */
const verbs: ReadonlySet<string> = new Set(
  "add bulk cancel check clear copy create delete disable enable enqueue fetch find get list merge move pause post put remove reparse reset restore run search send set start stop sync test trigger unpause update upload validate".split(
    " ",
  ),
);

/** Last segments that show one item from another side, though they are plural nouns: `/dags/{dag_id}/details`. */
const views: ReadonlySet<string> = new Set(["dependencies", "details", "links", "logs", "settings", "stats"]);

function isView(segments: readonly string[], i: number): boolean {
  return i === segments.length - 1 && segments[i - 1]?.includes("{") === true && views.has(segments[i] ?? "");
}

/** A plural noun, as far as a rule of thumb can tell: `dagRuns`, `xcomEntries`, but not `status`, `class` or `clearDagRuns`. */
function isCollection(segment: string): boolean {
  if (!isFixed(segment)) return false;
  const parts = words(segment).map((word) => word.toLowerCase());
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || (parts.length > 1 && verbs.has(first))) return false;
  return /[^siu]s$/.test(last);
}

import { chainKey, parentName, type ResourceGroup, resourceGroups } from "./resource-groups.js";
import { isAction, type PathContext, type PathSegment, type ResourcePath, resourcePath, segmentsWithItems } from "./resource-path.js";
import { identifier } from "./words.js";

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
  /** Other methods, best first, for an operation that loses its name to another one. */
  readonly alternatives: readonly string[];
}

/** The properties of an operation that its name depends on. */
export interface NamedOperation {
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  readonly tags: readonly string[];
}

/** What the strategy `resources` needs to know about all paths. */
export interface PathFacts extends PathContext {
  /** HTTP methods by path. */
  readonly methods: ReadonlyMap<string, ReadonlySet<string>>;
  /** Resources by {@link chainKey}. */
  readonly groups: ReadonlyMap<string, ResourceGroup>;
}

/** Collects the facts about all paths. They do not depend on the order of the operations. */
export function pathFacts(operations: readonly NamedOperation[], pathPrefix: string): PathFacts {
  const methods = new Map<string, Set<string>>();
  for (const { path, method } of operations) methods.set(path, (methods.get(path) ?? new Set()).add(method));
  const context = { pathPrefix, withItems: segmentsWithItems([...methods.keys()]) };
  const paths = operations.map(({ path, method }) => ({ ...resourcePath(path, context), writes: method !== "GET" }));
  return { ...context, methods, groups: resourceGroups(paths) };
}

/**
 * Names an operation by the strategy `resources`, which looks only at HTTP method and path.
 *
 * The resource is the last collection in the path. The method is a verb if the path ends there
 * (`GET /dags/{dag_id}` is `dags.get`), else the last fixed segment (`POST
 * /assets/{id}/materialize` is `assets.materialize`).
 */
export function resourceName(operation: NamedOperation, facts: PathFacts): DerivedName {
  const path = resourcePath(operation.path, facts);
  if (path.kind === "root") return { resource: "root", method: operation.method.toLowerCase(), from: "words", alternatives: [] };
  const { resource, parent = "" } = facts.groups.get(chainKey(path.chain)) ?? {
    resource: identifier(path.chain.at(-1)?.text ?? "", "camel"),
  };
  const suffix = parent === "" ? "" : `For${parent}`;
  const methods = facts.methods.get(operation.path) ?? new Set();
  const [method = "", ...longer] = methodNames(operation.method, path, methods).map((name) => name + suffix);
  const parts = [method, ...longer];
  const endings = pathEndings(operation, path, resource + parent);
  const alternatives = [...longer, ...endings.flatMap((end) => parts.map((name) => name + end))];
  return { resource, method, from: path.kind === "part" ? "words" : "shape", alternatives };
}

/** Returns the methods that a path suggests, the shortest first. */
export function methodNames(httpMethod: string, { kind, rest }: ResourcePath, methods: ReadonlySet<string>): readonly string[] {
  const last = rest.at(-1);
  if (kind === "part" && last !== undefined) {
    const names = [[last], rest].map((segments) => partName(httpMethod, segments, methods, isAction(last.text)));
    return [...new Set(names)];
  }
  if (kind === "collection") return [verbFor(httpMethod, collectionVerbs)];
  // On an item that has neither PUT nor PATCH, POST updates it, as in Stripe's API.
  const isUpdate = kind === "item" && httpMethod === "POST" && !methods.has("PUT") && !methods.has("PATCH");
  return [isUpdate ? "update" : verbFor(httpMethod, itemVerbs)];
}

/**
 * Names a part of a resource. The part alone is the name if the path has one HTTP method:
 * `dags.details`, `dags.pause`. Else each method gets a verb: `getProtection`, `setProtection`.
 */
function partName(httpMethod: string, segments: readonly PathSegment[], methods: ReadonlySet<string>, isVerb: boolean): string {
  const part = segments.map(({ text }) => text).join(" ");
  const changes = httpMethod === "POST" || httpMethod === "PUT";
  const isOnly = methods.size <= 1 && (isVerb || (httpMethod !== "DELETE" && httpMethod !== "PATCH"));
  if (isOnly || (isVerb && changes && !(methods.has("POST") && methods.has("PUT")))) return identifier(part, "camel");
  const isUpdate = httpMethod === "POST" && methods.has("GET") && !methods.has("PUT") && !methods.has("PATCH");
  return identifier(`${isUpdate ? "update" : verbFor(httpMethod, partVerbs)} ${part}`, "camel");
}

/**
 * Returns the endings of methods that distinguish an operation from others of its resource, best
 * first: the query in the path, `ForOrg` of its parent, `ByUsername` of its parameters. `context`
 * is what a reader of the name already knows.
 */
export function pathEndings({ path }: NamedOperation, { chain, rest }: ResourcePath, context: string): readonly string[] {
  const [, query = ""] = path.split("?");
  const parents = chain.slice(0, -1).toReversed();
  const nearest = parents.find(({ params }) => params.length > 0) ?? parents[0];
  const parent = nearest === undefined ? "" : parentName(nearest);
  const isNew = parent !== "" && !context.toLowerCase().includes(parent.toLowerCase());
  const own = chain.at(-1)?.params ?? [];
  const params = [rest.at(-1)?.params ?? [], ...parents.map((segment) => segment.params), own.slice(-1), own];
  return [
    ...(query === "" ? [] : [identifier(query, "pascal")]),
    ...(isNew ? [`For${parent}`] : []),
    ...params.filter((names) => names.length > 0).map((names) => `By${identifier(names.join(" and "), "pascal")}`),
  ];
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

const partVerbs: Verbs = new Map([
  ["GET", "get"],
  ["POST", "create"],
  ["PATCH", "update"],
  ["PUT", "set"],
  ["DELETE", "delete"],
]);

function verbFor(httpMethod: string, verbs: Verbs): string {
  return verbs.get(httpMethod) ?? httpMethod.toLowerCase();
}

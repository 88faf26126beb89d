import type { DerivedName, NamedOperation } from "./resource-naming.js";
import { singular } from "./singular.js";
import { identifier, words } from "./words.js";

/**
 * Names an operation by the strategy `operations`, which looks at its first tag and its
 * operationId.
 *
 * What frameworks add to the operationId is dropped, and so are words that repeat the tag:
 * `actions/list-artifacts` with tag `actions` becomes `actions.listArtifacts`. Without an
 * operationId, the path names the operation: `GET /pets/{id}` becomes `pets.getById`.
 */
export function operationName(operation: NamedOperation, pathPrefix: string): DerivedName {
  const group = groupOf(operation, pathPrefix);
  const method = methodOfId(operation, group) ?? methodName(pathWords(operation), group);
  return { resource: identifier(group, "camel"), method, from: "words", alternatives: [] };
}

/** Returns the method that the operationId names. Undefined if there is none. */
export function methodOfId(operation: NamedOperation, group: string): string | undefined {
  const name = handlerWords(operation, words(operation.operationId ?? ""));
  return name.length === 0 ? undefined : methodName(name, group);
}

function methodName(name: readonly string[], group: string): string {
  return identifier(withoutGroup(name, words(group)).join(" "), "camel");
}

/**
 * The first tag, or the first segment of the path after its version. Spring's tag `pet-controller`
 * becomes `pets`, as in the path, or `pet`.
 */
function groupOf({ tags: [tag = ""], path }: NamedOperation, pathPrefix: string): string {
  const segments = path
    .slice(versionPrefix(pathPrefix).length)
    .split("/")
    .filter((segment) => segment !== "" && !segment.includes("{"));
  const [first = "root"] = segments;
  if (words(tag).length === 0) return tag === "" ? first : tag;
  const name = words(tag);
  if (name.length === 1 || !isWord(name.at(-1), "controller")) return tag;
  const resource = name.slice(0, -1);
  return segments.find((segment) => isGroup(words(segment), resource)) ?? resource.join(" ");
}

/** Returns the prefix of all paths up to its last `api` or version: `/api/v1` of `/api/v1/shop`. */
function versionPrefix(pathPrefix: string): string {
  return /^.*\/(?:api|rest|v\d+(?:[.-]?\w+)*)(?=\/|$)/i.exec(pathPrefix)?.[0] ?? "";
}

/** Returns `get`, `pets`, `by`, `id` for `GET /pets/{id}`. */
function pathWords({ method, path }: NamedOperation): readonly string[] {
  const segments = path.split("/").map((segment) => (segment.includes("{") ? ["by", ...words(segment)] : words(segment)));
  return [method.toLowerCase(), ...segments.flat()];
}

/** Removes what a framework adds to the name of the function that handles the operation. */
function handlerWords(operation: NamedOperation, name: readonly string[]): readonly string[] {
  return withoutController(withoutRoute(operation, name));
}

/** FastAPI appends path and method: `read_item_items__item_id__get` for `GET /items/{item_id}`. */
function withoutRoute({ method, path }: NamedOperation, name: readonly string[]): readonly string[] {
  const route = [...words(path), method];
  const end = name.length - route.length;
  return end > 0 && continuesWith(name, end, route) ? name.slice(0, end) : name;
}

/** NestJS prepends the class: `CatsController_findAll`. */
function withoutController(name: readonly string[]): readonly string[] {
  const end = name.findIndex((part) => isWord(part, "controller"));
  return end <= 0 || end === name.length - 1 ? name : name.slice(end + 1);
}

/**
 * Drops words that repeat the group, at the beginning or after the verb: `users` of `listUsers`.
 * They stay if no other word would remain, or if the name would lose its meaning.
 */
function withoutGroup(name: readonly string[], group: readonly string[]): readonly string[] {
  const start = name.findIndex((_, index) => continuesWith(name, index, group));
  if (start === -1 || group.length === 0 || group.length >= name.length) return name;
  const end = start + group.length;
  const before = name.slice(0, start);
  const isNeeded = prepositions.has(before.at(-1)?.toLowerCase() ?? "") || isAmbiguous(before, name[end - 1] ?? "", name.slice(end));
  return isNeeded ? name : [...before, ...name.slice(end)];
}

/** `addUserTo` would say nothing about the group. */
const prepositions: ReadonlySet<string> = new Set(["as", "at", "by", "for", "from", "in", "into", "of", "on", "per", "to", "with"]);

/** Whether `getPet` and `getPets` would become the same name. */
function isAmbiguous(before: readonly string[], last: string, after: readonly string[]): boolean {
  return before.length === 1 && after.length === 0 && /s$/i.test(last) && singularVerbs.has(before[0]?.toLowerCase() ?? "");
}

/** Verbs that often have one operation for an item and one for all items. */
const singularVerbs: ReadonlySet<string> = new Set(["delete", "fetch", "find", "get", "load", "patch", "read", "remove", "show", "update"]);

function isGroup(name: readonly string[], group: readonly string[]): boolean {
  return name.length === group.length && continuesWith(name, 0, group);
}

/** Whether a name has these parts from an index on. */
function continuesWith(name: readonly string[], start: number, parts: readonly string[]): boolean {
  return parts.every((part, index) => isWord(name[start + index], part));
}

/** Whether two words differ at most in case, and in that one is a plural. */
function isWord(a: string | undefined, b: string): boolean {
  if (a === undefined) return false;
  const stems = [(text: string) => text.replace(/s$/, ""), singular];
  return stems.some((stem) => stem(a.toLowerCase()) === stem(b.toLowerCase()));
}

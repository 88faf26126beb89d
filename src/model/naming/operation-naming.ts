import type { DerivedName, NamedOperation } from "./resource-naming.js";
import { identifier, words } from "./words.js";

/**
 * Names an operation by the strategy `operations`, which looks at its first tag and its
 * operationId.
 *
 * Words of the operationId that repeat the tag are dropped: `actions/list-artifacts` with tag
 * `actions` becomes `actions.listArtifacts`. Otherwise the path names it: `GET /pets/{id}` becomes
 * `pets.getPetsById`.
 */
export function operationName(operation: NamedOperation): DerivedName {
  const tag = operation.tags[0] ?? "";
  const group = tag === "" ? firstFixed(operation.path) || "root" : tag;
  const idWords = words(operation.operationId ?? "");
  const methodWords = withoutGroup(idWords.length === 0 ? pathWords(operation) : idWords, words(tag));
  return { resource: identifier(group, "camel"), method: identifier(methodWords.join(" "), "camel"), from: "words" };
}

function firstFixed(path: string): string {
  return path.split("/").find((segment) => segment !== "" && !segment.includes("{")) ?? "";
}

/** Returns `get`, `pets`, `by`, `id` for `GET /pets/{id}`. */
function pathWords({ method, path }: NamedOperation): readonly string[] {
  const segments = path.split("/").map((segment) => (segment.includes("{") ? ["by", ...words(segment)] : words(segment)));
  return [method.toLowerCase(), ...segments.flat()];
}

/** Drops leading words that repeat the group, unless no word would remain. */
function withoutGroup(name: readonly string[], group: readonly string[]): readonly string[] {
  const repeats = group.length < name.length && group.every((word, index) => isSameWord(word, name[index] ?? ""));
  return repeats ? name.slice(group.length) : name;
}

/** Whether two words differ at most in case and in a plural `s`. */
function isSameWord(a: string, b: string): boolean {
  const stem = (word: string): string => word.toLowerCase().replace(/s$/, "");
  return stem(a) === stem(b);
}

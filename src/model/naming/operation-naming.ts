import type { DerivedName, NamedOperation } from "./resource-naming.js";
import { identifier, words } from "./words.js";

/**
 * Naming strategy `operations`: the group is the first tag, the method the operationId without a beginning that repeats the group
 * (`actions/list-artifacts-for-repo` with tag `actions` is `actions.listArtifactsForRepo`). Without tag or operationId, path and method
 * speak: `GET /pets/{id}` is `pets.getPetsById`.
 */
export function operationName(operation: NamedOperation): DerivedName {
  const tag = operation.tags[0];
  const resource = tag === undefined || tag === "" ? identifier(firstFixed(operation.path) || "root", "camel") : identifier(tag, "camel");
  const id =
    operation.operationId === undefined || words(operation.operationId).length === 0 ? pathWords(operation) : words(operation.operationId);
  return { resource, method: identifier(withoutGroup(id, tag === undefined ? [] : words(tag)).join(" "), "camel"), from: "words" };
}

function firstFixed(path: string): string {
  return path.split("/").find((segment) => segment !== "" && !segment.includes("{")) ?? "";
}

function pathWords(operation: NamedOperation): readonly string[] {
  const segments = operation.path.split("/").filter((segment) => segment !== "");
  return [
    operation.method.toLowerCase(),
    ...segments.flatMap((segment) => (segment.includes("{") ? ["by", ...words(segment)] : words(segment))),
  ];
}

/** Drops the leading words that say the group again, unless nothing would be left. */
function withoutGroup(id: readonly string[], group: readonly string[]): readonly string[] {
  const repeats = group.length > 0 && group.length < id.length && group.every((word, i) => sameWord(word, id[i] ?? ""));
  return repeats ? id.slice(group.length) : id;
}

/** Equal but for case and plural. */
function sameWord(a: string, b: string): boolean {
  const stem = (word: string): string => word.toLowerCase().replace(/s$/, "");
  return stem(a) === stem(b);
}

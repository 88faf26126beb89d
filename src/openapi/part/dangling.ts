import type { Json } from "../../util/json.js";
import { isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";
import { visitKeywordObjects, visitReferences } from "../data-positions.js";
import { operationsOf, valueAt } from "./path-items.js";

type MutableObject = { [key: string]: Json };

/** Extension of the document that receives the targets of references into removed operations. */
const sharedSection = "x-shared";

/**
 * Returns a copy of a part of a document in which nothing refers to what only the whole document
 * has. Targets of references are moved, and links to removed operations are removed.
 */
export function withoutDangling(part: JsonObject, whole: JsonObject): JsonObject {
  const copy: MutableObject = structuredClone(part) as MutableObject;
  removeLinks(copy, whole);
  const names = new Map<string, string>();
  const shared: MutableObject = {};
  const pending: Json[] = [copy];
  for (let root = pending.pop(); root !== undefined; root = pending.pop()) {
    visitReferences(root, "#", (object) => {
      const ref = ownValue(object, "$ref");
      if (typeof ref !== "string" || valueAt(copy, ref) !== undefined) return;
      const target = valueAt(whole, ref);
      if (target === undefined) return;
      const name = names.get(ref) ?? String(names.size + 1);
      if (!names.has(ref)) {
        names.set(ref, name);
        const moved = structuredClone(target);
        shared[name] = moved;
        pending.push(moved);
      }
      (object as MutableObject)["$ref"] = `#/${sharedSection}/${name}`;
    });
  }
  return names.size === 0 ? copy : { ...copy, [sharedSection]: shared };
}

function removeLinks(part: JsonObject, whole: JsonObject): void {
  const idsOf = (document: JsonObject) => new Set(operationsOf(document).map((operation) => ownValue(operation, "operationId")));
  const all = idsOf(whole);
  const own = idsOf(part);
  const isRemoved = (link: Json): boolean => {
    if (!isJsonObject(link)) return false;
    const ref = ownValue(link, "$ref");
    const target = typeof ref === "string" ? valueAt(part, ref) : undefined;
    if (target !== undefined) return isRemoved(target);
    const operation = ownValue(link, "operationRef");
    if (typeof operation === "string") return valueAt(part, operation) === undefined && valueAt(whole, operation) !== undefined;
    const id = ownValue(link, "operationId");
    return all.has(id) && !own.has(id);
  };
  visitKeywordObjects(part, "#", (object) => {
    const links = ownValue(object, "links");
    if (!isJsonObject(links)) return;
    for (const [name, link] of Object.entries(links)) if (isRemoved(link)) delete (links as MutableObject)[name];
    if (Object.keys(links).length === 0) delete (object as MutableObject)["links"];
  });
}

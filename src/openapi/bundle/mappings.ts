import type { Json } from "../../util/json.js";
import { isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";
import { childPointer, parsePointer } from "../../util/json-pointer.js";
import { visitKeywordObjects, visitReferences } from "../data-positions.js";
import { mappingTarget } from "../parse/discriminator.js";
import { fileOf } from "../parse/files.js";
import type { ParseContext } from "../parse/parse-context.js";

type MutableObject = { [key: string]: Json };

/**
 * Turns each target of a discriminator's mapping in another file into a `$ref`, which the bundler
 * then follows like any other. Changes the copy of a file in place.
 *
 * @param refTo returns the reference to a pointer from that file
 */
export function wrapMappings(context: ParseContext, copy: Json, key: string, refTo: (pointer: string) => string): void {
  visitMappings(copy, `${key}#`, (holder, name, pointer) => {
    const value = holder[name];
    if (typeof value !== "string") return;
    const target = mappingTarget(context, { pointer, value });
    if (target === undefined) return;
    const { key: home } = fileOf(context, target.pointer);
    if (home !== "") holder[name] = { $ref: refTo(target.pointer) };
    else if (key !== "" || value.indexOf("#") > 0) holder[name] = target.pointer;
  });
}

/**
 * Turns the references of mappings back into texts. A schema that the bundler inserted into a
 * mapping becomes a component, because a mapping contains texts only. Changes the document in
 * place.
 */
export function unwrapMappings(document: Json): void {
  const moved = new Map<string, string>();
  visitMappings(document, "#", (holder, name, pointer) => {
    const value = holder[name];
    if (!isJsonObject(value)) return;
    const ref = ownValue(value, "$ref");
    if (typeof ref === "string") holder[name] = ref;
    else holder[name] = moveToComponents(document, value, pointer, moved);
  });
  if (moved.size === 0) return;
  visitReferences(document, "#", (object) => {
    const ref = ownValue(object, "$ref");
    if (typeof ref === "string") (object as MutableObject)["$ref"] = follow(ref, moved);
  });
  visitMappings(document, "#", (holder, name) => {
    const ref = holder[name];
    if (typeof ref === "string") holder[name] = follow(ref, moved);
  });
}

/** Calls `visit` for every target of a mapping, and for the default. */
function visitMappings(root: Json, start: string, visit: (holder: MutableObject, name: string, pointer: string) => void): void {
  visitKeywordObjects(root, start, (object, at) => {
    const discriminator = ownValue(object, "discriminator");
    if (!isJsonObject(discriminator)) return;
    const pointer = childPointer(at, "discriminator");
    const mapping = ownValue(discriminator, "mapping");
    for (const name of isJsonObject(mapping) ? Object.keys(mapping) : []) {
      visit(mapping as MutableObject, name, childPointer(childPointer(pointer, "mapping"), name));
    }
    const isDefault = Object.hasOwn(discriminator, "defaultMapping");
    if (isDefault) visit(discriminator as MutableObject, "defaultMapping", childPointer(pointer, "defaultMapping"));
  });
}

/** Returns the pointer of the new component. */
function moveToComponents(document: Json, schema: JsonObject, from: string, moved: Map<string, string>): string {
  const components = childObject(document as MutableObject, "components");
  const schemas = childObject(components, "schemas");
  const title = ownValue(schema, "title");
  const stem = (typeof title === "string" ? title : (parsePointer(from)?.at(-1) ?? "")).replaceAll(/[^\w.-]+/g, "") || "Schema";
  let name = stem;
  for (let count = 2; Object.hasOwn(schemas, name); count += 1) name = `${stem}${count}`;
  schemas[name] = schema;
  const pointer = `#/components/schemas/${name}`;
  moved.set(keyOf(from) ?? from, pointer);
  return pointer;
}

function childObject(parent: MutableObject, name: string): MutableObject {
  const child = ownValue(parent, name);
  if (isJsonObject(child)) return child as MutableObject;
  const created: MutableObject = {};
  parent[name] = created;
  return created;
}

/** Replaces the longest beginning of a pointer that has moved. */
function follow(ref: string, moved: ReadonlyMap<string, string>): string {
  const segments = ref.startsWith("#") ? parsePointer(ref) : undefined;
  if (segments === undefined) return ref;
  for (let end = segments.length; end > 0; end -= 1) {
    const target = moved.get(segments.slice(0, end).join("\0"));
    if (target !== undefined) return [target, ...ref.split("/").slice(end + 1)].join("/");
  }
  return ref;
}

/** The segments of a pointer, which may be percent-encoded, as a key. */
function keyOf(pointer: string): string | undefined {
  return parsePointer(pointer.replaceAll("%", "%25"))?.join("\0");
}

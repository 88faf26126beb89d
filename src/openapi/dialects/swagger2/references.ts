import type { Json } from "../../../util/json.js";
import { isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../../util/json-kind.js";
import { childPointer, parsePointer, step } from "../../../util/json-pointer.js";
import { addRepeated, type Conversion, type SourceNode } from "./conversion.js";

/** How many references the path of one pointer may go through, as in the parser. */
const maxIndirections = 32;

/** Remembers the reference in a new object, so that the end of the conversion rewrites it. */
export function keepReference(conversion: Conversion, pointer: string, holder: JsonObject): JsonObject {
  if (refOf(holder) !== undefined) conversion.references.push({ holder, key: "$ref", pointer: childPointer(pointer, "$ref") });
  return holder;
}

/** Returns the `$ref` of an object if it is a string. */
export function refOf(value: Json): string | undefined {
  const ref = isJsonObject(value) ? ownValue(value, "$ref") : undefined;
  return typeof ref === "string" ? ref : undefined;
}

/** Follows the references of a node in the source. Undefined if they lead nowhere. */
export function resolveNode(conversion: Conversion, node: SourceNode): SourceNode | undefined {
  let current: SourceNode | undefined = node;
  for (let count = 0; count < maxIndirections && current !== undefined; count += 1) {
    const ref = refOf(current.value);
    if (ref === undefined) return current;
    current = lookUp(conversion.source, ref);
  }
  return undefined;
}

/** Returns the value that a reference points to, with its pointer in the source. */
function lookUp(source: JsonObject, ref: string): SourceNode | undefined {
  const segments = parsePointer(ref);
  return segments === undefined ? undefined : walk(source, segments, 0);
}

function walk(source: JsonObject, segments: readonly string[], indirections: number): SourceNode | undefined {
  let node: SourceNode = { pointer: "#", value: source };
  for (const [index, segment] of segments.entries()) {
    const value = step(node.value, segment);
    if (value === undefined) {
      const ref = refOf(node.value);
      const next = ref === undefined || indirections >= maxIndirections ? undefined : parsePointer(ref);
      return next && walk(source, [...next, ...segments.slice(index)], indirections + 1);
    }
    node = { pointer: childPointer(node.pointer, segment), value };
  }
  return node;
}

/**
 * Rewrites all references to the locations that their targets have in the new document. A reference
 * that leads nowhere stays as the document writes it, so that its diagnostic quotes it.
 */
export function rewriteReferences(conversion: Conversion, document: JsonObject): void {
  let locations: ReadonlyMap<string, string> | undefined;
  const locationOf = (pointer: string): string | undefined => {
    locations ??= locationsOf(conversion, document);
    return locations.get(pointer);
  };
  const rewritten = new Map<string, string>();
  for (const { holder, key, pointer } of conversion.references) {
    const ref = holder[key];
    if (typeof ref !== "string") continue;
    const cached = rewritten.get(ref);
    holder[key] = cached ?? asComponent(conversion, ref, pointer) ?? rewrite(conversion, document, ref, locationOf);
    if (cached === undefined && !ref.startsWith("#/components/")) rewritten.set(ref, String(holder[key]));
  }
}

/** The sections of shared parts, and their names in `components`. */
const sections: Readonly<Record<string, string>> = { definitions: "schemas", parameters: "parameters", responses: "responses" };

function rewrite({ source }: Conversion, document: JsonObject, ref: string, locationOf: (pointer: string) => string | undefined): string {
  const target = lookUp(source, ref);
  if (target === undefined) return ref;
  // Most references name a shared part, which needs no map of the whole document.
  const [, section = "", name = ""] = /^#\/(definitions|parameters|responses)(\/[^/]+)$/.exec(ref) ?? [];
  const component = `#/components/${sections[section]}${name}`;
  if (section !== "" && lookUp(document, component) !== undefined) return component;
  // Pointers of references are percent-decoded.
  return locationOf(target.pointer)?.replaceAll("%", "%25") ?? ref;
}

/** Returns a reference in the form of OpenAPI 3, if the document has a definition with its name. */
function asComponent(conversion: Conversion, ref: string, pointer: string): string | undefined {
  const name = /^#\/components\/schemas\/([^/]+)$/.exec(ref)?.[1];
  if (name === undefined || lookUp(conversion.source, ref) !== undefined) return undefined;
  if (lookUp(conversion.source, `#/definitions/${name}`) === undefined) return undefined;
  const message = 'References start with "#/definitions/" in Swagger 2.0, not with "#/components/schemas/"';
  addRepeated(conversion, "keyword-of-openapi-3", { message, pointer, instead: "The definition with the same name was used." });
  return ref;
}

/**
 * Returns the pointers in the new document by the pointers in the source. The first one counts, but
 * a schema wins over the media type that contains it, because both come from `schema`.
 */
function locationsOf({ origins }: Conversion, document: JsonObject): ReadonlyMap<string, string> {
  const locations = new Map<string, string>();
  const visit = (value: Json, pointer: string, inherited: string): void => {
    if (typeof value !== "object" || value === null) return;
    const original = origins.get(value) ?? inherited;
    if (!locations.has(original) || isSchemaOf(locations.get(original), pointer, original)) locations.set(original, pointer);
    const entries = isJsonArray(value) ? value.entries() : Object.entries(value);
    for (const [key, child] of entries) visit(child, childPointer(pointer, key), childPointer(original, key));
  };
  visit(document, "#", "#");
  return locations;
}

function isSchemaOf(mediaType: string | undefined, pointer: string, original: string): boolean {
  return original.endsWith("/schema") && pointer === `${mediaType}/schema`;
}

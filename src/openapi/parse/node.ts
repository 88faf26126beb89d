import type { Json } from "../../util/json.js";
import { describeJson, isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";
import { childPointer } from "../../util/json-pointer.js";
import { lookUp, type Node, reportUnresolved } from "./look-up.js";
import { type ParseContext, reportOnce } from "./parse-context.js";

export type { Node } from "./look-up.js";

export interface ObjectNode extends Node {
  readonly value: JsonObject;
}

/** A property with its name. */
export interface Entry extends Node {
  readonly key: string;
}

/** An object under construction. Its properties are set one by one. */
export type Builder<T> = { -readonly [K in keyof T]: T[K] };

/** Returns the property with this name. */
export function property(parent: ObjectNode, key: string): Node | undefined {
  const value = ownValue(parent.value, key);
  return value === undefined ? undefined : { pointer: childPointer(parent.pointer, key), value };
}

/** Returns the node if it is an object. Reports any other value. */
export function asObject(context: ParseContext, node: Node | undefined): ObjectNode | undefined {
  if (node === undefined) return undefined;
  const { pointer, value } = node;
  if (isJsonObject(value)) return { pointer, value };
  reportKind(context, node, "an object");
  return undefined;
}

/** Returns the property if it is an object. Reports any other value. */
export function objectProperty(context: ParseContext, parent: ObjectNode, key: string): ObjectNode | undefined {
  return asPlainObject(context, property(parent, key));
}

/**
 * Returns the node if it is an object, where OpenAPI allows no reference. Follows one nevertheless.
 */
export function asPlainObject(context: ParseContext, node: Node | undefined): ObjectNode | undefined {
  return asObject(context, node && followMisplaced(context, node));
}

/**
 * Follows a reference where OpenAPI allows none, as swagger-parser and other tools do,
 * and reports it. Returns other nodes as they are.
 */
function followMisplaced(context: ParseContext, node: Node): Node | undefined {
  const visited = new Set<string>();
  let current = node;
  for (let ref = textRefOf(current); ref !== undefined; ref = textRefOf(current)) {
    const { pointer } = current;
    const target = lookUp(context, ref, pointer);
    if (target === undefined) {
      reportUnresolved(context, ref, pointer, ignored);
      return undefined;
    }
    visited.add(pointer);
    if (visited.has(target.pointer)) {
      context.report("reference-cycle", { message: `The reference ${quote(ref)} leads back to itself.`, pointer, instead: ignored });
      return undefined;
    }
    const message = `${nameOf(current)} is a reference, which OpenAPI does not allow here`;
    reportOnce(context, "reference-misplaced", message, childPointer(pointer, "$ref"), "It was followed.");
    current = target;
  }
  return current;
}

const ignored = "The reference was ignored.";

/** In an object with keys chosen by the user, `$ref` may be a key, whose value is not a text. */
function textRefOf({ value }: Node): string | undefined {
  const ref = isJsonObject(value) ? ownValue(value, "$ref") : undefined;
  return typeof ref === "string" ? ref : undefined;
}

/** Returns the properties of an object without extensions (`x-`). Reports any other value. */
export function entriesOf(context: ParseContext, node: Node | undefined): readonly Entry[] {
  return allEntriesOf(context, node).filter((entry) => !entry.key.startsWith("x-"));
}

/**
 * Returns the properties of an object whose keys are names, such as those of headers, which may
 * begin with `x-`. Such an entry is an extension unless it is an object with properties.
 */
export function namedEntriesOf(context: ParseContext, node: Node | undefined): readonly Entry[] {
  return allEntriesOf(context, node).filter(
    ({ key, value }) => !key.startsWith("x-") || (isJsonObject(value) && Object.keys(value).length > 0),
  );
}

/**
 * Returns all properties of an object with keys chosen by the user, such as `properties`. There,
 * `x-` is part of a name. If the object is a misplaced reference, properties beside `$ref` win.
 */
export function allEntriesOf(context: ParseContext, node: Node | undefined): readonly Entry[] {
  const object = asPlainObject(context, node);
  if (object === undefined) return [];
  const entries = ownEntries(object);
  if (node === undefined || object.pointer === node.pointer || !isJsonObject(node.value)) return entries;
  const beside = ownEntries({ pointer: node.pointer, value: node.value }).filter(({ key }) => key !== "$ref");
  return [...new Map([...entries, ...beside].map((entry) => [entry.key, entry])).values()];
}

function ownEntries({ pointer, value }: ObjectNode): readonly Entry[] {
  return Object.entries(value).map(([key, child]) => ({ key, pointer: childPointer(pointer, key), value: child }));
}

/** Returns the items of an array. Reports any other value. */
export function itemsOf(context: ParseContext, node: Node | undefined): readonly Node[] {
  const list = node && followMisplaced(context, node);
  if (list === undefined) return [];
  const { pointer, value } = list;
  if (isJsonArray(value)) return value.map((item, index) => ({ pointer: childPointer(pointer, index), value: item }));
  reportKind(context, list, "an array");
  return [];
}

/** Returns the property as a string. See `asString`. */
export function stringProperty(context: ParseContext, parent: ObjectNode, key: string): string | undefined {
  const node = property(parent, key);
  const text = node && followMisplaced(context, node);
  return text === undefined ? undefined : asString(context, text);
}

/**
 * Returns the node as a string. Reports any other value.
 *
 * Converts numbers and booleans, because YAML parses unquoted text such as `1.0` as a number.
 */
export function asString(context: ParseContext, node: Node): string | undefined {
  const { pointer, value } = node;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") {
    const message = `${nameOf(node)} is ${describeJson(value)}. It must be a string.`;
    context.report("string-expected", { message, pointer, instead: `Read as ${JSON.stringify(String(value))}.` });
    return String(value);
  }
  reportKind(context, node, "a string");
  return undefined;
}

/** Whether the property is `true`. Reports any value that is not a boolean. */
export function flagProperty(context: ParseContext, parent: ObjectNode, key: string): boolean {
  return optionalFlag(context, parent, key) ?? false;
}

/** Returns the property if it is a boolean. Reports any other value. */
export function optionalFlag(context: ParseContext, parent: ObjectNode, key: string): boolean | undefined {
  const node = property(parent, key);
  if (node === undefined) return undefined;
  if (typeof node.value === "boolean") return node.value;
  reportNotBoolean(context, node);
  return undefined;
}

export function reportNotBoolean(context: ParseContext, node: Node): void {
  const message = `${nameOf(node)} is ${describeJson(node.value)}. It must be true or false.`;
  context.report("value-ignored", { message, pointer: node.pointer });
}

/** Reports that the node is not `wanted`: an object, an array, a string. */
export function reportKind(context: ParseContext, node: Node, wanted: string): void {
  const code = node.value === null ? "null-value" : "wrong-kind";
  const message = `${nameOf(node)} is ${describeJson(node.value)}. It must be ${wanted}.`;
  context.report(code, { message, pointer: node.pointer });
}

/** Quotes a value that the document chose, cut to a length that a message can hold. */
export function quote(value: Json | undefined): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : describeJson(value);
}

function nameOf({ pointer }: Node): string {
  return pointer === "#" ? "The document" : JSON.stringify(pointer.slice(pointer.lastIndexOf("/") + 1));
}

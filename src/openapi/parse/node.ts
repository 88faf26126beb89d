import type { Json } from "../../util/json.js";
import { describeJson, isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";
import { childPointer } from "../../util/json-pointer.js";
import type { ParseContext } from "./parse-context.js";

/** A value of the document and its pointer. */
export interface Node {
  readonly pointer: string;
  readonly value: Json;
}

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
  return asObject(context, property(parent, key));
}

/** Returns the properties of an object without extensions (`x-`). Reports any other value. */
export function entriesOf(context: ParseContext, node: Node | undefined): readonly Entry[] {
  return allEntriesOf(context, node).filter((entry) => !entry.key.startsWith("x-"));
}

/**
 * Returns all properties of an object with keys chosen by the user, such as `properties`. There,
 * `x-` is part of a name.
 */
export function allEntriesOf(context: ParseContext, node: Node | undefined): readonly Entry[] {
  const object = asObject(context, node);
  if (object === undefined) return [];
  return Object.entries(object.value).map(([key, value]) => ({ key, pointer: childPointer(object.pointer, key), value }));
}

/** Returns the items of an array. Reports any other value. */
export function itemsOf(context: ParseContext, node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  const { pointer, value } = node;
  if (isJsonArray(value)) return value.map((item, index) => ({ pointer: childPointer(pointer, index), value: item }));
  reportKind(context, node, "an array");
  return [];
}

/** Returns the property as a string. See `asString`. */
export function stringProperty(context: ParseContext, parent: ObjectNode, key: string): string | undefined {
  const node = property(parent, key);
  return node === undefined ? undefined : asString(context, node);
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
  context.report(code, { message: `${nameOf(node)} is ${describeJson(node.value)}. It must be ${wanted}.`, pointer: node.pointer });
}

/** Quotes a value that the document chose, cut to a length that a message can hold. */
export function quote(value: Json | undefined): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : describeJson(value);
}

function nameOf({ pointer }: Node): string {
  return pointer === "#" ? "The document" : JSON.stringify(pointer.slice(pointer.lastIndexOf("/") + 1));
}

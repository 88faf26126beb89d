import type { Json } from "../../util/json.js";
import { describeJson, isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";
import { childPointer } from "../../util/json-pointer.js";
import type { ParseContext } from "./parse-context.js";

/** A value and where it stands. */
export interface Node {
  readonly pointer: string;
  readonly value: Json;
}

export interface ObjectNode extends Node {
  readonly value: JsonObject;
}

/** A member or item with its name. */
export interface Entry extends Node {
  readonly key: string;
}

/** The member of that name, where there is one. */
export function property(parent: ObjectNode, key: string): Node | undefined {
  const value = ownValue(parent.value, key);
  return value === undefined ? undefined : { pointer: childPointer(parent.pointer, key), value };
}

/** The node as an object; anything else is reported and left out. Nothing at all is no problem. */
export function asObject(reading: ParseContext, node: Node | undefined): ObjectNode | undefined {
  if (node === undefined) return undefined;
  const { pointer: at, value } = node;
  if (isJsonObject(value)) return { pointer: at, value };
  reportKind(reading, node, "an object");
  return undefined;
}

/** The member as an object. */
export function objectProperty(reading: ParseContext, parent: ObjectNode, key: string): ObjectNode | undefined {
  return asObject(reading, property(parent, key));
}

/** The members of an object, extensions (`x-`) left out; anything but an object is reported and has none. */
export function entriesOf(reading: ParseContext, node: Node | undefined): readonly Entry[] {
  return allEntriesOf(reading, node).filter((entry) => !entry.key.startsWith("x-"));
}

/** The members of an object whose keys are free names, so that `x-` starts no extension: `properties`. */
export function allEntriesOf(reading: ParseContext, node: Node | undefined): readonly Entry[] {
  const object = asObject(reading, node);
  if (object === undefined) return [];
  return Object.entries(object.value).map(([key, value]) => ({ key, pointer: childPointer(object.pointer, key), value }));
}

/** The items of a list; anything but a list is reported and has none. */
export function itemsOf(reading: ParseContext, node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  const { pointer: at, value } = node;
  if (isJsonArray(value)) return value.map((item, index) => ({ pointer: childPointer(at, index), value: item }));
  reportKind(reading, node, "a list");
  return [];
}

/** The member as text. Numbers and booleans, which YAML makes of unquoted text, are taken as they print. */
export function stringProperty(reading: ParseContext, parent: ObjectNode, key: string): string | undefined {
  const node = property(parent, key);
  return node === undefined ? undefined : asString(reading, node);
}

/** The node as text; see `textMember`. */
export function asString(reading: ParseContext, node: Node): string | undefined {
  const { value } = node;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") {
    const message = `${nameOf(node)} is ${describeJson(value)}, where text belongs.`;
    reading.report("text-expected", { message, pointer: node.pointer, instead: `Read as ${JSON.stringify(String(value))}.` });
    return String(value);
  }
  reportKind(reading, node, "text");
  return undefined;
}

/** Whether the member is `true`. Anything but a boolean is reported and is false. */
export function flagProperty(reading: ParseContext, parent: ObjectNode, key: string): boolean {
  return optionalFlag(reading, parent, key) ?? false;
}

/** The member as a boolean, where it is one. */
export function optionalFlag(reading: ParseContext, parent: ObjectNode, key: string): boolean | undefined {
  const node = property(parent, key);
  if (node === undefined) return undefined;
  if (typeof node.value === "boolean") return node.value;
  reading.report("value-ignored", { message: `${nameOf(node)} is ${describeJson(node.value)}, not true or false.`, pointer: node.pointer });
  return undefined;
}

/** Reports that something else stands where an object, a list or text belongs. */
export function reportKind(reading: ParseContext, node: Node, wanted: string): void {
  const code = node.value === null ? "null-value" : "wrong-kind";
  reading.report(code, { message: `${nameOf(node)} is ${describeJson(node.value)}, where ${wanted} belongs.`, pointer: node.pointer });
}

/** A node that is being put together: members are set one by one. */
export type Builder<T> = { -readonly [K in keyof T]: T[K] };

function nameOf(node: Node): string {
  return node.pointer === "#" ? "The document" : JSON.stringify(node.pointer.slice(node.pointer.lastIndexOf("/") + 1));
}

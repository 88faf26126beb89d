import type { DiagnosticCode } from "../../../diagnostics/catalogue.js";
import type { DiagnosticDetails } from "../../../diagnostics/diagnostic.js";
import type { Json } from "../../../util/json.js";
import { isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../../util/json-kind.js";
import { childPointer } from "../../../util/json-pointer.js";

/** The state of converting one document. */
export interface Conversion {
  /** The Swagger 2.0 document. */
  readonly source: JsonObject;
  /**
   * Pointers into the source, of new objects and arrays that have another parent or another key
   * there.
   */
  readonly origins: Map<object, string>;
  /** References that still have the pointers of Swagger 2.0. */
  readonly references: Reference[];
  /** Problems in the order in which they were found. Their pointers lead into the source. */
  readonly problems: Problem[];
  /** Problems that may occur hundreds of times, by code and message. */
  readonly repeated: Map<string, { readonly problem: Problem; readonly pointers: Set<string> }>;
}

/** A reference in the new document: the value of `key` in `holder`. */
export interface Reference {
  readonly holder: { [key: string]: Json };
  readonly key: string;
  /** The pointer of the reference in the source. */
  readonly pointer: string;
}

/** A problem of the source. */
export interface Problem extends DiagnosticDetails {
  readonly code: DiagnosticCode;
}

/** A value of the source and its pointer. */
export interface SourceNode {
  readonly pointer: string;
  readonly value: Json;
}

/** An object of the source and its pointer. */
export interface SourceObject extends SourceNode {
  readonly value: JsonObject;
}

export function createConversion(source: JsonObject): Conversion {
  return { source, origins: new Map(), references: [], problems: [], repeated: new Map() };
}

/** Returns the property with this name. */
export function childOf(parent: SourceObject, key: string): SourceNode | undefined {
  const value = ownValue(parent.value, key);
  return value === undefined ? undefined : { pointer: childPointer(parent.pointer, key), value };
}

/** Returns the property with this name if it is an object. */
export function objectOf(parent: SourceObject, key: string): SourceObject | undefined {
  return asObject(childOf(parent, key));
}

/** Returns the node if it is an object. */
export function asObject(node: SourceNode | undefined): SourceObject | undefined {
  return node !== undefined && isJsonObject(node.value) ? { pointer: node.pointer, value: node.value } : undefined;
}

/** Returns the items of a list. Any other value has none. */
export function itemsOf(list: SourceNode | undefined): readonly SourceNode[] {
  if (list === undefined || !isJsonArray(list.value)) return [];
  return list.value.map((value, index) => ({ pointer: childPointer(list.pointer, index), value }));
}

/** Converts each property of an object. */
export function mapProperties({ pointer, value }: SourceObject, convert: (child: SourceNode, key: string) => Json): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, convert({ pointer: childPointer(pointer, key), value: child }, key)]),
  );
}

/** Returns the properties without those that are named. */
export function omit(object: JsonObject, keys: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.has(key)));
}

/** Records the pointer that a new object or array has in the source, and returns it. */
export function withOrigin<Value extends object>(conversion: Conversion, pointer: string, value: Value): Value {
  conversion.origins.set(value, pointer);
  return value;
}

/** Adds a problem. */
export function addProblem(conversion: Conversion, code: DiagnosticCode, details: DiagnosticDetails): void {
  conversion.problems.push({ code, ...details });
}

/**
 * Adds a problem that is reported once, with the number of its occurrences. `message` has no full
 * stop.
 */
export function addRepeated(conversion: Conversion, code: DiagnosticCode, details: DiagnosticDetails & { readonly pointer: string }): void {
  const { message, pointer } = details;
  const key = `${code} ${message}`;
  const repeated = conversion.repeated.get(key) ?? { problem: { code, ...details }, pointers: new Set() };
  repeated.pointers.add(pointer);
  conversion.repeated.set(key, repeated);
}

/** Returns all problems, with the pointers that matter. */
export function allProblems({ problems, repeated }: Conversion, isWanted: (pointer: string) => boolean): readonly Problem[] {
  const counted = [...repeated.values()].flatMap(({ problem, pointers }) => {
    const wanted = [...pointers].filter(isWanted);
    const [pointer] = wanted;
    if (pointer === undefined) return [];
    const others = wanted.length - 1;
    const more = others === 0 ? "" : ` (${others} more occurrence${others === 1 ? "" : "s"})`;
    return [{ ...problem, pointer, message: `${problem.message}${more}.` }];
  });
  return [...problems, ...counted];
}

/** Adds the problem that a document uses a keyword which only OpenAPI 3 has. */
export function addLaterKeyword(conversion: Conversion, keyword: string, pointer: string): void {
  const message = `${JSON.stringify(keyword)} is not a keyword of Swagger 2.0`;
  addRepeated(conversion, "keyword-of-openapi-3", { message, pointer, instead: "Read as in OpenAPI 3.0." });
}

import { isJsonObject } from "../../util/json-kind.js";
import type { SpecParameter, SpecServer } from "../spec.js";
import { parseAdditionalOperations } from "./additional-operations.js";
import { type Entry, type Node, type ObjectNode, property } from "./node.js";
import { parseParameters } from "./parameter.js";
import type { ParseContext } from "./parse-context.js";
import { resolveObject } from "./reference.js";
import { parseServers } from "./server.js";

/** What a path item declares for all of its operations. */
export interface Shared {
  readonly parameters: readonly SpecParameter[];
  readonly servers: readonly SpecServer[];
}

/** Parses one operation of a path item. `method` is the method as it is sent. */
export type ParseMethod<Operation> = (node: Node, method: string, shared: Shared) => Operation | undefined;

/**
 * Parses a path item and the target of its `$ref` (OpenAPI 3.1, section 4.8.9.1). Properties beside
 * `$ref` win.
 */
export function parsePathItem<Operation>(context: ParseContext, node: Node, parse: ParseMethod<Operation>): readonly Operation[] {
  const { pointer, value } = node;
  const target = resolveObject(context, node, "pathItems");
  const hasRef = isJsonObject(value) && Object.hasOwn(value, "$ref");
  const sources = [...(hasRef ? [{ pointer, value }] : []), ...(target === undefined ? [] : [target])];
  return parseSources(context, sources, parse);
}

/** Reads each property from the first source that has it. */
function parseSources<Operation>(
  context: ParseContext,
  sources: readonly ObjectNode[],
  parse: ParseMethod<Operation>,
): readonly Operation[] {
  const find = (key: string): Node | undefined => sources.map((source) => property(source, key)).find((node) => node !== undefined);
  const shared = { parameters: parseParameters(context, find("parameters")), servers: parseServers(context, find("servers")) };
  const keys = new Set(sources.flatMap((source) => Object.keys(source.value)));
  const operations = [...keys].flatMap((key) => {
    const node = find(key);
    if (node === undefined || !isMethod(context, { key, ...node })) return [];
    return parse(node, key.toUpperCase(), shared) ?? [];
  });
  const additional = parseAdditionalOperations(context, find("additionalOperations"), (node, method) => parse(node, method, shared));
  return [...operations, ...additional];
}

const otherProperties: ReadonlySet<string> = new Set(["$ref", "summary", "description", "servers", "parameters"]);

/** Whether the property of a path item is an operation. Reports unknown properties. */
function isMethod(context: ParseContext, { key, pointer }: Entry): boolean {
  const { additionalOperations, dialect, methods } = context.rules;
  if (methods.includes(key)) return true;
  if (otherProperties.has(key) || key.startsWith("x-") || (key === "additionalOperations" && additionalOperations)) return false;
  const message = `${JSON.stringify(key)} is not an HTTP method or another property of a path item in OpenAPI ${dialect}.`;
  context.report("path-item-property", { message, pointer, instead: "It was omitted." });
  return false;
}

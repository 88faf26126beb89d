import { isJsonObject } from "../../util/json-kind.js";
import type { SpecOperation } from "../spec.js";
import { parseAdditionalOperations } from "./additional-operations.js";
import { type Entry, entriesOf, type Node, type ObjectNode, property } from "./node.js";
import { type Inherited, parseOperation } from "./operation.js";
import { parseParameters } from "./parameter.js";
import type { ParseContext } from "./parse-context.js";
import { resolveObject } from "./reference.js";
import { parseServers } from "./server.js";

type Defaults = Pick<Inherited, "security" | "schemes" | "labels">;

/** Parses all operations of `paths`, in document order. Invalid paths are reported and omitted. */
export function parsePaths(context: ParseContext, node: Node | undefined, defaults: Defaults): readonly SpecOperation[] {
  return entriesOf(context, node).flatMap((entry) => {
    const problem = problemOf(entry.key);
    if (problem === undefined) return parsePathItem(context, entry, defaults);
    const message = `The path ${JSON.stringify(entry.key)} ${problem}.`;
    context.report("path-invalid", { message, pointer: entry.pointer, instead: "The path was omitted." });
    return [];
  });
}

/** Returns why a URL parser would read another path or another host (WHATWG URL, section 4.4). */
function problemOf(path: string): string | undefined {
  if (!path.startsWith("/")) return 'does not start with "/"';
  if (/[\\\p{Cc}]/u.test(path)) return "contains a backslash or a control character";
  return /(^|\/)(\.|%2e){1,2}(\/|\?|$)/i.test(path) ? 'has a segment "." or ".."' : undefined;
}

/**
 * Parses a path item and the target of its `$ref` (OpenAPI 3.1, section 4.8.9.1). Properties beside
 * `$ref` win.
 */
function parsePathItem(context: ParseContext, entry: Entry, defaults: Defaults): readonly SpecOperation[] {
  const { key, pointer, value } = entry;
  const target = resolveObject(context, entry, "pathItems");
  const hasRef = isJsonObject(value) && Object.hasOwn(value, "$ref");
  const sources = [...(hasRef ? [{ pointer, value }] : []), ...(target === undefined ? [] : [target])];
  return parsePathItemSources(context, key, sources, defaults);
}

/** Reads each property from the first source that has it. */
function parsePathItemSources(
  context: ParseContext,
  path: string,
  sources: readonly ObjectNode[],
  defaults: Defaults,
): readonly SpecOperation[] {
  const find = (key: string): Node | undefined => sources.map((source) => property(source, key)).find((node) => node !== undefined);
  const parameters = parseParameters(context, find("parameters"));
  const servers = parseServers(context, find("servers"));
  const inherited: Inherited = { path, parameters, servers, ...defaults };
  const keys = new Set(sources.flatMap((source) => Object.keys(source.value)));
  const operations = [...keys].flatMap((key) => {
    const node = find(key);
    if (node === undefined || !isMethod(context, { key, ...node })) return [];
    return parseOperation(context, node, key.toUpperCase(), inherited) ?? [];
  });
  return [...operations, ...parseAdditionalOperations(context, find("additionalOperations"), inherited)];
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

import { isJsonObject } from "../../util/json-kind.js";
import type { SpecOperation, SpecServer } from "../spec.js";
import { type Entry, entriesOf, type Node, type ObjectNode, objectProperty, property } from "./node.js";
import { type Inherited, parseOperation } from "./operation.js";
import { parseParameters } from "./parameter.js";
import type { ParseContext } from "./parse-context.js";
import { resolveObject } from "./reference.js";
import { parseServers } from "./server.js";

type Defaults = Pick<Inherited, "security" | "schemes">;

/** The operations of `paths`, in document order. */
export function parsePaths(reading: ParseContext, node: Node | undefined, defaults: Defaults): readonly SpecOperation[] {
  return entriesOf(reading, node).flatMap((entry) => {
    const problem = problemOf(entry.key);
    if (problem === undefined) return parsePathItem(reading, entry, defaults);
    const message = `The path ${JSON.stringify(entry.key)} ${problem}.`;
    reading.report("path-invalid", { message, pointer: entry.pointer, instead: "The path was left out." });
    return [];
  });
}

/** What a URL parser would read as another path, or another host (WHATWG URL, 4.4). */
function problemOf(path: string): string | undefined {
  if (!path.startsWith("/")) return 'does not start with "/"';
  if (/[\\\p{Cc}]/u.test(path)) return "holds a backslash or a control character";
  return /(^|\/)(\.|%2e){1,2}(\/|\?|$)/i.test(path) ? 'has a segment "." or ".."' : undefined;
}

/** A path item, and what it refers to: OpenAPI 3.1, section 4.8.9.1. Where both have a member, the item's own counts. */
function parsePathItem(reading: ParseContext, entry: Entry, defaults: Defaults): readonly SpecOperation[] {
  const { value } = entry;
  if (!isJsonObject(value) || !Object.hasOwn(value, "$ref")) {
    const item = resolveObject(reading, entry, "pathItems");
    return item === undefined ? [] : parsePathItems(reading, entry.key, [item], defaults);
  }
  const target = resolveObject(reading, entry, "pathItems");
  const mine: ObjectNode = { pointer: entry.pointer, value };
  return parsePathItems(reading, entry.key, target === undefined ? [mine] : [mine, target], defaults);
}

/** Each member is read from the first of the items that has it. */
function parsePathItems(reading: ParseContext, path: string, items: readonly ObjectNode[], defaults: Defaults): readonly SpecOperation[] {
  const find = (key: string): Node | undefined => items.map((item) => property(item, key)).find((node) => node !== undefined);
  const parameters = parseParameters(reading, find("parameters"));
  const servers: readonly SpecServer[] = parseServers(reading, find("servers"));
  const inherited: Inherited = { path, parameters, servers, ...defaults };
  const keys = new Set(items.flatMap((item) => Object.keys(item.value)));
  const operations = [...keys].flatMap((key) => {
    const node = find(key);
    if (node === undefined || !isMethod(reading, { key, ...node })) return [];
    return parseOperation(reading, node, key, inherited) ?? [];
  });
  return [...operations, ...items.flatMap((item) => parseAdditionalOperations(reading, item, inherited))];
}

/** `additionalOperations` of OpenAPI 3.2, section 4.9. */
function parseAdditionalOperations(reading: ParseContext, item: ObjectNode, inherited: Inherited): readonly SpecOperation[] {
  if (!reading.rules.additionalOperations) return [];
  return entriesOf(reading, objectProperty(reading, item, "additionalOperations")).flatMap(
    (entry) => parseOperation(reading, entry, entry.key, inherited) ?? [],
  );
}

const otherKeys: ReadonlySet<string> = new Set(["$ref", "summary", "description", "servers", "parameters"]);

function isMethod(reading: ParseContext, { key, pointer: at }: Entry): boolean {
  if (reading.rules.methods.includes(key)) return true;
  if (otherKeys.has(key) || key.startsWith("x-") || (key === "additionalOperations" && reading.rules.additionalOperations)) return false;
  const message = `${JSON.stringify(key)} is no method of OpenAPI ${reading.rules.dialect}.`;
  reading.report("path-item-member", { message, pointer: at, instead: "It was left out." });
  return false;
}

import { type Entry, entriesOf, type Node } from "./node.js";
import type { ParseContext } from "./parse-context.js";

/**
 * Parses `additionalOperations` of a path item (OpenAPI 3.2, Path Item Object), if the rules of the
 * dialect include it. Each key is the method as it is sent, because methods are case-sensitive (RFC
 * 9110, 9.1). Methods that cannot be sent are reported and omitted.
 */
export function parseAdditionalOperations<Operation>(
  context: ParseContext,
  node: Node | undefined,
  parse: (node: Node, method: string) => Operation | undefined,
): readonly Operation[] {
  if (!context.rules.additionalOperations) return [];
  return entriesOf(context, node).flatMap((entry) => {
    const problem = problemOf(context, entry);
    if (problem === undefined) return parse(entry, entry.key) ?? [];
    const message = `The additional operation ${JSON.stringify(entry.key)} ${problem}.`;
    context.report("method-invalid", { message, pointer: entry.pointer, instead: "The operation was omitted." });
    return [];
  });
}

/** A token of RFC 9110, section 5.6.2. */
const token = /^[\w!#$%&'*+.^`|~-]+$/;

/** Methods that `fetch` refuses in any case (Fetch standard, 2.2.1, Methods). */
const forbidden: ReadonlySet<string> = new Set(["CONNECT", "TRACE", "TRACK"]);

/** Methods that `fetch` sends in upper case, however they are written (Fetch standard, 2.2.1). */
const normalized: ReadonlySet<string> = new Set(["DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"]);

function problemOf({ rules }: ParseContext, { key }: Entry): string | undefined {
  if (!token.test(key)) return "is not an HTTP method";
  const upperCase = key.toUpperCase();
  if (key === upperCase && rules.methods.includes(key.toLowerCase())) return `belongs in the property "${key.toLowerCase()}"`;
  if (forbidden.has(upperCase)) return 'has a method that "fetch" refuses';
  return normalized.has(upperCase) ? `has a method that "fetch" sends as ${upperCase}` : undefined;
}

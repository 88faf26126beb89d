import type { SpecOperation } from "../spec.js";
import { entriesOf, type Node } from "./node.js";
import { type Inherited, parseOperation } from "./operation.js";
import type { ParseContext } from "./parse-context.js";
import { parsePathItem } from "./path-item.js";

type Defaults = Pick<Inherited, "security" | "schemes" | "labels">;

/** Parses all operations of `paths`, in document order. Invalid paths are reported and omitted. */
export function parsePaths(context: ParseContext, node: Node | undefined, defaults: Defaults): readonly SpecOperation[] {
  return entriesOf(context, node).flatMap((entry) => {
    const problem = problemOf(entry.key);
    if (problem === undefined) {
      return parsePathItem(context, entry, (operation, method, shared) =>
        parseOperation(context, operation, method, { path: entry.key, ...shared, ...defaults }),
      );
    }
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

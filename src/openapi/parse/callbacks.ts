import type { SpecCallback } from "../spec.js";
import { parseTemplate } from "./expression.js";
import { entriesOf, type Node, namedEntriesOf } from "./node.js";
import type { ParseContext } from "./parse-context.js";
import { parsePathItem } from "./path-item.js";
import { resolveObject } from "./reference.js";
import { parseWebhook } from "./webhooks.js";

/**
 * Parses the callbacks of an operation (OpenAPI 3.1, section 4.8.18). Undefined if there are none.
 *
 * @param schemes ids of all declared security schemes
 */
export function parseCallbacks(
  context: ParseContext,
  node: Node | undefined,
  schemes: ReadonlySet<string>,
): readonly SpecCallback[] | undefined {
  if (node === undefined) return undefined;
  const callbacks = namedEntriesOf(context, node).flatMap((entry) => {
    const { key } = entry;
    return entriesOf(context, resolveObject(context, entry, "callbacks")).flatMap((item): readonly SpecCallback[] =>
      parsePathItem(context, item, (operation, method, shared) => {
        const webhook = parseWebhook(context, operation, { key, method, shared, schemes });
        return webhook && { ...webhook, expression: item.key, url: parseTemplate(item.key) };
      }),
    );
  });
  return callbacks.length === 0 ? undefined : callbacks;
}

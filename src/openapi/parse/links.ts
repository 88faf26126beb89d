import { compact } from "../../util/compact.js";
import type { Json } from "../../util/json.js";
import type { SpecLink, SpecLinkValue } from "../spec-link.js";
import { checkFields } from "./check-fields.js";
import { parseTemplate } from "./expression.js";
import { lookUp } from "./look-up.js";
import { allEntriesOf, type Entry, type Node, namedEntriesOf, type ObjectNode, objectProperty, property, stringProperty } from "./node.js";
import type { ParseContext } from "./parse-context.js";
import { resolveObject } from "./reference.js";
import { parseServer } from "./server.js";

/** Parses the links of a response. Undefined if there are none. */
export function parseLinks(context: ParseContext, node: Node | undefined): readonly SpecLink[] | undefined {
  if (node === undefined) return undefined;
  const links = namedEntriesOf(context, node).flatMap((entry) => {
    const object = resolveObject(context, entry, "links");
    return object === undefined ? [] : [parseLink(context, object, entry.key)];
  });
  return links.length === 0 ? undefined : links;
}

function parseLink(context: ParseContext, node: ObjectNode, name: string): SpecLink {
  checkFields(context, "link", node);
  const body = property(node, "requestBody");
  const server = objectProperty(context, node, "server");
  return compact({
    origin: node.pointer,
    name,
    operationId: stringProperty(context, node, "operationId"),
    operation: parseOperationRef(context, node),
    parameters: allEntriesOf(context, property(node, "parameters")).map(parseLinkParameter),
    body: body && linkValue(body.value),
    description: stringProperty(context, node, "description"),
    server: server && parseServer(context, server)?.url,
  });
}

/** Returns the pointer of the operation. A reference without a target is reported with the link. */
function parseOperationRef(context: ParseContext, node: ObjectNode): string | undefined {
  const ref = stringProperty(context, node, "operationRef");
  return ref === undefined ? undefined : lookUp(context, ref, node.pointer)?.pointer;
}

/** A location may precede the name of a parameter: `path.id`. */
function parseLinkParameter({ key, value }: Entry): SpecLink["parameters"][number] {
  const [, location, name] = /^(path|query|header|cookie|querystring)\.(.+)$/s.exec(key) ?? [];
  return compact({ name: name ?? key, in: location, value: linkValue(value) });
}

function linkValue(value: Json): SpecLinkValue {
  const template = typeof value === "string" ? parseTemplate(value) : [];
  return template.some((part) => typeof part !== "string") ? { template } : { value };
}

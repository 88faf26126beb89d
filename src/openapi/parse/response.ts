import { compact } from "../../util/compact.js";
import type { SpecResponse } from "../spec.js";
import { checkFields } from "./check-fields.js";
import { parseLinks } from "./links.js";
import { parseContent } from "./media.js";
import { type Entry, entriesOf, flagProperty, type Node, namedEntriesOf, type ObjectNode, property, stringProperty } from "./node.js";
import { memoizeByPointer, type ParseContext } from "./parse-context.js";
import { resolveObject } from "./reference.js";
import { parseSchema } from "./schema.js";
import { withSharedDescription } from "./shared-descriptions.js";

type Header = SpecResponse["headers"][number];
/** A response component, which may be used for several statuses. */
type ResponseComponent = Omit<SpecResponse, "status">;

/**
 * Parses the responses of an operation, in document order. Keys that are not a status are reported
 * and omitted.
 */
export function parseResponses(context: ParseContext, node: Node | undefined): readonly SpecResponse[] {
  return entriesOf(context, node).flatMap((entry) => {
    const status = parseStatus(context, entry);
    if (status === undefined) return [];
    const object = resolveObject(context, entry, "responses") ?? { pointer: entry.pointer, value: {} };
    const response = memoizeByPointer(context.responses, object.pointer, () => parseResponse(context, object));
    return [withSharedDescription(context, "responses", status, { ...response, status })];
  });
}

/** `200`, `4XX` or `default`: OpenAPI 3.1, section 4.8.16.3. */
function parseStatus(context: ParseContext, { key, pointer }: Entry): string | undefined {
  if (/^[1-5]\d\d$/.test(key) || key === "default") return key;
  if (/^[1-5]xx$/i.test(key)) return key.toUpperCase();
  const message = `${JSON.stringify(key)} is not a status. Use three digits, a range like "4XX", or "default".`;
  context.report("status-invalid", { message, pointer, instead: "The response was omitted." });
  return undefined;
}

function parseResponse(context: ParseContext, node: ObjectNode): ResponseComponent {
  checkFields(context, "response", node);
  return compact({
    origin: node.pointer,
    content: parseContent(context, property(node, "content")),
    headers: namedEntriesOf(context, property(node, "headers")).flatMap((entry) => parseHeader(context, entry) ?? []),
    summary: stringProperty(context, node, "summary"),
    description: stringProperty(context, node, "description"),
    links: parseLinks(context, property(node, "links")),
  });
}

/** OpenAPI ignores `Content-Type` among the headers (3.1, section 4.8.17.1). */
function parseHeader(context: ParseContext, entry: Entry): Header | undefined {
  const node = resolveObject(context, entry, "headers");
  if (node === undefined || entry.key.toLowerCase() === "content-type") return undefined;
  checkFields(context, "header", node);
  const [media] = parseContent(context, property(node, "content"));
  const schema = property(node, "schema");
  return compact({
    name: entry.key,
    required: flagProperty(context, node, "required"),
    schema: schema === undefined ? (media?.schema ?? { origin: node.pointer }) : parseSchema(context, schema),
    description: stringProperty(context, node, "description"),
  });
}

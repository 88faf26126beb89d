import type { SpecResponse } from "../spec.js";
import { parseContent } from "./media.js";
import { type Builder, type Entry, entriesOf, flagProperty, type Node, type ObjectNode, property, stringProperty } from "./node.js";
import { memoizeByPointer, type ParseContext } from "./parse-context.js";
import { resolveObject } from "./reference.js";
import { parseSchema } from "./schema.js";
import { withDescriptions } from "./shared-descriptions.js";

type Header = SpecResponse["headers"][number];

/** The responses of an operation, in document order. A key that is no status is reported and left out. */
export function parseResponses(reading: ParseContext, node: Node | undefined): readonly SpecResponse[] {
  return entriesOf(reading, node).flatMap((entry) => {
    const status = parseStatus(reading, entry);
    const object = resolveObject(reading, entry, "responses");
    if (status === undefined || object === undefined) return [];
    const response = memoizeByPointer(reading.responses, object.pointer, () => parseResponse(reading, object));
    return response === undefined ? [] : [withDescriptions(reading, "responses", status, { ...response, status })];
  });
}

/** `200`, `4XX` or `default`: OpenAPI 3.1, section 4.8.16.3. */
function parseStatus(reading: ParseContext, { key, pointer: at }: Entry): string | undefined {
  if (/^[1-5]\d\d$/.test(key) || key === "default") return key;
  if (/^[1-5]xx$/i.test(key)) return key.toUpperCase();
  const message = `${JSON.stringify(key)} is not a status: those are three digits, 4XX and the like, and "default".`;
  reading.report("status-invalid", { message, pointer: at, instead: "The response was left out." });
  return undefined;
}

function parseResponse(reading: ParseContext, node: ObjectNode): Omit<SpecResponse, "status"> {
  const response: Builder<Omit<SpecResponse, "status">> = {
    origin: node.pointer,
    content: parseContent(reading, property(node, "content")),
    headers: entriesOf(reading, property(node, "headers")).flatMap((entry) => parseHeader(reading, entry)),
  };
  const description = stringProperty(reading, node, "description");
  if (description !== undefined) response.description = description;
  return response;
}

/** `Content-Type` among the headers is ignored: OpenAPI 3.1, section 4.8.17.1. */
function parseHeader(reading: ParseContext, entry: Entry): readonly Header[] {
  const node = resolveObject(reading, entry, "headers");
  if (node === undefined || entry.key.toLowerCase() === "content-type") return [];
  const [media] = parseContent(reading, property(node, "content"));
  const schema = property(node, "schema");
  const header: Builder<Header> = {
    name: entry.key,
    required: flagProperty(reading, node, "required"),
    schema: schema === undefined ? (media?.schema ?? { origin: node.pointer }) : parseSchema(reading, schema),
  };
  const description = stringProperty(reading, node, "description");
  if (description !== undefined) header.description = description;
  return [header];
}

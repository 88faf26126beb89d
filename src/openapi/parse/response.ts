import type { SpecResponse } from "../spec.js";
import { readContent } from "./media.js";
import { type Draft, type Entry, entriesOf, flagMember, member, type Node, type ObjectNode, textMember } from "./node.js";
import { once, type Reading } from "./parse-context.js";
import { resolveObject } from "./reference.js";
import { readSchema } from "./schema.js";
import { withWords } from "./shared-descriptions.js";

type Header = SpecResponse["headers"][number];

/** The responses of an operation, in document order. A key that is no status is reported and left out. */
export function readResponses(reading: Reading, node: Node | undefined): readonly SpecResponse[] {
  return entriesOf(reading, node).flatMap((entry) => {
    const status = readStatus(reading, entry);
    const object = resolveObject(reading, entry, "responses");
    if (status === undefined || object === undefined) return [];
    const response = once(reading.responses, object.at, () => readResponse(reading, object));
    return response === undefined ? [] : [withWords(reading, "responses", status, { ...response, status })];
  });
}

/** `200`, `4XX` or `default`: OpenAPI 3.1, section 4.8.16.3. */
function readStatus(reading: Reading, { key, at }: Entry): string | undefined {
  if (/^[1-5]\d\d$/.test(key) || key === "default") return key;
  if (/^[1-5]xx$/i.test(key)) return key.toUpperCase();
  const message = `${JSON.stringify(key)} is not a status: those are three digits, 4XX and the like, and "default".`;
  reading.report("status-invalid", { message, pointer: at, instead: "The response was left out." });
  return undefined;
}

function readResponse(reading: Reading, node: ObjectNode): Omit<SpecResponse, "status"> {
  const response: Draft<Omit<SpecResponse, "status">> = {
    origin: node.at,
    content: readContent(reading, member(node, "content")),
    headers: entriesOf(reading, member(node, "headers")).flatMap((entry) => readHeader(reading, entry)),
  };
  const description = textMember(reading, node, "description");
  if (description !== undefined) response.description = description;
  return response;
}

/** `Content-Type` among the headers is ignored: OpenAPI 3.1, section 4.8.17.1. */
function readHeader(reading: Reading, entry: Entry): readonly Header[] {
  const node = resolveObject(reading, entry, "headers");
  if (node === undefined || entry.key.toLowerCase() === "content-type") return [];
  const [media] = readContent(reading, member(node, "content"));
  const schema = member(node, "schema");
  const header: Draft<Header> = {
    name: entry.key,
    required: flagMember(reading, node, "required"),
    schema: schema === undefined ? (media?.schema ?? { origin: node.at }) : readSchema(reading, schema),
  };
  const description = textMember(reading, node, "description");
  if (description !== undefined) header.description = description;
  return [header];
}

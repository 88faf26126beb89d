import { resolve } from "./documents.mjs";
import { Bytes } from "./values.mjs";

/** Returns the body that a caller passes, or undefined, and its media type if the document allows several. */
export function requestBody(root, operation, wire) {
  const body = resolve(root, operation.requestBody);
  if (wire === undefined || body === undefined) return {};
  const mediaTypes = Object.keys(body.content ?? {});
  const contentType = mediaTypes.length > 1 ? (mediaTypes.find((type) => type === wire.contentType) ?? mediaTypes[0]) : undefined;
  return { contentType, value: bodyValue(root, body, mediaTypes, wire) };
}

function bodyValue(root, body, mediaTypes, wire) {
  if (wire.kind === "multipart") return multipart(root, resolve(root, body.content[mediaTypes[0]].schema) ?? {}, wire);
  if (wire.kind === "bytes") {
    if (wire.contentType.includes("jsonl")) return Buffer.from(wire.base64, "base64").toString();
    return new Bytes(wire.base64, wire.contentType);
  }
  if (resolve(root, body.content[mediaTypes[0]]?.schema)?.format === "binary") {
    return new Bytes(Buffer.from(wire.text).toString("base64"), wire.contentType);
  }
  if (wire.contentType.includes("xml")) return wire.text;
  const value = parseJson(wire.text);
  const isJson = mediaTypes.length === 0 || mediaTypes.some((type) => type.includes("json"));
  return isJson || typeof value === "string" ? value : wire.text;
}

/** A part with several files is a list. A part of type string is text, although the mock API has a number. */
function multipart(root, schema, { parts, files }) {
  const schemaOf = (name) => resolve(root, schema.properties?.[name]);
  const values = Object.entries(parts).map(([name, value]) => {
    const isText = schemaOf(name)?.type === "string" && typeof value !== "object";
    return [name, isText ? String(value) : value];
  });
  const body = Object.fromEntries(values);
  for (const { part, name, type, base64 } of files) {
    const file = new Bytes(base64, type, name);
    if (schemaOf(part)?.type === "array") body[part] = [...(body[part] ?? []), file];
    else body[part] = file;
  }
  return body;
}

/** Returns the value of a JSON text, or undefined if it is not one. */
export function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

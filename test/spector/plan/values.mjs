import { resolve } from "./documents.mjs";

/** Bytes that a caller sends as a Blob, or as a File if they have a name. */
export class Bytes {
  constructor(base64, type, name) {
    this.base64 = base64;
    this.type = type;
    this.name = name;
  }
}

const separators = { spaceDelimited: " ", pipeDelimited: "|" };

/** Returns the value that a caller passes for a parameter, from its text on the wire. */
export function parameterValue(root, { schema: reference, style }, wire) {
  const schema = resolve(root, reference) ?? {};
  if (schema.type !== "array") return scalar(root, schema, wire);
  const items = Array.isArray(wire) ? wire : String(wire).split(separators[style] ?? ",");
  return items.map((item) => scalar(root, schema.items, item));
}

function scalar(root, reference, wire) {
  const type = scalarType(root, resolve(root, reference) ?? {});
  if (type === "integer" || type === "number") return Number(wire);
  if (type === "boolean") return wire === true || wire === "true";
  return String(wire);
}

/** The type of a schema, of the only schema that it extends, or of the first of its alternatives. */
function scalarType(root, schema) {
  const { type, anyOf, allOf } = schema;
  if (type !== undefined) return [type].flat()[0];
  const inner = allOf?.length === 1 ? allOf[0] : anyOf?.[0];
  return inner && [resolve(root, inner)?.type].flat()[0];
}

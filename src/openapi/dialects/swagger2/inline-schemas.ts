import { type JsonObject, ownValue } from "../../../util/json-kind.js";
import { type ArrayStyle, arrayStyle, type Location, nestedSeparator } from "./collection-format.js";
import { addRepeated, asObject, type Conversion, childOf, omit, type SourceObject, withOrigin } from "./conversion.js";
import { convertSchemaObject, isFileList } from "./schemas.js";

/** The schema of a parameter, and the style of an array. */
export interface InlineSchema {
  readonly schema: JsonObject;
  readonly style?: ArrayStyle;
  /** A sentence about the separator, if an array is sent as one string. */
  readonly note?: string;
}

/** Properties of parameters and headers that are not keywords of a schema. */
const otherProperties: ReadonlySet<string> = new Set(["name", "in", "required", "allowEmptyValue", "collectionFormat"]);

/** Converts the type of a header. `description` belongs to the header. */
export function headerSchema(conversion: Conversion, header: SourceObject): JsonObject {
  return schemaOf(conversion, header, new Set([...otherProperties, "description"]));
}

/**
 * Converts the type that a parameter states without a schema. The description belongs to the
 * parameter, and for a form also to the property.
 */
export function inlineSchema(conversion: Conversion, parameter: SourceObject, location: Location): InlineSchema {
  const isForm = location === "form" || location === "multipart";
  const keywords = isForm ? otherProperties : new Set([...otherProperties, "description"]);
  // Each file of a list is one part, because bytes have no separator.
  if (ownValue(parameter.value, "type") !== "array" || isFileList(parameter.value))
    return { schema: schemaOf(conversion, parameter, keywords) };
  const result = arrayStyle(conversion, parameter, location);
  if ("separator" in result) {
    const { schema, note } = asText(conversion, parameter, location, result.separator, keywords);
    return { schema, note: `This is ${note}` };
  }
  const items = textItems(conversion, parameter);
  if (items === undefined) return { schema: schemaOf(conversion, parameter, keywords), style: result.style };
  const array = { ...parameter, value: { ...parameter.value, items: items.schema } };
  return { schema: schemaOf(conversion, array, keywords), style: result.style, note: `Each item is ${items.note}` };
}

function schemaOf(conversion: Conversion, { pointer, value }: SourceObject, others: ReadonlySet<string>): JsonObject {
  return withOrigin(conversion, pointer, convertSchemaObject(conversion, { pointer, value: omit(value, others) }));
}

/** The keywords of an array that its text does not have. */
const arrayKeywords: ReadonlySet<string> = new Set([
  ...["type", "items", "format", "enum", "default", "collectionFormat"],
  ...["minItems", "maxItems", "uniqueItems"],
]);

/** Makes a string of an array whose format OpenAPI 3 does not have. The caller joins the items. */
function asText(
  conversion: Conversion,
  array: SourceObject,
  location: Location | "items",
  separator: string,
  others: ReadonlySet<string>,
): { readonly schema: JsonObject; readonly note: string } {
  const { pointer, value } = array;
  const message = `OpenAPI 3 has no style for an array in ${locations[location]} with values separated by ${separator}`;
  addRepeated(conversion, "collection-format", { message, pointer, instead: "It is one string, and the caller joins the values." });
  const note = `one string, with the values separated by ${separator === "|" ? "`|`" : separator}.`;
  const rest = omit(omit(value, others), arrayKeywords);
  return { schema: withOrigin(conversion, pointer, { ...rest, type: "string" }), note };
}

const locations: Readonly<Record<Location | "items", string>> = {
  path: "a path",
  query: "a query",
  header: "a header",
  form: "a form",
  multipart: "a multipart body",
  items: "the items of another array",
};

/** Makes strings of arrays in an array, because styles apply to the outer array only. */
function textItems(conversion: Conversion, array: SourceObject): { readonly schema: JsonObject; readonly note: string } | undefined {
  const items = asObject(childOf(array, "items"));
  if (items === undefined || ownValue(items.value, "type") !== "array") return undefined;
  return asText(conversion, items, "items", nestedSeparator(conversion, items), otherProperties);
}

/** Adds a sentence to the description of a parameter or schema. */
export function withNote(object: JsonObject, note: string | undefined): JsonObject {
  if (note === undefined) return object;
  const description = ownValue(object, "description");
  return { ...object, description: typeof description === "string" && description !== "" ? `${description}\n\n${note}` : note };
}

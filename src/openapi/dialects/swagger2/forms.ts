import type { Json } from "../../../util/json.js";
import { type JsonObject, ownValue } from "../../../util/json-kind.js";
import { addProblem, addRepeated, type Conversion, type SourceObject, withOrigin } from "./conversion.js";
import { inlineSchema, withNote } from "./inline-schemas.js";
import type { MediaType } from "./media-types.js";
import { isFile, isFileList } from "./schemas.js";

const urlencoded = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data";

/**
 * Converts the fields of a form to `content` with one media type. Only `multipart/form-data` can
 * send files.
 *
 * The list of the operation may name both forms. The server accepts either, so one is enough.
 */
export function formContent(
  conversion: Conversion,
  owner: SourceObject,
  fields: readonly SourceObject[],
  consumes: readonly MediaType[],
): JsonObject {
  const media = chooseForm(
    conversion,
    owner,
    fields.some(({ value }) => isFile(value) || isFileList(value)),
    consumes,
  );
  const isPart = isMultipart(media.name);
  const converted = fields.flatMap((field) => convertField(conversion, field, isPart) ?? []);
  const required = fields.filter(isRequired).flatMap((field) => nameOf(field) ?? []);
  const properties = Object.fromEntries(converted.map(({ name, schema }) => [name, schema]));
  const encoding = converted.flatMap(({ name, encoding: rules }) => (rules === undefined ? [] : [[name, rules] as const]));
  const schema = { type: "object", properties, ...(required.length > 0 ? { required } : {}) };
  const list = `${owner.pointer}/parameters`;
  withOrigin(conversion, list, properties);
  const content = {
    schema: withOrigin(conversion, list, schema),
    ...(encoding.length > 0 ? { encoding: Object.fromEntries(encoding) } : {}),
  };
  return { [media.name]: withOrigin(conversion, media.pointer, content) };
}

function nameOf({ value }: SourceObject): string | undefined {
  const name = ownValue(value, "name");
  return typeof name === "string" ? name : undefined;
}

/** Whether a parameter is required. */
export function isRequired({ value }: SourceObject): boolean {
  return ownValue(value, "required") === true;
}

function chooseForm(conversion: Conversion, owner: SourceObject, hasFile: boolean, consumes: readonly MediaType[]): MediaType {
  const forms = consumes.filter(({ name }) => (hasFile ? isMultipart(name) : isMultipart(name) || name.toLowerCase() === urlencoded));
  const [first, ...others] = forms;
  for (const { name, pointer } of others) {
    const message = `Forms can be sent as ${JSON.stringify(name)} as well`;
    addRepeated(conversion, "media-type-omitted", { message, pointer, instead: `They are sent as ${first?.name}.` });
  }
  if (first !== undefined) return first;
  const name = hasFile ? multipart : urlencoded;
  const what = hasFile ? "An operation sends a file" : "An operation sends a form";
  const message = `${what}, but "consumes" does not have ${name}.`;
  addProblem(conversion, "form-media-type", { message, pointer: owner.pointer, instead: `Sent as ${name}.` });
  return { name, pointer: owner.pointer };
}

function isMultipart(mediaType: string): boolean {
  return /^multipart\//i.test(mediaType);
}

interface Field {
  readonly name: string;
  readonly schema: Json;
  readonly encoding?: JsonObject;
}

function convertField(conversion: Conversion, field: SourceObject, isPart: boolean): Field | undefined {
  const name = nameOf(field);
  if (name === undefined) {
    addProblem(conversion, "parameter-invalid", { message: 'A parameter has no "name".', pointer: field.pointer });
    return undefined;
  }
  const { schema, style, note } = inlineSchema(conversion, field, isPart ? "multipart" : "form");
  const described = withOrigin(conversion, field.pointer, withNote(schema, note));
  const isDefault = style === undefined || style.explode;
  return { name, schema: described, ...(isDefault ? {} : { encoding: { ...style } }) };
}

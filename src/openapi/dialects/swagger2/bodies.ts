import type { Json } from "../../../util/json.js";
import { isJsonObject, type JsonObject } from "../../../util/json-kind.js";
import { addProblem, type Conversion, childOf, type SourceObject, withOrigin } from "./conversion.js";
import { formContent, isRequired } from "./forms.js";
import { headerSchema } from "./inline-schemas.js";
import { bodyMediaTypes, type MediaType } from "./media-types.js";
import { convertSchema } from "./schemas.js";

/** What an operation sends as its body. */
export interface BodySources {
  /** The operation. */
  readonly owner: SourceObject;
  readonly bodies: readonly SourceObject[];
  readonly fields: readonly SourceObject[];
  readonly consumes: readonly MediaType[];
}

/** Converts the parameters in the body and the fields of a form to a request body. */
export function convertBody(conversion: Conversion, sources: BodySources): JsonObject | undefined {
  const { owner, bodies, fields, consumes } = sources;
  const body = bodies.at(-1);
  reportConflicts(conversion, sources);
  if (body === undefined && fields.length === 0) return undefined;
  const forms = fields.length === 0 ? {} : formContent(conversion, owner, fields, body === undefined ? consumes : formsOf(consumes));
  if (body === undefined) return withOrigin(conversion, listOf(owner), { required: fields.some(isRequired), content: forms });
  return convertBodyParameter(conversion, body, fields.length === 0 ? consumes : withoutForms(consumes), forms);
}

/** Converts a parameter in the body. `forms` are further media types. */
export function convertBodyParameter(
  conversion: Conversion,
  body: SourceObject,
  consumes: readonly MediaType[],
  forms: JsonObject = {},
): JsonObject {
  const kept = Object.entries(body.value).filter(([key]) => key === "description" || key === "required" || key.startsWith("x-"));
  const content = { ...bodyContent(conversion, body, consumes), ...forms };
  return withOrigin(conversion, body.pointer, { ...Object.fromEntries(kept), content: withOrigin(conversion, body.pointer, content) });
}

function bodyContent(conversion: Conversion, body: SourceObject, consumes: readonly MediaType[]): JsonObject {
  const node = childOf(body, "schema") ?? withoutSchema(conversion, body);
  const types = bodyMediaTypes(conversion, node, consumes);
  const schema = node === body ? headerSchema(conversion, body) : convertSchema(conversion, node);
  return contentOf(conversion, types, node.pointer, schema);
}

/** Returns `content` with the same schema for several media types. */
export function contentOf(conversion: Conversion, types: readonly MediaType[], schemaPointer: string, schema: Json): JsonObject {
  if (isJsonObject(schema)) withOrigin(conversion, schemaPointer, schema);
  return Object.fromEntries(types.map(({ name, pointer }) => [name, withOrigin(conversion, pointer, { schema })]));
}

/** A body without `schema` may state a type like other parameters. */
function withoutSchema(conversion: Conversion, body: SourceObject): SourceObject {
  const message = 'A parameter with "in: body" has no "schema".';
  const instead = Object.hasOwn(body.value, "type") ? "The type of the parameter was used." : "Read as any value.";
  addProblem(conversion, "parameter-shape", { message, pointer: body.pointer, instead });
  return body;
}

function reportConflicts(conversion: Conversion, { owner, bodies, fields }: BodySources): void {
  const [first, second] = bodies;
  if (second !== undefined) {
    const message = "An operation has several parameters in the body.";
    addProblem(conversion, "parameter-repeated", { message, pointer: second.pointer, instead: "The last one was used." });
  }
  if (first === undefined || fields.length === 0) return;
  const message = 'An operation has parameters with "in: body" and with "in: formData".';
  addProblem(conversion, "body-and-form", { message, pointer: listOf(owner), instead: "Read as two media types of the body." });
}

function listOf(owner: SourceObject): string {
  return Object.hasOwn(owner.value, "parameters") ? `${owner.pointer}/parameters` : owner.pointer;
}

function formsOf(types: readonly MediaType[]): readonly MediaType[] {
  return types.filter(({ name }) => isForm(name));
}

function withoutForms(types: readonly MediaType[]): readonly MediaType[] {
  return types.filter(({ name }) => !isForm(name));
}

function isForm(mediaType: string): boolean {
  return /^(application\/x-www-form-urlencoded|multipart\/)/i.test(mediaType);
}

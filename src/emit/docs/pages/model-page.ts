import type { NamedType, Type } from "../../../model/model.js";
import { code, concat, type Inline, join, pageLink, plain } from "../../../print/markdown/markdown.js";
import { relativeLink } from "../../page-names.js";
import { type ApiPages, operationLink, pageContext } from "./api-pages.js";
import { type DocView, docView, type FieldRow, fieldRow, type PageContext, sourceLine } from "./doc-view.js";
import { fieldsOf, jsonCode, partsOf, typeMarkdown } from "./type-markdown.js";

/** What `templates/docs/model.md.hbs` prints. */
export interface ModelView extends DocView {
  readonly title: string;
  readonly schema: Inline;
  readonly direction?: string;
  readonly fields: readonly FieldRow[];
  /** Types whose fields it has as well. */
  readonly parts?: Inline;
  /** Type of fields that are not named. */
  readonly extra?: Inline;
  readonly values: readonly Inline[];
  readonly open: boolean;
  readonly members: readonly Inline[];
  readonly discriminator?: Inline;
  /** Whether null may stand in its place. */
  readonly nullable?: true;
  /** The whole type, where it is nothing of the above. */
  readonly same?: Inline;
  readonly operations?: Inline;
  readonly types?: Inline;
  readonly index: Inline;
  readonly source: Inline;
}

export function modelView(pages: ApiPages, page: string, type: NamedType): ModelView {
  const words = pageContext(pages, page);
  const operations = pages.operationsWith(type.name).map((operation) => operationLink(pages, page, operation));
  const types = pages.typesWith(type.name).map(({ name }) => words.model(name));
  return {
    ...docView(type.doc),
    title: type.name,
    schema: code(type.key),
    ...(type.direction === undefined ? {} : { direction: directions[type.direction] }),
    ...shapeOf(type.type, words),
    ...(pages.isOpen(type.name) ? { open: true } : {}),
    ...(operations.length === 0 ? {} : { operations: join(operations, ", ") }),
    ...(types.length === 0 ? {} : { types: join(types, ", ") }),
    index: pageLink(plain("All resources and models"), relativeLink(page, `${pages.folder}/README.md`)),
    source: sourceLine(pages.model.api),
  };
}

const directions = { response: "This is what the server sends.", request: "This is what a caller may send." };

type Shape = Pick<ModelView, "fields" | "values" | "open" | "members"> &
  Partial<Pick<ModelView, "parts" | "extra" | "discriminator" | "nullable" | "same">>;

const nothing: Shape = { fields: [], values: [], open: false, members: [] };

function shapeOf(type: Type, words: PageContext): Shape {
  switch (type.kind) {
    case "object":
    case "intersection":
      return objectShape(type, words);
    case "enum":
      return { ...nothing, values: type.values.map(jsonCode), open: type.open };
    case "union":
      return unionShape(type, words);
    case "unknown":
    case "never":
    case "null":
    case "scalar":
    case "literal":
    case "array":
    case "tuple":
    case "record":
    case "ref":
    case "binary":
      return { ...nothing, same: typeMarkdown(type, words.model) };
  }
}

function objectShape(type: Extract<Type, { kind: "object" | "intersection" }>, words: PageContext): Shape {
  const parts = partsOf(type).map((name) => typeMarkdown({ kind: "ref", name }, words.model));
  const extra = type.kind === "object" ? type.extra : undefined;
  const fields = fieldsOf(type).map((field) => fieldRow(field, words));
  if (fields.length === 0 && parts.length === 0 && extra === undefined) return { ...nothing, same: typeMarkdown(type, words.model) };
  return {
    ...nothing,
    fields,
    ...(parts.length === 0 ? {} : { parts: join(parts, ", ") }),
    ...(extra === undefined ? {} : { extra: typeMarkdown(extra, words.model) }),
  };
}

/** What it is beside null, or what each of its members is. */
function unionShape(type: Extract<Type, { kind: "union" }>, words: PageContext): Shape {
  const [only, ...more] = type.members.filter(({ kind }) => kind !== "null");
  if (more.length === 0 && (only?.kind === "object" || only?.kind === "enum")) return { ...shapeOf(only, words), nullable: true };
  return {
    ...nothing,
    members: type.members.map((member) => memberText(member, words)),
    ...(type.discriminator === undefined ? {} : { discriminator: code(type.discriminator) }),
  };
}

/** Members of an object without a name are told by name and type, as many as a line holds. */
function memberText(member: Type, words: PageContext): Inline {
  const text = typeMarkdown(member, words.model);
  const fields = member.kind === "object" ? member.properties : [];
  if (fields.length === 0) return text;
  const shown = fields.slice(0, mostFields).map(({ name, type }) => concat([code(name), plain(": "), typeMarkdown(type, words.model)]));
  return concat([text, plain(" with "), join(fields.length > mostFields ? [...shown, plain("…")] : shown, ", ")]);
}

const mostFields = 6;

import type { NamedType, Type } from "../../model/model.js";
import { type ApiPages, modelLinks, modelLinkTo, operationLink } from "./api-pages.js";
import { type DocView, docView, type FieldRow, fieldRow, sourceLine } from "./doc-view.js";
import { code, concat, type Inline, join, pageLink, plain } from "./markdown.js";
import { relativeLink } from "./page-names.js";
import { fieldsOf, jsonCode, type ModelLink, partsOf, typeMarkdown } from "./type-markdown.js";

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
  /** The whole type, where it is nothing of the above. */
  readonly same?: Inline;
  readonly operations?: Inline;
  readonly types?: Inline;
  readonly index: Inline;
  readonly source: Inline;
}

export function modelView(pages: ApiPages, page: string, type: NamedType): ModelView {
  const operations = pages.operationsWith(type.name).map((operation) => operationLink(pages, page, operation));
  const types = pages.typesWith(type.name).map(({ name }) => modelLinkTo(pages, page, name));
  return {
    ...docView(type.doc),
    title: type.name,
    schema: code(type.key),
    ...(type.direction === undefined ? {} : { direction: directions[type.direction] }),
    ...shapeOf(type.type, modelLinks(pages, page)),
    ...(operations.length === 0 ? {} : { operations: join(operations, ", ") }),
    ...(types.length === 0 ? {} : { types: join(types, ", ") }),
    index: pageLink(plain("All resources and models"), relativeLink(page, `${pages.folder}/README.md`)),
    source: sourceLine(pages.model.api),
  };
}

const directions = { response: "This is what the server sends.", request: "This is what a caller may send." };

type Shape = Pick<ModelView, "fields" | "values" | "open" | "members"> &
  Partial<Pick<ModelView, "parts" | "extra" | "discriminator" | "same">>;

const nothing: Shape = { fields: [], values: [], open: false, members: [] };

function shapeOf(type: Type, link: ModelLink): Shape {
  switch (type.kind) {
    case "object":
    case "intersection":
      return objectShape(type, link);
    case "enum":
      return { ...nothing, values: type.values.map(jsonCode), open: type.open };
    case "union":
      return unionShape(type, link);
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
      return { ...nothing, same: typeMarkdown(type, link) };
  }
}

function objectShape(type: Extract<Type, { kind: "object" | "intersection" }>, link: ModelLink): Shape {
  const parts = partsOf(type).map((name) => typeMarkdown({ kind: "ref", name }, link));
  const extra = type.kind === "object" ? type.extra : undefined;
  const fields = fieldsOf(type).map((field) => fieldRow(field, link));
  if (fields.length === 0 && parts.length === 0 && extra === undefined) return { ...nothing, same: typeMarkdown(type, link) };
  return {
    ...nothing,
    fields,
    ...(parts.length === 0 ? {} : { parts: join(parts, ", ") }),
    ...(extra === undefined ? {} : { extra: typeMarkdown(extra, link) }),
  };
}

function unionShape(type: Extract<Type, { kind: "union" }>, link: ModelLink): Shape {
  return {
    ...nothing,
    members: type.members.map((member) => memberText(member, link)),
    ...(type.discriminator === undefined ? {} : { discriminator: code(type.discriminator) }),
  };
}

function memberText(member: Type, link: ModelLink): Inline {
  const names = member.kind === "object" ? member.properties.map(({ name }) => code(name)) : [];
  const text = typeMarkdown(member, link);
  return names.length === 0 ? text : concat([text, plain(" with "), join(names, ", ")]);
}

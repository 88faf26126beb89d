import type { Operation, Type } from "../../../model/model.js";
import { code, type Inline, join } from "../../../print/markdown/markdown.js";
import type { BodyChoice } from "../../shared/body-choice.js";
import type { ApiPages } from "./api-pages.js";
import { type FieldRow, fieldRow } from "./field-row.js";
import { type Field, fieldsOf, partsOf } from "./fields.js";
import type { Page } from "./page.js";

/** A row of the table of an operation's params. */
export interface ParamRow extends FieldRow {
  /** Where the value goes in the request, as in `path and body`. */
  readonly location: string;
}

/** The table of the params that go with some media types of the body. */
export interface BodyTable {
  readonly mediaTypes: Inline;
  readonly isDefault: boolean;
  readonly params: readonly ParamRow[];
}

/** The params that do not depend on the media type of the body. */
export function paramRows(page: Page, operation: Operation, choice: BodyChoice | undefined): readonly ParamRow[] {
  const { body } = operation.params;
  const properties = choice?.always ?? operation.params.properties;
  const rows = properties.flatMap((property) =>
    fieldsOf({ kind: "object", properties: [property] })
      .filter(isSent)
      .map((field): ParamRow => ({ ...fieldRow(field, page, "request"), location: locationOf(operation, property.name) })),
  );
  if (body === undefined) return rows;
  const names = new Set(properties.map(({ name }) => name));
  const fields = bodyFields(page.api, body.type).filter(({ path }) => !names.has(path));
  return [...rows, ...fields.filter(isSent).map((field) => bodyRow(page, field, body.optional))];
}

export function bodyTables(page: Page, { alternatives }: BodyChoice): readonly BodyTable[] {
  return alternatives.map(({ mediaTypes, type }, index) => ({
    mediaTypes: join(mediaTypes.map(code), " or "),
    isDefault: index === 0,
    params: fieldsOf(type)
      .filter(isSent)
      .map((field): ParamRow => ({ ...fieldRow(field, page, "request"), location: field.path === "contentType" ? "header" : "body" })),
  }));
}

function isSent({ property }: Field): boolean {
  return property.access !== "read";
}

function bodyRow(page: Page, field: Field, isBodyOptional: boolean): ParamRow {
  const row = fieldRow(field, page, "request");
  return { ...row, required: isBodyOptional ? "no" : row.required, location: "body" };
}

/**
 * The fields of a body, those of its named parts first. A property that is repeated gets one row.
 */
function bodyFields({ samples: { types } }: ApiPages, type: Type): readonly Field[] {
  const parts = partsOf(type).flatMap((name) => types.get(name) ?? []);
  const fields = [...parts, type].flatMap(fieldsOf);
  return [...new Map(fields.map((field) => [field.path, field])).values()];
}

function locationOf({ parameters, body }: Operation, name: string): string {
  const parameter = parameters.find(({ param }) => param === name);
  if (body?.shared.includes(name) === true) return `${parameter?.in ?? "path"} and body`;
  if (parameter !== undefined) return parameter.in;
  return body?.mode === "whole" && (name === "body" || name === "requestBody") ? "body" : "header";
}

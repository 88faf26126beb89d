import type { OperationResponse } from "../../../model/model.js";
import { code, type Inline, plain } from "../../../print/markdown/markdown.js";
import { type FieldRow, fieldRow } from "./field-row.js";
import { inlineFields } from "./fields.js";
import type { Page } from "./page.js";

/** The table of the properties of a body. */
export interface BodyFields {
  readonly status: Inline;
  /** Missing if the response has one media type. */
  readonly mediaType: Inline | undefined;
  readonly fields: readonly FieldRow[];
}

/** Returns a table for each body of a response that contains an inline object. */
export function bodyFields({ status, content }: OperationResponse, page: Page): readonly BodyFields[] {
  return content.flatMap(({ mediaType, type }) => {
    const fields = inlineFields(type).filter(({ property }) => property.access !== "write");
    if (fields.length === 0) return [];
    const ofMedia = content.length > 1 ? code(mediaType) : undefined;
    return [{ status: code(String(status)), mediaType: ofMedia, fields: fields.map((field) => fieldRow(field, page)) }];
  });
}

/** A header of a response. */
export interface HeaderRow extends FieldRow {
  readonly status: Inline;
}

export function headerRows({ status, headers }: OperationResponse, page: Page): readonly HeaderRow[] {
  return headers.map((property) => ({
    ...fieldRow({ path: property.name, property }, page),
    default: plain(""),
    status: code(String(status)),
  }));
}

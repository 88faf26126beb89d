import { compact } from "../../util/compact.js";
import type { Json } from "../../util/json.js";
import { isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";
import type { SpecPagination, SpecResponsePath } from "../spec.js";
import { entriesOf, type ObjectNode, property } from "./node.js";
import type { ParseContext } from "./parse-context.js";

/**
 * Parses `x-pinwheel-pagination` of an operation. `false` means that the operation is not a list.
 *
 * If any part is invalid, reports it and ignores the whole extension.
 */
export function parsePagination(context: ParseContext, operation: ObjectNode): SpecPagination | false | undefined {
  const node = property(operation, "x-pinwheel-pagination");
  if (node === undefined) return undefined;
  const { pointer, value } = node;
  if (value === false) return false;
  if (!isJsonObject(value)) {
    context.report("value-ignored", { message: '"x-pinwheel-pagination" must be false or an object.', pointer });
    return undefined;
  }
  const pagination = compact({
    items: parseNames(ownValue(value, "items")),
    total: parseResponsePath(ownValue(value, "total")),
    offset: parseOffset(ownValue(value, "offset")),
    page: parsePage(ownValue(value, "page")),
    cursor: parseCursor(ownValue(value, "cursor")),
    link: parseResponsePath(ownValue(value, "link")),
  });
  const invalid = entriesOf(context, node).find(({ key }) => !Object.hasOwn(pagination, key));
  if (invalid === undefined) return { origin: pointer, ...pagination };
  const message = `"x-pinwheel-pagination" has an invalid or unknown property ${JSON.stringify(invalid.key)}. See docs/lists-and-streams.md.`;
  context.report("value-ignored", { message, pointer: invalid.pointer });
  return undefined;
}

function parseOffset(value: Json | undefined): SpecPagination["offset"] {
  if (!isJsonObject(value)) return undefined;
  const offset = asText(ownValue(value, "offset"));
  const limit = asText(ownValue(value, "limit"));
  return offset === undefined || limit === undefined ? undefined : ifComplete(value, { offset, limit });
}

function parsePage(value: Json | undefined): SpecPagination["page"] {
  if (!isJsonObject(value)) return undefined;
  const page = asText(ownValue(value, "page"));
  const first = asInteger(ownValue(value, "first"));
  const pages = parseResponsePath(ownValue(value, "pages"));
  return page === undefined ? undefined : ifComplete(value, compact({ page, first, pages }));
}

function parseCursor(value: Json | undefined): SpecPagination["cursor"] {
  if (!isJsonObject(value)) return undefined;
  const cursor = asText(ownValue(value, "cursor"));
  const next = parseResponsePath(ownValue(value, "next"));
  const first = asText(ownValue(value, "first"));
  const more = parseResponsePath(ownValue(value, "more"));
  const order = parseOrder(ownValue(value, "order"));
  return cursor === undefined || next === undefined ? undefined : ifComplete(value, compact({ cursor, next, first, more, order }));
}

function parseOrder(value: Json | undefined): NonNullable<SpecPagination["cursor"]>["order"] {
  if (!isJsonObject(value)) return undefined;
  const param = asText(ownValue(value, "param"));
  const values = parseNames(ownValue(value, "values"));
  if (param === undefined) return undefined;
  return ifComplete(value, compact({ param, values: values === undefined ? undefined : [values].flat() }));
}

/** Returns the result if it contains every property of the value: none was unknown or invalid. */
function ifComplete<Result extends object>(value: JsonObject, result: Result): Result | undefined {
  return Object.keys(value).every((key) => Object.hasOwn(result, key)) ? result : undefined;
}

function parseResponsePath(value: Json | undefined): SpecResponsePath | undefined {
  if (!isJsonObject(value)) return parseNames(value);
  const header = asText(ownValue(value, "header"));
  if (header !== undefined) return ifComplete(value, { header });
  const item = asText(ownValue(value, "item"));
  return item === undefined ? undefined : ifComplete(value, { item });
}

/** A property name, or the path to a property as a list of names. */
function parseNames(value: Json | undefined): string | readonly string[] | undefined {
  if (!isJsonArray(value)) return asText(value);
  const names = value.filter((name) => typeof name === "string");
  return names.length === value.length && names.length > 0 ? names : undefined;
}

function asText(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function asInteger(value: Json | undefined): number | undefined {
  return typeof value === "number" && Number.isInteger(value) ? value : undefined;
}

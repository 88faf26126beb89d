import { DecodeError } from "../core/errors.js";
import type { PaginationSpec, ResponsePath } from "../core/pagination-spec.js";
import { itemsOf, valueAt } from "./response-path.js";
import {
  byCursor,
  byCursorOrOffset,
  byLink,
  byOffset,
  byPage,
  hasOffset,
  type Page,
  type Position,
  type Step,
  supportsOrder,
  type Visit,
  withParam,
} from "./strategies.js";

/**
 * Filters may leave pages empty. After this many empty pages in a row the server never ends the
 * list.
 */
const maxEmptyPages = 100;

/**
 * Returns the request that starts a loop: in cursor mode, unless the caller passed a cursor, an
 * offset, or an order that cursors do not support.
 */
export function firstStep(spec: PaginationSpec, step: Step): Step {
  if (spec.kind !== "cursor" && spec.kind !== "cursor-or-offset") return step;
  const { cursor, first } = spec.cursor;
  const hasPosition =
    step.params[cursor] !== undefined ||
    (spec.kind === "cursor-or-offset" && (hasOffset(spec.offset, step) || !supportsOrder(spec.cursor, step)));
  return first === undefined || hasPosition ? step : { params: withParam(step.params, cursor, first) };
}

/**
 * Returns the request for the page after this one; undefined after the last. Throws
 * {@link DecodeError}.
 */
export function nextStep(spec: PaginationSpec, position: Position, page: Page): Step | undefined {
  const { data, response } = page;
  const items = itemsOf(spec, data);
  if (items === undefined) throw new DecodeError("the response does not contain a list of items", response);
  position.emptyPages = items.length === 0 ? position.emptyPages + 1 : 0;
  if (position.emptyPages > maxEmptyPages) throw new DecodeError(`the server returned ${maxEmptyPages} empty pages in a row`, response);
  const at = (path: ResponsePath): unknown => valueAt(path, data, items, response.headers);
  const visit: Visit = { page, position, count: items.length, total: spec.total && at(spec.total), at };
  switch (spec.kind) {
    case "cursor":
      return byCursor(spec.cursor, visit);
    case "cursor-or-offset":
      return byCursorOrOffset(spec.cursor, spec.offset, visit);
    case "page":
      return byPage(spec.page, visit);
    case "offset":
      return byOffset(spec.offset, position.step.params, visit);
    case "link":
      return byLink(spec.link, visit);
  }
}

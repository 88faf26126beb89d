import type { EventKind, Operation, OperationResponse, Property, ResponseContent, StatusPattern, Type } from "../../model/model.js";
import { addFinding, type Comparison, resolveType } from "../comparison.js";
import { type Finding, type OperationOwner, type Place, propertyPlace } from "../finding.js";
import { typeLabel } from "../type-label.js";
import { compareTypes } from "../types/compare-types.js";
import { compareValue } from "../types/properties.js";
import { matchContent } from "./content.js";

interface Position {
  readonly place: Place;
  readonly owner: OperationOwner;
}

/** Compares the responses of an operation by status. */
export function compareResponses(comparison: Comparison, before: Operation, after: Operation, owner: OperationOwner): void {
  compareStatuses(comparison, before.success, after.success, owner, "success");
  compareStatuses(comparison, before.errors, after.errors, owner, "error");
}

function compareStatuses(
  comparison: Comparison,
  before: readonly OperationResponse[],
  after: readonly OperationResponse[],
  owner: OperationOwner,
  kind: "success" | "error",
): void {
  const removed = before.filter(({ status }) => !after.some((other) => other.status === status));
  const added = after.filter(({ status }) => !before.some((other) => other.status === status));
  const isReplaced = kind === "success" && removed.length === 1 && added.length === 1;
  const [gone, fresh] = [removed[0], added[0]];
  if (isReplaced && gone !== undefined && fresh !== undefined) {
    const place = responsePlace(gone, fresh, kind);
    addFinding(comparison, owner, { name: "success-status-changed", place, before: gone.status, after: fresh.status });
    compareResponse(comparison, gone, fresh, { place, owner });
  } else {
    for (const response of removed) {
      const place = responsePlace(response, undefined, kind);
      addFinding(comparison, owner, { name: `${kind}-status-removed`, place, before: response.status, lost: bodyTypes(response) });
    }
    for (const response of added) {
      addFinding(comparison, owner, {
        name: `${kind}-status-added`,
        place: responsePlace(undefined, response, kind),
        after: response.status,
      });
    }
  }
  for (const response of after) {
    const old = before.find(({ status }) => status === response.status);
    if (old !== undefined) compareResponse(comparison, old, response, { place: responsePlace(old, response, kind), owner });
  }
}

function compareResponse(comparison: Comparison, before: OperationResponse, after: OperationResponse, position: Position): void {
  const { place, owner } = position;
  const add = (finding: Omit<Finding, "place">): void => addFinding(comparison, owner, { place, ...finding });
  compareHeaders(comparison, before.headers, after.headers, position);
  if (before.content.length === 0 && after.content.length === 0) return;
  if (before.content.length === 0) {
    add({ name: "response-body-added", before: before.status, after: after.status });
    return;
  }
  if (after.content.length === 0) {
    add({ name: "response-body-removed", before: before.status, after: after.status, lost: bodyTypes(before) });
    return;
  }
  const { matches, removed, added, replaced } = matchContent(before.content, after.content);
  for (const content of removed) add({ name: "response-media-type-removed", before: content.mediaType, lost: [content.type] });
  for (const content of added) add({ name: "response-media-type-added", after: content.mediaType });
  for (const pair of matches) compareContent(comparison, pair.before, pair.after, position);
  if (replaced === undefined) return;
  const isReadAlike = replaced.before.decoding === replaced.after.decoding;
  const source = before.content.length > 1 ? { source: "breaking" as const } : {};
  if (isReadAlike) {
    add({ name: "response-media-type-changed", before: replaced.before.mediaType, after: replaced.after.mediaType, verdicts: source });
  }
  compareContent(comparison, replaced.before, replaced.after, position);
}

function compareContent(comparison: Comparison, before: ResponseContent, after: ResponseContent, position: Position): void {
  const { place, owner } = position;
  const add = (finding: Omit<Finding, "place">): void => addFinding(comparison, owner, { place, ...finding });
  if (before.decoding !== after.decoding) {
    add({ name: "response-decoding-changed", before: before.decoding, after: after.decoding, lost: [before.type] });
    return;
  }
  if (before.events !== undefined && after.events !== undefined) {
    compareEvents(comparison, before.events, after.events, position);
    return;
  }
  const list = listProperty(comparison, before.type, after.type);
  if (list === undefined) {
    compareTypes(comparison, { before: before.type, after: after.type, ...position });
    return;
  }
  add({ name: "array-became-object", before: typeLabel(before.type), after: list, lost: [before.type] });
}

/** Returns the property of the new object that has the old list. */
function listProperty(comparison: Comparison, before: Type, after: Type): string | undefined {
  const [left, right] = [resolveType(comparison.before, before), resolveType(comparison.after, after)];
  if (left.kind !== "array" || right.kind !== "object") return undefined;
  return right.properties.find(({ type }) => resolveType(comparison.after, type).kind === "array")?.name;
}

function compareEvents(comparison: Comparison, before: readonly EventKind[], after: readonly EventKind[], position: Position): void {
  const { place, owner } = position;
  const keyOf = ({ names }: EventKind): string => names?.join(", ") ?? "any";
  const [left, right] = [new Map(before.map((kind) => [keyOf(kind), kind])), new Map(after.map((kind) => [keyOf(kind), kind]))];
  for (const [key, kind] of left) {
    const other = right.get(key);
    const inner: Place = { ...place, cause: `${place.cause} event ${key}` };
    if (other !== undefined) compareTypes(comparison, { before: kind.type, after: other.type, place: inner, owner });
    else addFinding(comparison, owner, { name: "union-type-removed", place: inner, before: key, lost: [kind.type] });
  }
  for (const key of right.keys()) {
    if (!left.has(key)) addFinding(comparison, owner, { name: "union-type-added", place, after: key });
  }
}

/** Compares response headers by name, without case. */
export function compareHeaders(
  comparison: Comparison,
  before: readonly Property[],
  after: readonly Property[],
  { place, owner }: Position,
): void {
  const left = new Map(before.map((header) => [header.name.toLowerCase(), header]));
  const right = new Map(after.map((header) => [header.name.toLowerCase(), header]));
  for (const [key, header] of left) {
    if (right.has(key)) continue;
    const inner = propertyPlace({ ...place, path: [] }, header.name, header.origin, undefined);
    addFinding(comparison, owner, { name: "response-header-removed", place: inner, before: typeLabel(header.type), lost: [header.type] });
  }
  for (const [key, header] of right) {
    const old = left.get(key);
    const inner = propertyPlace({ ...place, path: [] }, header.name, old?.origin, header.origin);
    if (old === undefined) {
      const name = header.required ? "required-response-header-added" : "response-header-added";
      addFinding(comparison, owner, { name, place: inner, after: typeLabel(header.type) });
      continue;
    }
    if (old.required !== header.required) {
      const name = header.required ? "response-header-became-required" : "response-header-became-optional";
      addFinding(comparison, owner, { name, place: inner });
    }
    compareValue(comparison, old, header, { place: inner, owner }, compareTypes);
  }
}

function bodyTypes({ content, headers }: OperationResponse): readonly Type[] {
  return [...content, ...headers].map(({ type }) => type);
}

/** The path of a property in an error body starts with the status. */
function responsePlace(before: OperationResponse | undefined, after: OperationResponse | undefined, kind: "success" | "error"): Place {
  const response = after ?? before;
  const status: StatusPattern = response?.status ?? "default";
  return {
    path: kind === "error" ? [String(status)] : [],
    pointer: response?.origin ?? "",
    cause: `${before?.origin ?? ""} ${after?.origin ?? ""}`,
  };
}

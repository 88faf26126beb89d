import type { Operation, StreamFlag } from "../../model/model.js";
import { addFinding, type Comparison } from "../comparison.js";
import type { Finding, OperationOwner } from "../finding.js";
import { isSameJson } from "../same-json.js";
import { operationPlace } from "./operation-place.js";

/** Compares how a list continues on its next page. The response has the types of its items. */
export function comparePagination(comparison: Comparison, before: Operation, after: Operation, owner: OperationOwner): void {
  const [old, now] = [before.pagination, after.pagination];
  const add = (finding: Omit<Finding, "place">): void =>
    addFinding(comparison, owner, { place: operationPlace(after, finding.name), ...finding });
  if (old === undefined && now === undefined) return;
  if (old === undefined) {
    add({ name: "pagination-gained", after: now?.kind ?? "none" });
    return;
  }
  if (now === undefined) {
    add({ name: "pagination-lost", before: old.kind });
    return;
  }
  const { item: _oldItem, ...oldWay } = old;
  const { item: _newItem, ...newWay } = now;
  if (JSON.stringify(oldWay) === JSON.stringify(newWay)) return;
  const isSameKind = old.kind === now.kind;
  const [left, right] = [settingsOf(oldWay), settingsOf(newWay)];
  add({
    name: "pagination-changed",
    before: isSameKind ? exclusiveOf(left, right) : old.kind,
    after: isSameKind ? exclusiveOf(right, left) : now.kind,
  });
}

/** `items: books`, `offset.limit: limit` */
function settingsOf(value: object, prefix = ""): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? settingsOf(inner, `${prefix}${key}.`)
      : [`${prefix}${key}: ${typeof inner === "string" ? inner : JSON.stringify(inner)}`],
  );
}

function exclusiveOf(settings: readonly string[], others: readonly string[]): string {
  return settings.filter((setting) => !others.includes(setting)).join(", ") || "nothing more";
}

/** Compares which property of the body selects a stream. */
export function compareStreamFlags(comparison: Comparison, before: Operation, after: Operation, owner: OperationOwner): void {
  const [old, now] = [before.streamFlag, after.streamFlag];
  const add = (finding: Omit<Finding, "place">): void =>
    addFinding(comparison, owner, { place: operationPlace(after, finding.name), ...finding });
  if (old === undefined && now === undefined) return;
  if (old === undefined && now !== undefined) {
    // Callers who selected the stream with `accept` must pass the property instead.
    const wasSelectable = before.success.some(({ content }) => content.some(({ mediaType }) => mediaType === now.mediaType));
    add({ name: "stream-option-added", after: labelOf(now), verdicts: wasSelectable ? { source: "breaking" } : {} });
    return;
  }
  if (old !== undefined && now === undefined) {
    add({ name: "stream-option-removed", before: labelOf(old) });
    return;
  }
  if (old === undefined || now === undefined || isSameJson(labelOf(old), labelOf(now))) return;
  add({ name: "stream-option-changed", before: labelOf(old), after: labelOf(now) });
}

function labelOf({ path, streams, default: isDefault }: StreamFlag): string {
  const values = streams.every((value) => value === true) ? "" : `: ${streams.join(" or ")}`;
  return `${path.join(".")}${values}${isDefault ? " (default)" : ""}`;
}

import type { Type } from "../../model/model.js";
import type { TypeOf } from "../../model/type-fold.js";
import { addFinding, addPair, type Comparison, pairKey, resolveType } from "../comparison.js";
import { innerPlace, type Owner, type Place } from "../finding.js";
import { typeLabel } from "../type-label.js";
import { compareLeaves, isLeaf } from "./leaves.js";
import { isNullable, withoutNull } from "./nullable.js";
import { compareObjects, isObjectLike } from "./objects.js";
import { isUnchanged } from "./unchanged.js";
import { compareUnions } from "./unions.js";
import { areVersions } from "./versions.js";

/** A position that both versions have: the types there, where it is, and what it belongs to. */
export interface TypePosition {
  readonly before: Type;
  readonly after: Type;
  readonly place: Place;
  readonly owner: Owner;
}

/** Finds the differences of the types at one position. Named types are compared later, once. */
export function compareTypes(comparison: Comparison, position: TypePosition): void {
  const { before, after, place, owner } = position;
  if (before.kind === "ref" && after.kind === "ref") {
    compareRefs(comparison, position, before, after);
    return;
  }
  if (before.kind === after.kind && isUnchanged(comparison, before, after, owner)) return;
  const wasNullable = isNullable(comparison.before, before);
  const isNowNullable = isNullable(comparison.after, after);
  if (wasNullable !== isNowNullable) {
    const name = isNowNullable ? "became-nullable" : "no-longer-nullable";
    addFinding(comparison, owner, { name, place, before: typeLabel(before), after: typeLabel(after) });
  }
  const inner = { before: withoutNull(comparison.before, before), after: withoutNull(comparison.after, after), place, owner };
  if (inner.before === undefined || inner.after === undefined) {
    compareNull(comparison, position);
    return;
  }
  if (inner.before.kind === "ref" && inner.after.kind === "ref") {
    compareRefs(comparison, position, inner.before, inner.after);
    return;
  }
  compareShapes(comparison, { ...inner, before: inner.before, after: inner.after });
}

function compareRefs(comparison: Comparison, position: TypePosition, before: TypeOf<"ref">, after: TypeOf<"ref">): void {
  const left = comparison.before.get(before.name);
  const right = comparison.after.get(after.name);
  if (left === undefined || right === undefined) return;
  if (areVersions(comparison, left, right)) {
    addPair(comparison, left, right, position.owner);
    return;
  }
  const key = pairKey(before.name, after.name);
  if (comparison.inPlace.has(key)) return;
  comparison.inPlace.add(key);
  const types = { before: resolveType(comparison.before, before), after: resolveType(comparison.after, after) };
  if (haveNothingInCommon(types.before, types.after)) {
    addFinding(comparison, position.owner, typeChange(before, after, position.place, "type-changed"));
  } else compareTypes(comparison, { ...position, ...types });
  comparison.inPlace.delete(key);
}

/** Whether two objects have properties, but none of the same name: one replaced the other. */
function haveNothingInCommon(before: Type, after: Type): boolean {
  if (before.kind !== "object" || after.kind !== "object") return false;
  if (before.properties.length === 0 || after.properties.length === 0) return false;
  const names = new Set(before.properties.map(({ name }) => name));
  return !after.properties.some(({ name }) => names.has(name));
}

/** One of both is null only. */
function compareNull(comparison: Comparison, { before, after, place, owner }: TypePosition): void {
  if (isNullOnly(comparison, before, "before") && isNullOnly(comparison, after, "after")) return;
  addFinding(comparison, owner, typeChange(before, after, place, "type-changed"));
}

function isNullOnly(comparison: Comparison, type: Type, side: "before" | "after"): boolean {
  return withoutNull(comparison[side], type) === undefined;
}

/** Types that are not both references, without null. */
function compareShapes(comparison: Comparison, position: TypePosition): void {
  const { place, owner } = position;
  const before = resolveType(comparison.before, position.before);
  const after = resolveType(comparison.after, position.after);
  const compareInner = (left: Type, right: Type, suffix: string): void =>
    compareTypes(comparison, { before: left, after: right, place: innerPlace(place, suffix), owner });

  if (before.kind === "union" || after.kind === "union") {
    compareUnions(comparison, position, compareTypes);
    return;
  }
  if (isLeaf(before) || isLeaf(after)) {
    compareLeaves(comparison, { ...position, before, after });
    return;
  }
  if (before.kind === "array" && after.kind === "array") {
    compareInner(before.items, after.items, "[]");
    return;
  }
  if (before.kind === "record" && after.kind === "record") {
    compareInner(before.values, after.values, "{}");
    return;
  }
  if (before.kind === "tuple" && after.kind === "tuple" && hasSameLength(before, after)) {
    for (const [index, item] of before.items.entries()) compareInner(item, after.items[index] ?? item, `[${index}]`);
    if (before.rest !== undefined && after.rest !== undefined) compareInner(before.rest, after.rest, "[]");
    return;
  }
  if (isObjectLike(before) && isObjectLike(after)) {
    compareObjects(comparison, { ...position, before, after }, compareTypes);
    return;
  }
  addFinding(comparison, owner, typeChange(position.before, position.after, place, "type-changed"));
}

function hasSameLength(before: TypeOf<"tuple">, after: TypeOf<"tuple">): boolean {
  return (
    before.items.length === after.items.length &&
    before.required === after.required &&
    (before.rest === undefined) === (after.rest === undefined)
  );
}

/** The finding that one type replaced another. */
function typeChange(before: Type, after: Type, place: Place, name: "type-changed" | "type-widened" | "type-narrowed") {
  return { name, place, before: typeLabel(before), after: typeLabel(after), lost: [before] };
}

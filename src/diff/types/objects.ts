import type { Property, Type } from "../../model/model.js";
import type { TypeOf } from "../../model/type-fold.js";
import { addFinding, type Comparison, type NamedTypes, resolveType } from "../comparison.js";
import { innerPlace, type Owner, type Place } from "../finding.js";
import { typeLabel } from "../type-label.js";
import type { TypePosition } from "./compare-types.js";
import { compareProperties } from "./properties.js";
import { isSameStructure } from "./same-structure.js";
import { areVersions } from "./versions.js";

type Compare = (comparison: Comparison, position: TypePosition) => void;

/** The parts of an object or an intersection of objects. */
interface ObjectParts {
  readonly refs: readonly TypeOf<"ref">[];
  readonly properties: readonly Property[];
  readonly extra: Type | undefined;
  /** Members of the intersection that are not objects. */
  readonly others: readonly Type[];
}

export function isObjectLike(type: Type): boolean {
  return type.kind === "object" || type.kind === "record" || type.kind === "intersection";
}

/** Compares objects by property. Named types that both versions extend are compared by name. */
export function compareObjects(comparison: Comparison, { before, after, place, owner }: TypePosition, compare: Compare): void {
  const left = partsOf(before);
  const right = partsOf(after);
  const common = left.refs.flatMap((ref) => {
    const partner = right.refs.find((other) => isVersion(comparison, ref, other));
    return partner === undefined ? [] : [{ before: ref, after: partner }];
  });
  for (const pair of common) compare(comparison, { ...pair, place, owner });
  const oldParts = merge(
    left,
    comparison.before,
    common.map((pair) => pair.before),
  );
  const newParts = merge(
    right,
    comparison.after,
    common.map((pair) => pair.after),
  );
  compareProperties(comparison, oldParts.properties, newParts.properties, { place, owner }, compare);
  compareExtra(comparison, oldParts.extra, newParts.extra, { place, owner }, compare);
  compareOthers(comparison, oldParts.others, newParts.others, { place, owner }, compare);
}

function isVersion(comparison: Comparison, before: TypeOf<"ref">, after: TypeOf<"ref">): boolean {
  const left = comparison.before.get(before.name);
  const right = comparison.after.get(after.name);
  return left !== undefined && right !== undefined && areVersions(comparison, left, right);
}

function compareExtra(
  comparison: Comparison,
  before: Type | undefined,
  after: Type | undefined,
  { place, owner }: { readonly place: Place; readonly owner: Owner },
  compare: Compare,
): void {
  if (before !== undefined && after !== undefined) {
    compare(comparison, { before, after, place: innerPlace(place, "{}"), owner });
  } else if (after !== undefined) {
    addFinding(comparison, owner, { name: "additional-properties-opened", place, after: typeLabel(after) });
  } else if (before !== undefined) {
    addFinding(comparison, owner, { name: "additional-properties-closed", place, before: typeLabel(before), lost: [before] });
  }
}

function compareOthers(
  comparison: Comparison,
  before: readonly Type[],
  after: readonly Type[],
  { place, owner }: { readonly place: Place; readonly owner: Owner },
  compare: Compare,
): void {
  const isAlike = before.length === after.length;
  if (isAlike) {
    for (const [index, type] of before.entries()) compare(comparison, { before: type, after: after[index] ?? type, place, owner });
    return;
  }
  const added = after.filter((type) => !before.some((other) => isSameStructure(comparison, other, type)));
  const removed = before.filter((type) => !after.some((other) => isSameStructure(comparison, type, other)));
  const label = (types: readonly Type[]): string => types.map(typeLabel).join(" & ");
  if (added.length + removed.length === 0) return;
  addFinding(comparison, owner, { name: "type-changed", place, before: label(before), after: label(after), lost: removed });
}

function partsOf(type: Type): ObjectParts {
  const members = type.kind === "intersection" ? type.members : [type];
  return {
    refs: members.filter((member) => member.kind === "ref"),
    properties: members.flatMap((member) => (member.kind === "object" ? member.properties : [])),
    extra: members.map(extraOf).find((extra) => extra !== undefined),
    others: members.filter((member) => member.kind !== "ref" && member.kind !== "object" && member.kind !== "record"),
  };
}

function extraOf(type: Type): Type | undefined {
  if (type.kind === "record") return type.values;
  return type.kind === "object" ? type.extra : undefined;
}

/** Replaces the references that the other version does not have by what they refer to. */
function merge(parts: ObjectParts, types: NamedTypes, except: readonly TypeOf<"ref">[], depth = 0): ObjectParts {
  const inner = parts.refs
    .filter((ref) => !except.includes(ref) && depth < 20)
    .map((ref) => merge(partsOf(resolveType(types, ref)), types, [], depth + 1));
  const properties = [...inner.flatMap((part) => part.properties), ...parts.properties];
  return {
    refs: [],
    // The last declaration of a property is the narrowest: it refines an inherited one.
    properties: [...new Map(properties.map((property) => [property.name, property])).values()],
    extra: parts.extra ?? inner.map(({ extra }) => extra).find((extra) => extra !== undefined),
    others: [...inner.flatMap((part) => part.others), ...parts.others],
  };
}

import type { Type } from "../../model/model.js";
import type { TypeOf } from "../../model/type-fold.js";
import type { Json } from "../../util/json.js";
import { addFinding, type Comparison } from "../comparison.js";
import type { Finding } from "../finding.js";
import { typeLabel } from "../type-label.js";
import type { TypePosition } from "./compare-types.js";

type Leaf = TypeOf<"unknown" | "never" | "scalar" | "literal" | "enum" | "binary">;
type LeafFinding = Omit<Finding, "place">;

/** Whether a type contains no other types. */
export function isLeaf(type: Type): type is Leaf {
  return ["unknown", "never", "scalar", "literal", "enum", "binary"].includes(type.kind);
}

/** Compares two types of which at least one contains no other types. */
export function compareLeaves(comparison: Comparison, { before, after, place, owner }: TypePosition): void {
  const isExported = owner.kind === "pair" && place.path.length === 0;
  for (const finding of leafFindings(before, after, isExported)) addFinding(comparison, owner, { place, ...finding });
}

function leafFindings(before: Type, after: Type, isExported: boolean): readonly LeafFinding[] {
  const change = (name: Finding["name"]): readonly LeafFinding[] => [
    { name, before: typeLabel(before), after: typeLabel(after), lost: [before] },
  ];
  if (before.kind === after.kind && (before.kind === "unknown" || before.kind === "never" || before.kind === "binary")) return [];
  if (after.kind === "unknown" || before.kind === "never") return change("type-widened");
  if (before.kind === "unknown" || after.kind === "never") return change("type-narrowed");
  const oldValues = valuesOf(before);
  const newValues = valuesOf(after);
  if (oldValues !== undefined && newValues !== undefined) {
    const isOther = oldValues.length > 0 && !oldValues.some((value) => newValues.includes(value));
    return isOther ? change("type-changed") : valueFindings(oldValues, newValues, isExported);
  }
  if (newValues !== undefined) return change(areOf(before, newValues) ? "became-enum" : "type-changed");
  if (oldValues !== undefined) return change(areOf(after, oldValues) ? "no-longer-enum" : "type-changed");
  return before.kind === "scalar" && after.kind === "scalar" ? scalarFindings(before, after) : change("type-changed");
}

/** Code may list all values of an exported enum. */
function valueFindings(before: readonly Json[], after: readonly Json[], isExported: boolean): readonly LeafFinding[] {
  const verdicts = isExported ? { source: "warning" as const } : {};
  return [
    ...before.filter((value) => !after.includes(value)).map((value) => ({ name: "enum-value-removed" as const, before: value })),
    ...after.filter((value) => !before.includes(value)).map((value) => ({ name: "enum-value-added" as const, after: value, verdicts })),
  ];
}

function scalarFindings(before: TypeOf<"scalar">, after: TypeOf<"scalar">): readonly LeafFinding[] {
  const labels = { before: typeLabel(before), after: typeLabel(after) };
  if (before.mapped !== after.mapped) {
    const mapped = { before: before.mapped ?? labels.before, after: after.mapped ?? labels.after };
    return [{ name: "type-changed", ...mapped, verdicts: before.scalar === after.scalar ? { deployed: "warning" } : {} }];
  }
  if (before.scalar === "integer" && after.scalar === "number") return [{ name: "integer-became-number", ...labels }];
  if (before.scalar === "number" && after.scalar === "integer") return [{ name: "number-became-integer", ...labels }];
  if (before.scalar !== after.scalar) return [{ name: "type-changed", ...labels }];
  if (before.format === after.format) return [];
  return [{ name: "format-changed", ...labels }];
}

/** Returns the only values of a type. Undefined if there is no list of them. */
function valuesOf(type: Type): readonly Json[] | undefined {
  if (type.kind === "enum") return type.values;
  return type.kind === "literal" && !(typeof type.value === "object") ? [type.value] : undefined;
}

/** Whether all values are of a scalar type. */
function areOf(type: Type, values: readonly Json[]): boolean {
  if (type.kind !== "scalar") return false;
  const name = type.scalar === "integer" ? "number" : type.scalar;
  return values.every((value) => typeof value === name);
}

import type { Limit, Property } from "../../model/model.js";
import { compact } from "../../util/compact.js";
import type { Json } from "../../util/json.js";
import { addFinding, type Comparison, type NamedTypes } from "../comparison.js";
import { type Owner, type Place, propertyPlace } from "../finding.js";
import { isSameJson } from "../same-json.js";
import { typeLabel } from "../type-label.js";
import type { TypePosition } from "./compare-types.js";
import { compareLimits } from "./limits.js";

type Compare = (comparison: Comparison, position: TypePosition) => void;

interface Position {
  readonly place: Place;
  readonly owner: Owner;
}

/** Compares the properties of two objects by name. */
export function compareProperties(
  comparison: Comparison,
  before: readonly Property[],
  after: readonly Property[],
  { place, owner }: Position,
  compare: Compare,
): void {
  const left = new Map(before.map((property) => [property.name, property]));
  const right = new Map(after.map((property) => [property.name, property]));
  for (const property of before) {
    if (!right.has(property.name)) addRemoved(comparison, property, { place, owner });
  }
  for (const property of after) {
    const old = left.get(property.name);
    const position = { place: propertyPlace(place, property.name, old?.origin, property.origin), owner };
    if (old !== undefined) compareProperty(comparison, old, property, position, compare);
    else {
      const name = property.required ? "required-property-added" : "property-added";
      addFinding(comparison, owner, { name, place: position.place, after: typeLabel(property.type) });
    }
  }
}

function addRemoved(comparison: Comparison, property: Property, { place, owner }: Position): void {
  const access = comparison.accessOf(property.origin);
  const isRequired = property.required ? "required-property-removed" : "property-removed";
  const direction = owner.kind === "pair" ? owner.after.direction : undefined;
  const name =
    access === "read" && direction === "request"
      ? "property-became-read-only"
      : access === "write" && direction === "response"
        ? "property-became-write-only"
        : isRequired;
  addFinding(comparison, owner, {
    name,
    place: propertyPlace(place, property.name, property.origin, undefined),
    before: typeLabel(property.type),
    lost: [property.type],
  });
}

/** Compares what both versions of a property are. */
function compareProperty(comparison: Comparison, before: Property, after: Property, position: Position, compare: Compare): void {
  if (before.required !== after.required) {
    const name = after.required ? "property-became-required" : "property-became-optional";
    addFinding(comparison, position.owner, { name, place: position.place });
  }
  if (before.doc.deprecated !== true && after.doc.deprecated === true) {
    addFinding(comparison, position.owner, { name: "property-deprecated", place: position.place });
  }
  compareValue(comparison, before, after, position, compare);
}

/** Compares the types, limits and defaults of two properties or params. */
export function compareValue(comparison: Comparison, before: Property, after: Property, position: Position, compare: Compare): void {
  const { owner, place } = position;
  compare(comparison, { before: before.type, after: after.type, ...position });
  // A reference in one version only has its limits and default in the named type.
  const areAlike = (before.type.kind === "ref") === (after.type.kind === "ref");
  const old = areAlike ? before : factsOf(before, comparison.before);
  const now = areAlike ? after : factsOf(after, comparison.after);
  compareFacts(comparison, old, now, position);
  if (!isSameJson(before.sends, after.sends)) {
    addFinding(comparison, owner, { name: "client-default-changed", place, ...compact({ before: before.sends, after: after.sends }) });
  }
}

/** Limits and a default, of a property or of a named type. */
interface ValueFacts {
  readonly limits?: readonly Limit[];
  readonly default?: Json;
}

/** Compares the limits and defaults of two versions of a value. */
export function compareFacts(comparison: Comparison, before: ValueFacts, after: ValueFacts, { place, owner }: Position): void {
  for (const finding of compareLimits(before.limits ?? [], after.limits ?? [], place)) addFinding(comparison, owner, finding);
  if (isSameDefault(before.default, after.default)) return;
  addFinding(comparison, owner, { name: "default-changed", place, ...compact({ before: before.default, after: after.default }) });
}

function factsOf(property: Property, types: NamedTypes): ValueFacts {
  const named = property.type.kind === "ref" ? types.get(property.type.name) : undefined;
  return {
    limits: property.limits.length > 0 ? property.limits : (named?.limits ?? []),
    ...compact({ default: property.default ?? named?.default }),
  };
}

/** A value and a list of this value alone are the same default of a value that became a list. */
function isSameDefault(before: Json | undefined, after: Json | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return isSameJson(before, after) || isSameJson([before], after) || isSameJson(before, [after]);
}

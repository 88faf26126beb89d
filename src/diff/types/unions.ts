import type { Type } from "../../model/model.js";
import type { Json } from "../../util/json.js";
import { addFinding, type Comparison, type NamedTypes, resolveType } from "../comparison.js";
import { innerPlace } from "../finding.js";
import { typeLabel } from "../type-label.js";
import type { TypePosition } from "./compare-types.js";
import { isLeaf } from "./leaves.js";
import { isSameStructure } from "./same-structure.js";
import { areVersions } from "./versions.js";

type Compare = (comparison: Comparison, position: TypePosition) => void;

/** A member of a union, or the only type of a position. */
interface Member {
  readonly type: Type;
  /** The value of the discriminator. */
  readonly tag?: Json;
  /** The named type that it is, or that it extends. */
  readonly ref?: string;
}

interface Match {
  readonly before: Member;
  readonly after: Member;
}

/** Compares two unions, or a union and a single type. */
export function compareUnions(comparison: Comparison, position: TypePosition, compare: Compare): void {
  const { place, owner } = position;
  const before = resolveType(comparison.before, position.before);
  const after = resolveType(comparison.after, position.after);
  const [oldName, newName] = [discriminatorOf(before), discriminatorOf(after)];
  if (oldName !== undefined && newName !== undefined && oldName !== newName) {
    addFinding(comparison, owner, { name: "discriminator-changed", place, before: oldName, after: newName });
    return;
  }
  const left = membersOf(comparison.before, before, position.before);
  const right = membersOf(comparison.after, after, position.after);
  const { matches, removed, added } = matchMembers(comparison, left, right);
  for (const match of matches) {
    const suffix = `<${JSON.stringify(match.after.tag ?? match.after.ref ?? typeLabel(match.after.type))}>`;
    const inner = { ...place, cause: innerPlace(place, suffix).cause };
    if (match.before.tag !== undefined && match.after.tag !== undefined && match.before.tag !== match.after.tag) {
      addFinding(comparison, owner, {
        name: "discriminator-value-changed",
        place: inner,
        before: match.before.tag,
        after: match.after.tag,
      });
      compareTargets(comparison, match, { ...position, place: inner }, compare);
    } else compare(comparison, { before: match.before.type, after: match.after.type, place: inner, owner });
  }
  addChanges(comparison, position, { isAnyCommon: matches.length > 0, removed, added });
}

/** Compares the named types that two different discriminator values select. */
function compareTargets(comparison: Comparison, { before, after }: Match, position: TypePosition, compare: Compare): void {
  if (before.ref === undefined || after.ref === undefined) return;
  compare(comparison, { ...position, before: { kind: "ref", name: before.ref }, after: { kind: "ref", name: after.ref } });
}

function addChanges(
  comparison: Comparison,
  { before, after, place, owner }: TypePosition,
  {
    isAnyCommon,
    removed,
    added,
  }: { readonly isAnyCommon: boolean; readonly removed: readonly Member[]; readonly added: readonly Member[] },
): void {
  if (removed.length === 0 && added.length === 0) return;
  const isLeafOf = (types: NamedTypes) => (member: Member) => isLeaf(resolveType(types, member.type));
  const hasLeaf = removed.some(isLeafOf(comparison.before)) || added.some(isLeafOf(comparison.after));
  if (!isAnyCommon || hasLeaf) {
    const name =
      !isAnyCommon || (removed.length > 0 && added.length > 0) ? "type-changed" : added.length > 0 ? "type-widened" : "type-narrowed";
    const lost = removed.map(({ type }) => type);
    addFinding(comparison, owner, { name, place, before: typeLabel(before), after: typeLabel(after), lost });
    return;
  }
  for (const member of removed) {
    addFinding(comparison, owner, { name: "union-type-removed", place, before: labelOf(member), lost: [member.type] });
  }
  for (const member of added) addFinding(comparison, owner, { name: "union-type-added", place, after: labelOf(member) });
}

function matchMembers(comparison: Comparison, before: readonly Member[], after: readonly Member[]) {
  const matches: Match[] = [];
  let removed = before;
  let added = after;
  const matchBy = (isMatch: (before: Member, after: Member) => boolean): void => {
    for (const member of removed) {
      const partner = added.find((other) => isMatch(member, other));
      if (partner === undefined) continue;
      matches.push({ before: member, after: partner });
      removed = removed.filter((other) => other !== member);
      added = added.filter((other) => other !== partner);
    }
  };
  matchBy((left, right) => left.tag !== undefined && left.tag === right.tag && !haveDifferentTypes(comparison, left, right));
  matchBy((left, right) => left.ref !== undefined && left.ref === right.ref);
  matchBy((left, right) => isRenamed(comparison, left, right));
  matchBy((left, right) => left.tag !== undefined && left.tag === right.tag);
  matchBy((left, right) => isSameStructure(comparison, left.type, right.type));
  matchBy((left, right) => isAlike(comparison, left, right));
  if (removed.length === 1 && added.length === 1) matchBy((left, right) => left.tag === right.tag && isOneKind(comparison, left, right));
  return { matches, removed, added };
}

/** Whether both are named, and not by the same name. */
function haveDifferentTypes(comparison: Comparison, before: Member, after: Member): boolean {
  return before.ref !== undefined && after.ref !== undefined && before.ref !== after.ref && !isRenamed(comparison, before, after);
}

function isRenamed(comparison: Comparison, before: Member, after: Member): boolean {
  const left = before.ref === undefined ? undefined : comparison.before.get(before.ref);
  const right = after.ref === undefined ? undefined : comparison.after.get(after.ref);
  return left !== undefined && right !== undefined && areVersions(comparison, left, right);
}

/** Whether both are scalars or enums of one type. Only their values, format or limits differ. */
function isAlike(comparison: Comparison, before: Member, after: Member): boolean {
  const left = scalarOf(resolveType(comparison.before, before.type));
  return left !== undefined && left === scalarOf(resolveType(comparison.after, after.type));
}

function scalarOf(type: Type): string | undefined {
  if (type.kind === "scalar") return type.scalar === "integer" ? "number" : type.scalar;
  if (type.kind === "enum") return `enum of ${typeof type.values[0]}`;
  return type.kind === "literal" ? `enum of ${typeof type.value}` : undefined;
}

/** Whether only two objects or two arrays remain, so that one is the new version of the other. */
function isOneKind(comparison: Comparison, before: Member, after: Member): boolean {
  if (before.ref !== undefined && after.ref !== undefined) return false;
  const left = resolveType(comparison.before, before.type);
  const right = resolveType(comparison.after, after.type);
  return (
    left.kind === right.kind &&
    (left.kind === "array" || (left.kind === "object" && right.kind === "object" && haveCommonProperty(left, right)))
  );
}

function haveCommonProperty(before: Extract<Type, { kind: "object" }>, after: Extract<Type, { kind: "object" }>): boolean {
  const names = new Set(before.properties.map(({ name }) => name));
  return after.properties.some(({ name }) => names.has(name));
}

function membersOf(types: NamedTypes, resolved: Type, type: Type): readonly Member[] {
  if (resolved.kind !== "union") return [memberOf(types, type, undefined)];
  const { discriminator } = resolved;
  return resolved.members.flatMap((member): readonly Member[] => {
    // Which values a union leaves open follows from its discriminator.
    if (member.kind === "null" || (member.kind === "scalar" && member.other === true)) return [];
    if (member.kind === "union") return membersOf(types, member, member);
    return [memberOf(types, member, discriminator)];
  });
}

function memberOf(types: NamedTypes, type: Type, discriminator: string | undefined): Member {
  const parts = type.kind === "intersection" ? type.members : [type];
  const ref = parts.find((part) => part.kind === "ref");
  const tag = discriminator === undefined ? undefined : tagOf(types, parts, discriminator);
  return { type, ...(ref === undefined ? {} : { ref: ref.name }), ...(tag === undefined ? {} : { tag }) };
}

function tagOf(types: NamedTypes, parts: readonly Type[], discriminator: string): Json | undefined {
  for (const part of parts.toReversed()) {
    const type = resolveType(types, part);
    const property = type.kind === "object" ? type.properties.find(({ name }) => name === discriminator) : undefined;
    if (property?.type.kind === "literal") return property.type.value;
    if (property?.type.kind === "enum") return property.type.values.join(" | ");
  }
  return undefined;
}

function labelOf({ type, ref }: Member): string {
  return ref ?? typeLabel(type);
}

function discriminatorOf(type: Type): string | undefined {
  return type.kind === "union" ? type.discriminator : undefined;
}

import type { Type } from "../../model/model.js";
import { type NamedTypes, resolveType } from "../comparison.js";

/** Whether null is one of the values. */
export function isNullable(types: NamedTypes, type: Type): boolean {
  const resolved = resolveType(types, type);
  if (resolved.kind !== "union") return resolved.kind === "null";
  return resolved.members.some((member) => (member.kind === "ref" ? isNullable(types, member) : member.kind === "null"));
}

/** Returns the same type without null. Undefined if no other value remains. */
export function withoutNull(types: NamedTypes, type: Type): Type | undefined {
  if (!isNullable(types, type)) return type;
  const resolved = resolveType(types, type);
  if (resolved.kind !== "union") return undefined;
  const members = resolved.members.flatMap((member) => (member.kind === "null" ? [] : (withoutNull(types, member) ?? [])));
  const [first, ...others] = members;
  return others.length === 0 ? first : { ...resolved, members };
}

import type { Type } from "../model.js";

/** A union without repetitions and without unions inside; null stands last. One member is that member, no member is never. */
export function unionOf(members: readonly Type[], discriminator?: string): Type {
  const flat = members.flatMap((member) => (member.kind === "union" && member.discriminator === undefined ? member.members : [member]));
  const distinct = [
    ...new Map(flat.filter((member) => member.kind !== "never").map((member) => [JSON.stringify(member), member])).values(),
  ];
  if (distinct.some((member) => member.kind === "unknown")) return { kind: "unknown" };
  const ordered = [...distinct.filter((member) => member.kind !== "null"), ...distinct.filter((member) => member.kind === "null")];
  const [first, ...others] = ordered;
  if (first === undefined) return { kind: "never" };
  if (others.length === 0) return first;
  return { kind: "union", members: ordered, ...(discriminator === undefined ? {} : { discriminator }) };
}

/** An intersection without repetitions; unknown adds nothing to one. */
export function intersectionOf(members: readonly Type[]): Type {
  const flat = members
    .flatMap((member) => (member.kind === "intersection" ? member.members : [member]))
    .filter((member) => member.kind !== "unknown");
  const distinct = [...new Map(flat.map((member) => [JSON.stringify(member), member])).values()];
  const [first, ...others] = distinct;
  if (first === undefined) return { kind: "unknown" };
  return others.length === 0 ? first : { kind: "intersection", members: distinct };
}

/** The type without null. */
export function withoutNull(type: Type): Type {
  return type.kind === "union"
    ? unionOf(
        type.members.filter((member) => member.kind !== "null"),
        type.discriminator,
      )
    : type;
}

// Types that models use. This file imports nothing, because models without a client have no other
// part of the runtime.

/**
 * A value of an enum that newer servers may extend. Editors suggest the declared values, and any
 * other value is allowed.
 */
export type OpenEnum<T> = T | (T extends string ? string & {} : T extends number ? number & {} : never);

/**
 * The property by which the branches of a union differ, in the branch for every value that the
 * document does not map: a string that no other branch has. TypeScript can compare it with the
 * mapped values only; compare a copy (`String(value)`) with any other.
 *
 * It is the value of an enum, because such a type differs from every literal.
 */
export type OtherValue = Unmapped.value;

declare enum Unmapped {
  value = "",
}

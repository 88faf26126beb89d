/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

// Types that models use. This file imports nothing, because models without a client have no other
// part of the runtime.

/**
 * A value of an enum that newer servers may extend: one of the listed values, or another that the
 * server sent. A value that was read can be sent back, and no other string or number is accepted.
 *
 * TypeScript can compare it with the listed values only, which finds misspelled values. Compare a
 * copy (`String(value)`) with any other.
 */
export type OpenEnum<T> = T | (T extends string ? Unlisted.value : T extends number ? UnlistedNumber : never);

/** Any string. Editors suggest the listed values. */
export type StringOr<T> = T | (string & {});

/**
 * The property by which the branches of a union differ, in the branch for every value that the
 * document does not map: a string that no other branch has. TypeScript can compare it with the
 * mapped values only; compare a copy (`String(value)`) with any other.
 *
 * It is the value of an enum, because such a type differs from every literal.
 */
export type OtherValue = Unlisted.value;

declare enum Unlisted {
  value = "",
}

/** Not an enum, because every number is assignable to an enum of numbers. */
type UnlistedNumber = number & { readonly [unlisted]: true };

declare const unlisted: unique symbol;

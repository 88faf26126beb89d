// Unions keep what is beside them, branches that only require, and open enums.
import type { models } from "../clients/c35_unions/index.js";
import type { Fits, Same } from "../harness.js";

true satisfies Fits<{ id: string; a: number } | { id: string; b: number }, models.U1>;
false satisfies Fits<{ id: string }, models.U1>;
true satisfies Fits<{ a: string } | { b: string }, models.U2>;
false satisfies Fits<Record<never, never>, models.U2>;
true satisfies Same<models.U3, string | number | readonly (string | models.U1)[]>;
true satisfies Fits<{ p: string; r: string } | { q: string }, models.U4>;
true satisfies Fits<"a" | "anything", models.U5>;
true satisfies Fits<"a" | "anything", models.U6>;
false satisfies Fits<string, "a" | "b" | (models.U6 & "c")>;
true satisfies Same<models.U7, readonly (string | number | null)[]>;

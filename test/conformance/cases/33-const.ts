// A constant is a literal, also of numbers, null, objects and arrays.
import type { models } from "../clients/c20_const/index.js";
import type { Same } from "../harness.js";

true satisfies Same<models.K, { a: "x"; b: 1; c: null; f: "it's"; g?: true; h?: -1.5 }>;
true satisfies Same<models.K2, { readonly d?: { readonly k: 1 }; readonly e?: readonly [1, 2] }>;
true satisfies Same<models.OneOfConst, "a" | "b">;

// `null` is a value of an enum where the document says so.
import type { N } from "../clients/c13_null30/index.js";
import type { N as N31 } from "../clients/c14_null31/index.js";
import type { Fits, Same } from "../harness.js";

true satisfies Fits<null, N["e1"]>;
true satisfies Fits<null, N["e2"]>;
true satisfies Fits<null, N31["e1"]>;
true satisfies Fits<null, N31["e2"]>;
// An enum lists every value, so that `null` in `type` alone does not allow it.
false satisfies Fits<null, N31["e4"]>;
true satisfies Fits<"a", N["e1"]>;
true satisfies Fits<"a", N["e2"]>;
true satisfies Fits<"a", N31["e2"]>;
false satisfies Fits<undefined, N["e1"]>;
true satisfies Same<N31["t7"], null | undefined>;

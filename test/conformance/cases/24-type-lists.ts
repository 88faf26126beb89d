// A list of types is their union.
import type { N } from "../clients/c14_null31/index.js";
import type { Same } from "../harness.js";

true satisfies Same<N["t1"], string | null>;
true satisfies Same<N["t2"], string | number | null>;
true satisfies Same<N["t3"], null>;
true satisfies Same<N["t4"], (string | null)[] | null>;
true satisfies Same<N["t5"], { x: string } | null>;
true satisfies Same<N["t6"], string | undefined>;

// `nullable` beside `allOf` and `oneOf`, and `anyOf` with `null`, allow null. OpenAPI 3.0 ignores it beside `$ref`.
import type { N } from "../clients/c13_null30/index.js";
import type { N as N31 } from "../clients/c14_null31/index.js";
import { equal, type Fits, problemsOf, type Same } from "../harness.js";

true satisfies Fits<null | "a", N["e3"]>;
true satisfies Fits<null | "a", N["e5"]>;
true satisfies Fits<null | "a", N31["e3"]>;
false satisfies Fits<null, N["e4"]>;
true satisfies Same<N["arr"], (string | null)[] | null>;
true satisfies Same<N["m"], { [key: string]: number | null } | null | undefined>;

export function check(): void {
  equal(problemsOf("c13_null30"), ["ref-siblings-ignored #/components/schemas/N/properties/e4"]);
}

// A required property that no part declares is told, and is no error of types.
import type { models } from "../clients/c10_allofreq/index.js";
import type { models as empty } from "../clients/c19_empty/index.js";
import type { models as directions } from "../clients/c28_ro/index.js";
import { equal, problemsOf, type Same } from "../harness.js";

true satisfies Same<models.Missing, { readonly a?: string; readonly b?: string }>;
true satisfies Same<empty.E3["a"], unknown>;
true satisfies Same<directions.W["rev"], number>;

export function check(): void {
  equal(problemsOf("c10_allofreq"), ["required-without-property #/components/schemas/Missing"]);
  equal(problemsOf("c28_ro"), []);
  equal(
    problemsOf("c19_empty").filter((problem) => problem.startsWith("required-without-property")),
    ["required-without-property #/components/schemas/E3"],
  );
}

// `allOf` is a conjunction: `required` in any part, types in every part, in any order.
import type { models } from "../clients/c10_allofreq/index.js";
import type { models as narrow } from "../clients/c12_allofnarrow/index.js";
import type { models as more } from "../clients/conjunctions/index.js";
import type { Same } from "../harness.js";

true satisfies Same<models.Child, { a?: string; b: string; c: number }>;
true satisfies Same<models.ReqOnly, { readonly a: string; readonly b?: string }>;
true satisfies Same<models.Sibling, { readonly a: string; readonly b?: string; readonly d?: string }>;
true satisfies Same<narrow.N, { kind: "n"; v?: number }>;
true satisfies Same<more.LaterIsWider["kind"], "n">;
true satisfies Same<more.LaterIsNarrower["kind"], "n">;
true satisfies Same<more.LaterIsWider["inner"], { a?: string; b?: number }>;
true satisfies Same<more.Text, string>;
true satisfies Same<more.TwoParts, string>;
true satisfies Same<more.List, unknown[]>;

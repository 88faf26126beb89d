// Values of an enum are literals, so that none of them collide.
import type { models } from "../clients/c30_enum/index.js";
import { Client } from "../clients/c30_enum/index.js";
import { equal, type Fits, received, type Same } from "../harness.js";

true satisfies Same<models.E1, "foo" | "FOO" | "Foo" | "f-o-o" | "f_o_o">;
true satisfies Same<models.E2, -1 | 0 | 1 | 2>;
true satisfies Same<models.E3, "a" | 1 | true | null>;
true satisfies Fits<"" | "a b" | ">=" | "+1" | "-1" | "constructor" | "__proto__" | "a,b", models.E4>;
true satisfies Same<models.E5, 1.5 | -2.5 | 1e21>;
true satisfies Same<models.E6, true>;
true satisfies Same<models.E8, 1 | 2>;
true satisfies Same<models.E9, "a" | "b">;

export async function check(): Promise<void> {
  const value = await received((options) => new Client(options).a.a(), { body: '{"e":["x"],"e2":-1}' });
  if (value.e2 === -1) equal(value.e2, -1);
  equal(value.e, ["x"]);
}

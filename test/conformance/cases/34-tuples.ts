// `prefixItems` is a tuple: elements are optional without `minItems`, and `items` is the rest.
import type { models } from "../clients/c21_tuple/index.js";
import type { Same } from "../harness.js";

true satisfies Same<models.T, [string?, number?]>;
true satisfies Same<models.U, readonly [string, number]>;
true satisfies Same<models.V, readonly [string?, ...boolean[]]>;
true satisfies Same<models.W, readonly [string?, models.T?, ...unknown[]]>;

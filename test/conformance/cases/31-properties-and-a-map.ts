// Properties beside typed additional properties can be read and written.
import type { models } from "../clients/c18_apconflict/index.js";
import type { Same } from "../harness.js";

export const value: models.T = { id: 1, opt: true, anything: "text" };
true satisfies Same<models.T["id"], number>;
true satisfies Same<models.T["opt"], boolean | undefined>;
true satisfies Same<models.U["other"], unknown>;
export const nested: models.W = { a: 1, b: { a: 2 } };

// Types may contain themselves through arrays, maps and references.
import { Client, type Json, type models } from "../clients/c16_recursive/index.js";
import { equal, received, type Same } from "../harness.js";

true satisfies Same<models.Node["children"], models.Node[] | undefined>;
true satisfies Same<models.Node["parent"], models.Node | null | undefined>;
true satisfies Same<models.Alias1, models.Node>;
true satisfies Same<NonNullable<models.B["self"]>, models.B>;
const deep: Json = ["a", 1, { b: [{ c: "d" }] }];
const map: models.M = { a: { b: {} } };
const list: models.L = [[], [[]]];

export async function check(): Promise<void> {
  equal(await received((options) => new Client(options).b.b(), { body: JSON.stringify(deep) }), deep);
  equal([map, list], [{ a: { b: {} } }, [[], [[]]]]);
}

// A discriminator narrows by mapping, by names, beside enums, and with two values for one schema.
import type { Cat, Ci, Dog, NoMap, Pet, Shape, Sq } from "../clients/c15_disc/index.js";
import type { models } from "../clients/enum-discriminator/index.js";
import type { Same } from "../harness.js";

export function pet(value: Pet): Cat | Dog {
  if (value.petType === "cat" || value.petType === "kitten") return value satisfies Cat;
  value.petType satisfies "dog";
  return value satisfies Dog;
}
export function byName(value: NoMap): string | undefined {
  return value.petType === "Cat" ? value.meow : value.bark;
}
export function shape(value: Shape): Sq | Ci {
  if (value["kind-of"] === "sq") return value satisfies Sq;
  return value satisfies Ci & { "kind-of": "ci" };
}
export function enumOfAll(value: models.Animal): number | string | undefined {
  return value.kind === "cat" ? value.lives : value.tricks;
}
true satisfies Same<Pet["petType"], "cat" | "kitten" | "dog">;

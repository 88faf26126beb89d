// A mapping may name a schema without a reference.
import { type Cat, Client, type Dog, type Pet } from "../clients/c15b_discname/index.js";
import { equal, received, type Same } from "../harness.js";

true satisfies Same<Pet["t"], "c" | "d">;
export function narrow(pet: Pet): Cat | Dog {
  if (pet.t === "c") return pet satisfies Cat & { t: "c" };
  return pet satisfies Dog & { t: "d" };
}

export async function check(): Promise<void> {
  equal((await received((options) => new Client(options).a.a(), { body: '{"t":"c"}' })).t, "c");
}

// Schemas may be called like globals of TypeScript and of the platform.
import { Client, type models } from "../clients/c04_globals/index.js";
import { equal, received, type Same } from "../harness.js";

true satisfies Same<models.Promise extends globalThis.Promise<unknown> ? true : false, false>;
true satisfies Same<models.Date extends globalThis.Date ? true : false, false>;
true satisfies Same<models.Array extends readonly unknown[] ? true : false, false>;
true satisfies Same<models.Error extends globalThis.Error ? true : false, false>;

export async function check(): Promise<void> {
  const client = (options: object) => new Client(options);
  const value: models.Record = await received((options) => client(options).record.get(), { body: "{}" });
  equal(value, {});
  const promise: models.Promise = await received((options) => client(options).promise.get(), { body: "{}" });
  equal(promise, {});
}

// A request has no read-only properties, and a response no write-only ones, at any depth.
import { Client, type models } from "../clients/c28_ro/index.js";
import { equal, received, type Same, sent } from "../harness.js";

true satisfies Same<models.U, { id: string; name: string; child?: models.U }>;
true satisfies Same<models.UInput, { readonly name: string; readonly password: string; readonly child?: models.UInput }>;
true satisfies Same<models.W["child"], models.U | undefined>;
true satisfies Same<models.WInput["child"], models.UInput | undefined>;
// @ts-expect-error The server assigns the id.
(client: Client) => client.a.create({ name: "n", password: "p", id: "1" });

export async function check(): Promise<void> {
  const params = { name: "n", password: "p", child: { name: "c", password: "q" } };
  equal(JSON.parse((await sent((options) => new Client(options).a.create(params))).body), params);
  equal((await received((options) => new Client(options).a.list(), { body: '[{"id":"1","name":"n"}]' }))[0]?.id, "1");
}

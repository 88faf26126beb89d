// Each status has its own media type, and a response is decoded by the type that it has.
import { Client } from "../clients/image-or-problem/index.js";
import { equal, received } from "../harness.js";

export async function check(): Promise<void> {
  const image = await received((options) => new Client(options).image.get(), { type: "image/png", body: new Uint8Array([1, 2]) });
  equal((image satisfies Blob).size, 2);
  const refusal = await received((options) => new Client(options).image.get().safe(), { status: 422, body: '{"detail":"d"}' });
  if (refusal.ok) throw new Error("422 is a failure");
  if (refusal.status === 422) equal(refusal.error.detail, "d");
  equal(refusal.status, 422);
}

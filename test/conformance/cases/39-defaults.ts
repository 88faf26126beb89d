// A default makes nothing required, and is not sent.
import { Client, type D } from "../clients/c40_defaults/index.js";
import { equal, type Same, sent } from "../harness.js";

true satisfies Same<D["a"], string | undefined>;
true satisfies Same<D["n"], number | null | undefined>;

export async function check(): Promise<void> {
  const { url, body } = await sent((options) => new Client(options).a.a({ r: "1" }), { body: "{}" });
  equal([url, body], ["/a?r=1", ""]);
  const own = await sent((options) => new Client(options).a.a({ r: "1", n: null, b: false, arr: [] }), { body: "{}" });
  equal(JSON.parse(own.body), { n: null, b: false, arr: [] });
}

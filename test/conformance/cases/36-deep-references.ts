// References may point to any place of the document.
import type { models } from "../clients/c22_refsib/index.js";
import type { S } from "../clients/c22b_badkey/index.js";
import { Client, type models as refs } from "../clients/c34_refs/index.js";
import { equal, received, type Same, urlOf } from "../harness.js";

true satisfies Same<models.S["z"], string>;
true satisfies Same<models.Defs["i"], string | undefined>;
true satisfies Same<S["w"], string | undefined>;
true satisfies Same<refs.Y, { leaf?: string }>;

export async function check(): Promise<void> {
  const client = (options: object) => new Client(options);
  (await received((options) => client(options).b.b(), { body: '{"m":"x"}' })).m satisfies string | undefined;
  equal(await urlOf((options) => client(options).c.dd()), "/c");
  const result = await received((options) => client(options).a.a({ inner: { leaf: "x" } }), {
    body: '{"leaf":"x"}',
    headers: { "X-Rate": "5" },
  });
  equal(result.leaf, "x");
}

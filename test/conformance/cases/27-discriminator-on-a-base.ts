// A base with a discriminator is the union of the schemas that extend it, in responses and requests.
import { type Base, Client, type X, type Y } from "../clients/c15_disc/index.js";
import { Client as Trees } from "../clients/discriminated-base/index.js";
import { equal, received, type Same, sent } from "../harness.js";

true satisfies Same<Base, X | Y>;
export function narrow(base: Base): string | undefined {
  if (base.t === "x") return base.x;
  base.parent satisfies Base | undefined;
  return base.y;
}

export async function check(): Promise<void> {
  const base = await received((options) => new Client(options).d.d(), { body: '{"t":"y","y":"1","parent":{"t":"x"}}' });
  equal(base.t === "y" ? base.y : undefined, "1");
  const { body } = await sent((options) => new Trees(options).trees.post({ one: { t: "left", left: { t: "right", right: 1 } } }), {
    status: 204,
    body: "",
  });
  equal(JSON.parse(body), { one: { t: "left", left: { t: "right", right: 1 } } });
}

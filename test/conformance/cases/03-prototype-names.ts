// Names of Object.prototype are ordinary names, of properties, schemas and parameters.

import { Client, type Constructor, type P, type ToString } from "../clients/c07_props/index.js";
import { Client as Proto, type P as ProtoP } from "../clients/c07b_proto/index.js";
import { Client as Params } from "../clients/prototype-parameters/index.js";
import { equal, received, type Same, urlOf } from "../harness.js";

true satisfies Same<P["constructor"], string>;
true satisfies Same<P["toString"], string>;
true satisfies Same<Constructor, { readonly a?: string }>;
true satisfies Same<ToString, string>;
true satisfies Same<ProtoP["__proto__"], string | undefined>;

export async function check(): Promise<void> {
  const body = '{"constructor":"c","toString":"s","hasOwnProperty":"h","valueOf":"v"}';
  const value = await received((options) => new Client(options).a.a(), { body });
  equal([value.constructor, value.toString, value.hasOwnProperty, value.valueOf], ["c", "s", "h", "v"]);
  const proto = await received((options) => new Proto(options).a.a(), { body: '{"a":"1","__proto__":"own"}' });
  equal(Object.getOwnPropertyDescriptor(proto, "__proto__")?.value, "own");
  equal(await urlOf((options) => new Params(options).a.a()), "/a");
  equal(
    await urlOf((options) => new Params(options).a.a({ constructor: "1", toString: "2", valueOf: "3", hasOwnProperty: "4" })),
    "/a?constructor=1&toString=2&valueOf=3&hasOwnProperty=4",
  );
}

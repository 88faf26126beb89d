// Any text is a property.
import { Client, type P } from "../clients/c07_props/index.js";
import { equal, received, type Same } from "../harness.js";

type Names =
  | "a-b"
  | "a b"
  | "1a"
  | '"q"'
  | "'s'"
  | "back`tick"
  | "${x}"
  | "back\\slash"
  | "new\nline"
  | ""
  | "@type"
  | "$ref2"
  | "x.y"
  | "then"
  | "__proto__x";
true satisfies Same<Exclude<Names, keyof P>, never>;
true satisfies Same<P["new\nline"], string | undefined>;

export async function check(): Promise<void> {
  const odd = { constructor: "c", toString: "t", "new\nline": "n", "": "e", [`$${"{x}"}`]: "d" };
  const body = `{"then":"x",${JSON.stringify(odd).slice(1)}`;
  const value = await received((options) => new Client(options).a.a(), { body });
  equal(value, JSON.parse(body));
  equal([value["new\nline"], value[""], value.then], ["n", "e", "x"]);
}

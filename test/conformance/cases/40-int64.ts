// No digits of a 64-bit integer are lost silently: with the option they are read and written as they are.
import { Client, type N } from "../clients/c29_int64.bigint/index.js";
import { Client as Strings, type N as StringsN } from "../clients/c29_int64.string/index.js";
import { Client as Bodies } from "../clients/int64-body.bigint/index.js";
import { equal, received, type Same, sent, urlOf } from "../harness.js";

true satisfies Same<N["i64"], bigint | undefined>;
true satisfies Same<StringsN["u64"], string | undefined>;

export async function check(): Promise<void> {
  const body = '{"i64":9007199254740993,"u64":18446744073709551615}';
  equal(await received((options) => new Client(options).a.a(), { body }), { i64: 9007199254740993n, u64: 18446744073709551615n });
  equal(await received((options) => new Strings(options).a.a(), { body }), { i64: "9007199254740993", u64: "18446744073709551615" });
  equal(await urlOf((options) => new Client(options).a.a({ big: 9007199254740993n })), "/a?big=9007199254740993");
  const written = await sent((options) => new Bodies(options).a.put({ id: 9007199254740993n }), { body: '{"id":1}' });
  equal(written.body, '{"id":9007199254740993}');
}

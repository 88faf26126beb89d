// Names in any script stay readable.
import { Client, type U } from "../clients/c02_ids/index.js";
import { Client as Keys, type 用户 } from "../clients/c02b_unikeys/index.js";
import { equal, received, type Same, urlOf } from "../harness.js";

true satisfies Same<U, { 名称?: string; naïve?: string }>;
true satisfies Same<用户, { 名称?: string }>;

export async function check(): Promise<void> {
  const client = (options: object) => new Client(options);
  const urls = [
    await urlOf((options) => client(options).a.getUserById()),
    await urlOf((options) => client(options).b._1stThing()),
    await urlOf((options) => client(options).c.用户查询()),
    await urlOf((options) => client(options).d.пользователь()),
    await urlOf((options) => client(options).e.getUsers()),
    await urlOf((options) => client(options).f.getUsers()),
    await urlOf((options) => client(options).g.ünïcode()),
  ];
  equal(urls, ["/a", "/b", "/c", "/d", "/e", "/f", "/g"]);
  equal(await received((options) => new Keys(options).g.g(), { body: '{"名称":"x"}' }), { 名称: "x" });
}

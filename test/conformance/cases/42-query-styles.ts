// Arrays and objects in a query, by style.
import { Client } from "../clients/c24_query/index.js";
import { equal, urlOf } from "../harness.js";

type Params = NonNullable<Parameters<Client["q"]["q"]>[0]>;

export async function check(): Promise<void> {
  const query = (params: Params) => urlOf((options) => new Client(options).q.q(params));
  const list = ["a", "b c", "d,e"];
  equal(await query({ form: list }), "/q?form=a&form=b%20c&form=d%2Ce");
  equal(await query({ csv: list }), "/q?csv=a,b%20c,d%2Ce");
  equal(await query({ space: ["a", "b"] }), "/q?space=a%20b");
  equal(await query({ pipe: ["a", "b"] }), "/q?pipe=a%7Cb");
  equal(await query({ deep: { a: "x" } }), "/q?deep%5Ba%5D=x");
  equal(await query({ obj: { k: "v" } }), "/q?k=v");
  equal(await query({ form: [], csv: [] }), "/q");
  equal(await query({ flag: false }), "/q?flag=false");
}

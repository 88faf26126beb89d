// `allowReserved` keeps reserved characters but those that end the value. Names are encoded.
import { Client } from "../clients/c24_query/index.js";
import { equal, urlOf } from "../harness.js";

type Params = NonNullable<Parameters<Client["q"]["q"]>[0]>;

export async function check(): Promise<void> {
  const query = (params: Params) => urlOf((options) => new Client(options).q.q(params));
  equal(await query({ reserved: "a/b?c:d@e" }), "/q?reserved=a/b?c:d@e");
  equal(await query({ reserved: "a&b=c#d e" }), "/q?reserved=a%26b=c%23d%20e");
  equal(await query({ "filter[name]": "x" }), "/q?filter%5Bname%5D=x");
  equal(await query({ $filter: "a/b" }), "/q?%24filter=a%2Fb");
  equal(await query({ "ids[]": [1, 2] }), "/q?ids%5B%5D=1&ids%5B%5D=2");
}

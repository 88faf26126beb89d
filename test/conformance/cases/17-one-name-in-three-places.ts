// Parameters with one name in several places are all sent. A parameter of an operation replaces that of its path.
import { Client } from "../clients/c23_pathparams/index.js";
import { equal, sent } from "../harness.js";

export async function check(): Promise<void> {
  const { url, headers } = await sent((options) => new Client(options).same.s({ id: "p", id_query: "q", id_header: "h" }));
  equal([url, headers["id"]], ["/same/p?id=q", "h"]);
  const get = await sent((options) => new Client(options).x.g({ id: 1, lim: 2, "X-Trace-Id": "t" }));
  equal([get.url, get.headers["x-trace-id"]], ["/x/1?lim=2", "t"]);
  const post = await sent((options) => new Client(options).x.p({ id: "a" }));
  equal([post.method, post.url], ["POST", "/x/a"]);
  // @ts-expect-error The operation's own parameter is required.
  (client: Client) => client.x.g({ id: 1 });
  // @ts-expect-error The operation's own parameter is a number.
  (client: Client) => client.x.g({ id: "1", lim: 2 });
}

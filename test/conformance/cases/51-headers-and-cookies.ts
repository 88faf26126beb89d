// Header and cookie parameters are sent, cannot inject lines, and the doc comment says that browsers send no cookie.
import { Client } from "../clients/c36_hdrcookie/index.js";
import { equal, matches, problemsOf, refused, sent, sourceOf } from "../harness.js";

// @ts-expect-error OpenAPI ignores a parameter named Accept.
(client: Client) => client.a.a({ "X-Req-ID": "1", Accept: "x" });

export async function check(): Promise<void> {
  const params = { "X-Req-ID": "1", "X-List": [1, 2], sid: "a b", "if-match": "*", x_snake: 3 };
  const { headers } = await sent((options) => new Client(options).a.a(params));
  equal(
    ["x-req-id", "x-list", "if-match", "x_snake", "cookie"].map((name) => headers[name]),
    ["1", "1,2", "*", "3", "sid=a%20b"],
  );
  await refused((options) => new Client(options).a.a({ "X-Req-ID": "a\r\nX-Evil: 1" }));
  matches(sourceOf("c36_hdrcookie"), /[Bb]rowsers/);
  equal(problemsOf("c36_hdrcookie").length, 3);
}

// Bodies of DELETE are sent. What fetch cannot send is told, and refused before anything is sent.
import { Client } from "../clients/c31_methods/index.js";
import { Client as Queries } from "../clients/c33_v32/index.js";
import { equal, problemsOf, refused, sent } from "../harness.js";

export async function check(): Promise<void> {
  const client = (options: object) => new Client(options).a;
  const { method, body } = await sent((options) => client(options).d({ a: "x" }));
  equal([method, body], ["DELETE", '{"a":"x"}']);
  equal((await sent((options) => client(options).h(), { body: "" })).method, "HEAD");
  equal((await sent((options) => client(options).o(), { body: "" })).method, "OPTIONS");
  equal((await sent((options) => client(options).g())).method, "GET");
  await refused((options) => client(options).g({ a: "x" }));
  await refused((options) => client(options).tr());
  equal(problemsOf("c31_methods"), ["request-not-sendable #/paths/~1a/get/requestBody", "request-not-sendable #/paths/~1a/trace"]);
  const query = await sent((options) => new Queries(options).events.search({ a: "x" }), { body: "{}" });
  equal([query.method, query.body], ["QUERY", '{"a":"x"}']);
}

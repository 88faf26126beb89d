// A parameter with `content` is JSON.
import { Client } from "../clients/c24_query/index.js";
import { equal, urlOf } from "../harness.js";

export async function check(): Promise<void> {
  equal(await urlOf((options) => new Client(options).q.q({ json: { a: "x&y" } })), "/q?json=%7B%22a%22%3A%22x%26y%22%7D");
}

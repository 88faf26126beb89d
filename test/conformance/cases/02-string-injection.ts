// Quotes, backticks and backslashes in names, paths and values stay text.
import { Client, type E } from "../clients/c09_inject/index.js";
import { equal, received, type Same, sent } from "../harness.js";

type Values = "a'b" | 'a"b' | "a`b" | "a\\b" | "a\nb" | "${x}" | "a\u2028b";
true satisfies Same<E, Values>;

export async function check(): Promise<void> {
  const { url, headers } = await sent((options) => new Client(options).tAg1.a({ id: "1", "q'x`${1}\"\\": "v", "X-H'": "h" }));
  equal(url, "/a'b%60c%22d/1?q%27x%60%24%7B1%7D%22%5C=v");
  equal(headers["x-h'"], "h");
  equal(await received((options) => new Client(options).tAg1.a({ id: "1" }), { body: JSON.stringify("a'b") }), "a'b");
  equal("pwned" in globalThis, false);
}

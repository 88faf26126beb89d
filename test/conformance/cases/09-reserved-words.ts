// Operations and parameters may be called like keywords of TypeScript.

import type { default_ as functions } from "../clients/c01_reserved/index.js";
import { Client } from "../clients/c01_reserved/index.js";
import { equal, sent, urlOf } from "../harness.js";

const words = [
  "delete",
  "import",
  "new",
  "function",
  "await",
  "yield",
  "arguments",
  "eval",
  "class",
  "return",
  "static",
  "let",
  "package",
] as const;

export async function check(): Promise<void> {
  for (const word of [...words, "enum", "null", "undefined"] as const) {
    equal(
      await urlOf((options) => new Client(options).default_[word]({ class: "c", in: "i", arguments: "a" })),
      `/${word}?class=c&in=i&arguments=a`,
    );
    true satisfies (typeof functions)[typeof word] extends object ? true : false;
  }
  const { url } = await sent((options) => new Client(options).default_.object({ body: "b", options: "o", request: "r", headers: "h" }));
  equal(url, "/Object?request=r&options=o&body=b&headers=h");
}

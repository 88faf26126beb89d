// Text of a document that would end a comment stays inside it.
import { Client } from "../clients/c08_comments/index.js";
import { equal, sent, sourceOf } from "../harness.js";

export async function check(): Promise<void> {
  const source = sourceOf("c08_comments");
  const comments = source.match(/\/\*[\s\S]*?\*\//g) ?? [];
  const code = comments.reduce((rest, comment) => rest.replace(comment, ""), source);
  equal(/pwned|here|ex"/.exec(code.replaceAll('"*/"', '""')), null);
  equal(comments.filter((comment) => /@deprecated/.test(comment)).length, 1, "the operation is deprecated, and nothing else");
  await sent((options) => new Client(options).a.a({ q: "x" }));
  equal("pwned" in globalThis, false);
}

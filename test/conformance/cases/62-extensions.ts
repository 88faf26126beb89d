// Extensions are allowed at any place, and a misplaced `required` is told.
import { documentOf, equal, generate, matches, operationOf } from "../harness.js";

export function check(): void {
  const schema = { type: "object", "x-a": 1, properties: { a: { type: "string", required: true, "x-b": {} } } };
  const document = documentOf({ "/a": { "x-path": { get: {} }, get: operationOf("a", schema) }, "x-paths": 1 }, {}, { "x-root": [] });
  const { status, stderr, files } = generate(document);
  equal(status, 0);
  matches(stderr, /required/);
  matches(Object.values(files).join("\n"), /a\??: string/);
}

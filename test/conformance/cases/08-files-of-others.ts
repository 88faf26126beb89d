// Only files that an earlier run wrote are deleted.
import { documentOf, equal, generate, operationOf } from "../harness.js";

export function check(): void {
  const document = documentOf({ "/a": { get: operationOf("a", { type: "string" }) } });
  const { status, files } = generate(document, ["-o", "out"], { "out/mine.ts": "mine", "mine.txt": "mine" });
  equal([status, files["out/mine.ts"], files["mine.txt"]], [0, "mine", "mine"]);
  const conflict = generate(document, ["-o", "out"], { "out/client.ts": "mine" });
  equal([conflict.status === 0, conflict.files["out/client.ts"]], [false, "mine"]);
}

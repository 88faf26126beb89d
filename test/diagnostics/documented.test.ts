import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { catalogue } from "../../src/diagnostics/catalogue.js";

test("docs/diagnostics.md and docs/keywords.md are current", () => {
  const script = fileURLToPath(new URL("../../scripts/docs.mjs", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test.each(Object.entries(catalogue))("%s has a title, a cause and a fix in full sentences", (code, { title, cause, fix }) => {
  expect(code).toMatch(/^[a-z][a-z0-9.]*(-[a-z0-9.]+)*$/);
  for (const text of [title, cause, fix]) expect(text).toMatch(/^[A-Z0-9`"$-].*[^.\s]\.$/s);
});

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check, generate } from "../../src/index.js";
import { petDocument, temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const config = { targets: [{ output: "sdk", package: "pets", guides: "guides", apis: [{ document: "pets.yaml", helpers: "helpers" }] }] };

function convertAll(from: string, to: string): void {
  for (const entry of readdirSync(folder(), { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) writeFileSync(file, readFileSync(file, "utf8").replaceAll(from, to));
  }
}

beforeEach(() => {
  for (const name of ["guides", "helpers"]) mkdirSync(path(name));
  writeFileSync(path("pinwheel.config.json"), JSON.stringify(config));
  writeFileSync(path("pets.yaml"), petDocument);
  writeFileSync(path("guides/moving.md"), "# Moving house\n\nTake all.\n");
  writeFileSync(path("helpers/pets.ts"), "export interface Extra {\n  readonly a: string;\n}\n");
});

test.each([
  ["CRLF", "\n", "\r\n"],
  ["LF", "\r\n", "\n"],
])("a checkout with %s of everything changes nothing, for check and generate", async (_, from, to) => {
  if (to === "\n") convertAll("\n", "\r\n");
  await generate({ cwd: folder() });
  convertAll(from, to);
  expect(await check({ cwd: folder() })).toMatchObject({ ok: true, targets: [{ changed: [] }] });
  const before = readFileSync(path("sdk/src/client.ts"), "utf8");
  expect(await generate({ cwd: folder(), force: true })).toMatchObject({ ok: true, targets: [{ changed: [] }] });
  expect(readFileSync(path("sdk/src/client.ts"), "utf8")).toBe(before);
});

test("an edit beside the line endings counts", async () => {
  await generate({ cwd: folder() });
  convertAll("\n", "\r\n");
  writeFileSync(path("sdk/src/client.ts"), `${readFileSync(path("sdk/src/client.ts"), "utf8")}// mine\r\n`);
  expect(await check({ cwd: folder() })).toMatchObject({ ok: false, diagnostics: [{ code: "file-edited" }] });
});

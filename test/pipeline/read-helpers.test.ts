import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { helperContext, readHelpers, readSourceTexts } from "../../src/pipeline/read-helpers.js";

const folder = mkdtempSync(join(tmpdir(), "helpers-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("modules in subfolders are copied, but not bound, exported or cached", async () => {
  mkdirSync(join(folder, "shared/deep"), { recursive: true });
  const shared = "export function pets(client: Client): void {}\nexport class Shared {}\n";
  writeFileSync(join(folder, "shared/deep/pets.ts"), shared);
  writeFileSync(join(folder, "pets.ts"), "export function all(client: Client): void {}\n");
  writeFileSync(join(folder, "notes.md"), "no module");
  const texts = await readSourceTexts(folder);
  const place = { pathOf: (file: string) => `helpers/${file}`, prefix: "." };
  const { helpers, cache } = await readHelpers(texts, place, helperContext(texts), {});
  expect(helpers.map(({ file, resource, functions, types }) => [file, resource, functions.length, types.length])).toEqual([
    ["pets.ts", "pets", 1, 0],
    ["shared/deep/pets.ts", "", 0, 0],
  ]);
  expect(helpers[1]?.text).toBe(shared);
  expect(Object.keys(cache)).toEqual(["./pets.ts"]);
});

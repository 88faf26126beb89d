import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inputPaths } from "../../src/config/inputs.js";
import { selectTargets } from "../../src/config/select-targets.js";
import { generate } from "../../src/index.js";
import { petDocument, temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const options = () => ({ cwd: folder() });
const config = { targets: [{ output: "sdk", package: "pets", guides: "guides", apis: [{ document: "pets.yaml" }] }] };

beforeEach(() => {
  mkdirSync(path("guides/drafts"), { recursive: true });
  writeFileSync(path("pinwheel.config.json"), JSON.stringify(config));
  writeFileSync(path("pets.yaml"), petDocument);
  writeFileSync(path("guides/moving.md"), "# Moving house\n\nTake all.\n");
  writeFileSync(path("guides/getting-started.md"), "First, a pet.\n");
  writeFileSync(path("guides/notes.txt"), "Not for the docs.\n");
  writeFileSync(path("guides/drafts/later.md"), "Not yet.\n");
});

test("guides become pages of the docs; other files are ignored", async () => {
  const { targets } = await generate(options());
  expect(readFileSync(path("sdk/README.md"), "utf8")).toContain("## Getting started\n\nFirst, a pet.\n");
  expect(readFileSync(path("sdk/docs/README.md"), "utf8")).toContain("[Moving house](guides/moving.md)");
  expect(targets[0]?.changed.filter((file) => file.startsWith("docs/guides/"))).toEqual(["docs/guides/moving.md"]);
});

test("a changed guide is noticed once", async () => {
  await generate(options());
  writeFileSync(path("guides/moving.md"), "# Moving house\n\nTake little.\n");
  const changed = (await generate(options())).targets[0]?.changed;
  expect(changed).toContain("docs/guides/moving.md");
  expect((await generate(options())).targets[0]?.changed).toEqual([]);
});

test("the folder is among the inputs, which are watched", async () => {
  const { targets } = await selectTargets(options());
  expect(targets.flatMap(inputPaths)).toContain(path("guides"));
});

test("a missing folder is an error of the configuration", async () => {
  rmSync(path("guides"), { recursive: true });
  const { ok, diagnostics } = await generate(options());
  expect(ok).toBe(false);
  expect(diagnostics).toMatchObject([{ code: "config-invalid", file: path("pinwheel.config.json") }]);
  expect(diagnostics[0]?.message).toBe(`\`targets[0].guides\` is not a folder: ${path("guides")}.`);
});

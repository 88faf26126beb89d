import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check, generate } from "../../src/index.js";
import { petDocument, temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const keptFile = () => path("sdk/.pinwheel/diagnostics.json");
const kept = () => readFileSync(keptFile(), "utf8");
const options = () => ({ cwd: folder(), document: "pets.yaml", output: "sdk" });

/** The stages of a run. One that only compares hashes has none after `Reading`. */
async function stagesOf(run: typeof generate): Promise<readonly string[]> {
  const stages: string[] = [];
  await run({ ...options(), onStage: (stage) => stages.push(stage) });
  return stages.filter((stage) => !stage.startsWith("Reading"));
}

beforeEach(async () => {
  writeFileSync(path("pets.yaml"), petDocument.replace("type: string", "type: string\n          format: 5"));
});

test("a run without changes reports the same diagnostics, with file, line and column, and does no work", async () => {
  const { diagnostics } = await generate(options());
  expect(diagnostics).toMatchObject([{ code: "string-expected", file: "pets.yaml", line: expect.any(Number) }]);
  for (const run of [generate, check]) {
    expect(await stagesOf(run)).toEqual([]);
    expect((await run(options())).diagnostics).toEqual(diagnostics);
  }
});

test("the file names no folder of the machine", async () => {
  await generate(options());
  expect(kept()).toContain('"path": "../pets.yaml"');
  expect(kept()).not.toContain(folder());
});

test.each([
  ["is missing", () => rmSync(keptFile())],
  ["was edited", () => writeFileSync(keptFile(), kept().replace("string-expected", "usage"))],
  [
    "belongs to other inputs",
    () => writeFileSync(path("pets.yaml"), petDocument.replace("type: string", "type: string\n          format: 6")),
  ],
])("a file that %s is not used, and is written again", async (_, change) => {
  await generate(options());
  change();
  const { diagnostics } = await generate(options());
  expect(diagnostics).toMatchObject([{ code: "string-expected" }]);
  expect(JSON.parse(kept())).toMatchObject({ content: { diagnostics: [{ diagnostic: { code: "string-expected" } }] } });
  expect(await stagesOf(generate)).toEqual([]);
});

test("the file is removed with the last diagnostic", async () => {
  await generate(options());
  writeFileSync(path("pets.yaml"), petDocument);
  expect(await generate(options())).toMatchObject({ ok: true, diagnostics: [] });
  expect(() => kept()).toThrow("ENOENT");
});

import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check, generate } from "../../src/index.js";
import { formatHelperCache, parseHelperCache } from "../../src/pipeline/helper-cache.js";
import { petDocument, temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const cacheFile = () => path("sdk/.pinwheel/helpers.json");
const options = () => ({ cwd: folder(), document: "pets.yaml", output: "sdk", helpers: "helpers", docs: false });
const module = { file: "pets.ts", resource: "pets", functions: [], standalone: [], types: [] };

beforeEach(() => {
  mkdirSync(path("helpers"));
  writeFileSync(path("pets.yaml"), petDocument);
  writeFileSync(path("helpers/pets.ts"), "export interface Extra {\n  readonly a: string;\n}\n");
});

test("is written beside the manifest, which does not contain it, and is not a change", async () => {
  const { targets } = await generate(options());
  expect(targets[0]?.changed.filter((changed) => changed.startsWith(".pinwheel"))).toEqual([
    ".pinwheel/manifest.json",
    ".pinwheel/names.json",
  ]);
  const cache = parseHelperCache(readFileSync(cacheFile(), "utf8"));
  expect(Object.entries(cache).map(([key, { module: facts }]) => [key, facts.types])).toEqual([["./pets.ts", [{ name: "Extra" }]]]);
  expect(Object.keys(JSON.parse(readFileSync(path("sdk/.pinwheel/manifest.json"), "utf8")))).not.toContain("helpers");
});

test.each([
  ["missing", () => rmSync(cacheFile())],
  ["damaged", () => writeFileSync(cacheFile(), "<<<<<<<")],
  ["edited", () => writeFileSync(cacheFile(), readFileSync(cacheFile(), "utf8").replace("Extra", "Other"))],
])("that is %s is ignored by check, and written again by the next full run", async (_, damage) => {
  await generate(options());
  const text = readFileSync(cacheFile(), "utf8");
  damage();
  expect(await check(options())).toMatchObject({ ok: true, targets: [{ changed: [] }] });
  expect(await generate({ ...options(), force: true })).toMatchObject({ ok: true });
  expect(readFileSync(cacheFile(), "utf8")).toBe(text);
});

test("that is a symbolic link is never written through", async () => {
  await generate(options());
  rmSync(cacheFile());
  writeFileSync(path("victim"), "victim");
  symlinkSync(path("victim"), cacheFile());
  expect(await generate({ ...options(), force: true })).toMatchObject({ ok: false, diagnostics: [{ code: "output-symlink" }] });
  expect(readFileSync(path("victim"), "utf8")).toBe("victim");
});

test("is removed with the last hand-written module", async () => {
  await generate(options());
  rmSync(path("helpers/pets.ts"));
  expect(await generate(options())).toMatchObject({ ok: true });
  expect(existsSync(cacheFile())).toBe(false);
});

test("reads what it wrote, and nothing else", () => {
  const cache = { "./pets.ts": { sha256: "0", module } } as const;
  const text = formatHelperCache(cache) ?? "";
  expect(parseHelperCache(text)).toEqual(cache);
  expect(parseHelperCache(text.replace(/"format": \d+/, '"format": 0'))).toEqual({});
  expect(parseHelperCache("[]")).toEqual({});
  expect(formatHelperCache({})).toBeUndefined();
});

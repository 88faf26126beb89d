// `packageJson` and `license` of a target: the emitted package.json and LICENSE belong to the project.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generate, type Target } from "../../src/index.js";
import { temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const read = (name: string) => readFileSync(path(name), "utf8");

function write(name: string, text: string): void {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), text);
}

const document = { openapi: "3.1.0", info: { title: "Shop", version: "1" }, paths: { "/": { get: { responses: {} } } } };

async function run(target: Partial<Target>) {
  write("api.json", JSON.stringify(document));
  const targets: Target[] = [{ output: "sdk", package: "shop", docs: false, apis: [{ document: "api.json" }], ...target }];
  write("pinwheel.config.json", JSON.stringify({ targets }));
  return generate({ cwd: folder() });
}

test("a package without a license grants no rights, and has no LICENSE", async () => {
  expect(await run({})).toMatchObject({ ok: true, diagnostics: [] });
  expect(JSON.parse(read("sdk/package.json"))).toMatchObject({ license: "UNLICENSED" });
  expect(existsSync(path("sdk/LICENSE"))).toBe(false);
});

test.each([
  ["Apache-2.0", /^ +Apache License\n +Version 2\.0/],
  ["MIT", /^MIT License\n\nCopyright \(c\) the authors of this package\n/],
])("LICENSE of %s, whichever property names it", async (license, text) => {
  for (const target of [{ license }, { packageJson: { license } }]) {
    expect(await run(target)).toMatchObject({ ok: true, diagnostics: [] });
    expect(JSON.parse(read("sdk/package.json"))).toMatchObject({ license });
    expect(read("sdk/LICENSE")).toMatch(text);
  }
  await run({});
  expect(existsSync(path("sdk/LICENSE"))).toBe(false);
});

test("a license without a text is reported, unless the project has one", async () => {
  expect(await run({ license: "BSD-2-Clause" })).toMatchObject({
    ok: true,
    diagnostics: [{ code: "license-text-missing", message: 'The package has no text of the license "BSD-2-Clause".' }],
  });
  write("templates/package/LICENSE", "All rights reserved.\n");
  for (const target of [{ license: "BSD-2-Clause" }, { license: "MIT" }, {}]) {
    expect(await run({ ...target, templates: "templates" })).toMatchObject({ ok: true, diagnostics: [] });
    expect(read("sdk/LICENSE")).toBe("All rights reserved.\n");
  }
});

test("LICENSE of the user in the output folder is never touched", async () => {
  write("sdk/LICENSE", "mine\n");
  await run({});
  await run({ license: "BSD-2-Clause" });
  expect(read("sdk/LICENSE")).toBe("mine\n");
});

test("fields are merged, and a changed field counts from the next run on", async () => {
  await run({});
  const before = JSON.parse(read("sdk/package.json"));
  const packageJson = { private: true, author: "Ada", files: ["NEWS.md"], exports: { "./news": "./NEWS.md" }, description: null };
  expect(await run({ packageJson })).toMatchObject({
    ok: true,
    diagnostics: [],
    targets: [{ changed: ["package.json", ".pinwheel/manifest.json"] }],
  });
  const { description: _description, ...rest } = before;
  expect(JSON.parse(read("sdk/package.json"))).toEqual({
    ...rest,
    private: true,
    author: "Ada",
    files: [...before.files, "NEWS.md"],
    exports: { ...before.exports, "./news": "./NEWS.md" },
  });
  expect(await run({ packageJson })).toMatchObject({ targets: [{ changed: [] }] });
});

test("a field that the output decides is an error", async () => {
  expect(await run({ packageJson: { name: "other", exports: { ".": "./other.js" } } })).toMatchObject({
    ok: false,
    diagnostics: [
      { code: "config-invalid", message: "`targets[0].packageJson.name` must not be set.", fix: "Use `package` of the target." },
    ],
  });
  expect(await run({ packageJson: { exports: { ".": "./other.js" } } })).toMatchObject({
    ok: false,
    diagnostics: [{ code: "config-invalid", fix: "Remove it, or choose another subpath." }],
  });
  expect(existsSync(path("sdk"))).toBe(false);
});

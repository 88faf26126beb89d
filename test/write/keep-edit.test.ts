// The fix of `file-edited`: how to keep an edit, by what the file is.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { generate, type Target } from "../../src/index.js";
import { howToKeep } from "../../src/write/keep-edit.js";

test.each([
  ["package.json", "`packageJson`"],
  ["LICENSE", "package/LICENSE"],
  ["bundle.mjs", "package/bundle.mjs"],
  ["tsconfig.json", "extends it"],
  ["openapi.json", "overlay"],
  ["v1/openapi.json", "overlay"],
  ["README.md", "package/README.md.hbs"],
  ["docs/guides/retries.md", "`guides`"],
  ["docs/modules/auth.md", "`modules`"],
  ["docs/resources/rooms.md", "`templates`"],
  ["API.md", "`templates`"],
  ["src/runtime/core/errors.ts", "middleware"],
  ["runtime/index.ts", "middleware"],
  ["src/helpers/rooms.ts", "`helpers`"],
  ["src/v1/helpers/rooms.ts", "`helpers`"],
  ["src/client.ts", "helper named after the client class"],
  ["index.ts", "helper named after the client class"],
  ["src/resources/chat/completions.ts", "helper of the resource"],
  ["models.ts", "overlay"],
  ["src/v1/models/rooms.ts", "overlay"],
  ["src/api.ts", "overlay"],
  ["src/auth.ts", "`modules`"],
  ["src/auth/oidc.ts", "`modules`"],
])("%s", (path, advice) => {
  expect(howToKeep(path)).toContain(advice);
  expect(howToKeep(path)).toMatch(/^To keep the edit, .+\. generate --force discards it\.$/);
});

describe("in a run", () => {
  let folder = "";
  const path = (name: string) => join(folder, name);
  const write = (name: string, text: string) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  };
  const document = (paths: readonly string[]) =>
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Shop", version: "1" },
      paths: Object.fromEntries(paths.map((tag) => [`/${tag}`, { get: { tags: [tag], responses: {} } }])),
    });
  const target: Target = { output: "sdk", package: "shop", license: "MIT", apis: [{ document: "api.json" }] };
  const run = () => generate({ cwd: folder, config: { targets: [target] } });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "keep-edit-"));
    write("api.json", document(["orders", "pets"]));
    await run();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("each edited file of a package has its own fix", async () => {
    const files = readdirSync(path("sdk"), { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => !file.startsWith(".pinwheel") && file.includes(".") && !file.includes("runtime/"));
    for (const file of files) writeFileSync(path(`sdk/${file}`), `${readFileSync(path(`sdk/${file}`), "utf8")}edited\n`);
    const { diagnostics } = await run();
    expect(diagnostics.map(({ code, fix }) => [code, fix]).sort()).toEqual(files.map((file) => ["file-edited", howToKeep(file)]).sort());
  });

  test("an edited file that the output no longer has can be moved", async () => {
    write("sdk/src/resources/pets.ts", "// mine\n");
    write("api.json", document(["orders"]));
    expect(await run()).toMatchObject({
      ok: false,
      diagnostics: [{ code: "file-edited", fix: expect.stringContaining("move it to another folder") }],
    });
    expect(existsSync(path("sdk/docs/resources/pets.md"))).toBe(true);
  });
});

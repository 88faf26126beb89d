import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { petDocument, pinwheel, temporaryFolder } from "./command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);
const read = (name: string) => readFileSync(path(name), "utf8");
/** Standard input is not a terminal, so nothing is asked. */
const init = (...args: string[]) => pinwheel(["init", ...args], { cwd: folder(), input: "" });

function write(texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  }
}

function contents(): Readonly<Record<string, string>> {
  const files = readdirSync(folder(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((file) => [relative(folder(), file), readFileSync(file, "utf8")]));
}

const manifest = '{\r\n\t"name": "shop",\r\n\t"scripts": {\r\n\t\t"build": "tsc"\r\n\t},\r\n\t"files": ["a", "b"]\r\n}';

test("writes what a project needs, and says what it wrote and what is next", async () => {
  write({ "package.json": manifest, "openapi.yaml": petDocument });
  expect(await init()).toEqual({
    code: 0,
    signal: null,
    stdout:
      "created pinwheel.config.json\nchanged package.json\ncreated .gitattributes\ncreated .github/workflows/pinwheel.yml\n\n" +
      "Next: npm install -D pinwheel-codegen && npm run generate\n",
    stderr: "",
  });
  expect(JSON.parse(read("pinwheel.config.json"))).toEqual({
    $schema: "./node_modules/pinwheel-codegen/dist/config/schema.json",
    targets: [{ output: "src/api", apis: [{ document: "openapi.yaml" }] }],
  });
  const scripts = '"build": "tsc",\r\n\t\t"generate": "pinwheel generate",\r\n\t\t"check": "pinwheel check"\r\n';
  expect(read("package.json")).toBe(manifest.replace('"build": "tsc"\r\n', scripts));
  expect(read(".gitattributes")).toBe("src/api/** linguist-generated\n");
  expect(read(".github/workflows/pinwheel.yml")).toMatch(/- run: npm ci\n {6}- run: npx pinwheel check /);
});

test("the configuration works: generate writes, and then check passes", async () => {
  write({ "package.json": manifest, "openapi.yaml": petDocument });
  await init();
  expect(await pinwheel(["generate"], { cwd: folder() })).toMatchObject({ code: 0, stderr: expect.stringContaining("created in src/api") });
  expect(await pinwheel(["check"], { cwd: folder() })).toMatchObject({ code: 0, stdout: "" });
});

test("a second time, nothing changes, also with other options and in a folder below", async () => {
  write({ "package.json": manifest, "openapi.yaml": petDocument, "other.yaml": petDocument });
  await init("openapi.yaml");
  const before = contents();
  const again = await init("other.yaml", "-o", "elsewhere");
  expect(again).toMatchObject({ code: 0, stderr: "" });
  expect(again.stdout).toContain("pinwheel.config.json exists already, so it was left as it is.\nEverything is set up already.\n");
  mkdirSync(path("src/deep"), { recursive: true });
  expect(await pinwheel(["init"], { cwd: path("src/deep"), input: "" })).toMatchObject({ code: 0 });
  expect(contents()).toEqual(before);
});

test("options: a package, its folder, no workflow", async () => {
  write({ "package.json": "{}", "openapi.yaml": petDocument, "node_modules/pinwheel-codegen/dist/config/schema.json": "{}" });
  const { stdout } = await init("./openapi.yaml", "--package", "@shop/api", "--no-ci", "--yes");
  expect(JSON.parse(read("pinwheel.config.json")).targets).toEqual([
    { output: "packages/api", package: "@shop/api", apis: [{ document: "openapi.yaml" }] },
  ]);
  expect(existsSync(path(".github"))).toBe(false);
  expect(stdout).not.toContain("workflows");
  expect(read(".gitattributes")).toBe("packages/api/** linguist-generated\n");
  expect(await pinwheel(["generate"], { cwd: folder() })).toMatchObject({ code: 0 });
});

test("a document of a URL is not read", async () => {
  expect(await init("https://shop.example/openapi.json", "-o", "sdk")).toMatchObject({
    stdout: expect.stringContaining(
      "There is no package.json here, so no scripts were added.\n\nNext: npm install -D pinwheel-codegen && npx pinwheel generate\n",
    ),
  });
  expect(JSON.parse(read("pinwheel.config.json")).targets).toEqual([
    { output: "sdk", apis: [{ document: "https://shop.example/openapi.json" }] },
  ]);
});

describe("what exists is left", () => {
  test("scripts of the same names, other attributes, and a workflow", async () => {
    const scripts = '{ "scripts": { "check": "tsc --noEmit", "generate": "pinwheel generate" } }\n';
    write({
      "package.json": scripts,
      "openapi.yaml": petDocument,
      ".gitattributes": "* text=auto",
      ".github/workflows/pinwheel.yml": "name: mine\n",
    });
    const { stdout } = await init();
    expect(read("package.json")).toBe(scripts);
    expect(read(".gitattributes")).toBe("* text=auto\nsrc/api/** linguist-generated\n");
    expect(read(".github/workflows/pinwheel.yml")).toBe("name: mine\n");
    expect(stdout).toContain(
      'package.json has another script "check", which was left as it is.\n.github/workflows/pinwheel.yml exists already, so it was left as it is.\n',
    );
  });

  test("a configuration in package.json", async () => {
    const config = '{ "pinwheel": { "targets": [{ "output": "sdk", "apis": [{ "document": "openapi.yaml" }] }] } }';
    write({ "package.json": config, "openapi.yaml": petDocument });
    expect(await init()).toMatchObject({ code: 0, stdout: expect.stringContaining("package.json exists already") });
    expect(existsSync(path("pinwheel.config.json"))).toBe(false);
    expect(read(".gitattributes")).toBe("sdk/** linguist-generated\n");
  });

  test("a link to package.json", async () => {
    write({ "shared/package.json": "{}", "openapi.yaml": petDocument });
    symlinkSync("shared/package.json", path("package.json"));
    await init();
    expect(JSON.parse(read("shared/package.json")).scripts).toEqual({ generate: "pinwheel generate", check: "pinwheel check" });
  });
});

describe("in a repository of several packages", () => {
  test("the workflow is at its root, and installs where the lock file is", async () => {
    mkdirSync(path(".git"));
    write({ "pnpm-lock.yaml": "", "packages/shop/package.json": '{ "devDependencies": { "pinwheel-codegen": "1" } }' });
    write({ "packages/shop/openapi.yaml": petDocument });
    const { stdout } = await pinwheel(["init"], { cwd: path("packages/shop"), input: "" });
    expect(stdout).toContain("Next: pnpm run generate\n");
    expect(read(".github/workflows/pinwheel.yml")).toContain(`
      - run: corepack enable
      - run: pnpm install --frozen-lockfile
      - run: pnpm exec pinwheel check --reporter github
        working-directory: "packages/shop"
`);
    expect(read("packages/shop/.gitattributes")).toBe("src/api/** linguist-generated\n");
  });
});

describe("without writing anything, an error reports", () => {
  test.each<[string, Readonly<Record<string, string>>, string[], number, string]>([
    ["that there is no document", {}, [], 2, "No OpenAPI document was found.\n  fix: Name it, as in pinwheel init openapi.yaml."],
    ["several documents", { "a.yaml": petDocument, "b.yaml": petDocument }, [], 2, "There are several OpenAPI documents: a.yaml, b.yaml."],
    ["a document that does not exist", {}, ["missing.yaml"], 1, "error document-not-found: missing.yaml does not exist."],
    ["standard input", {}, ["-"], 2, "A configuration needs a document that can be read again."],
    ["an output folder with the document", { "src/api/a.yaml": petDocument }, ["src/api/a.yaml"], 2, "output-unsafe"],
    ["the current folder as the output", { "api/a.yaml": petDocument }, ["api/a.yaml", "-o", "."], 2, "output-unsafe"],
    ["an invalid name of a package", { "a.yaml": petDocument }, ["--package", "Shop API"], 2, "`targets[0].package` must match"],
    ["a package.json with a mistake", { "a.yaml": petDocument, "package.json": "{" }, [], 2, "error config-syntax"],
    ["an unknown option", { "a.yaml": petDocument }, ["--naming", "resources"], 2, "Unknown argument: naming."],
  ])("%s", async (_name, texts, args, code, message) => {
    write(texts);
    const before = contents();
    expect(await init(...args)).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(message) });
    expect(contents()).toEqual(before);
  });

  test("a file that cannot be written, although others could", async () => {
    write({ "package.json": manifest, "openapi.yaml": petDocument, ".github": "a file, so there can be no folder" });
    const before = contents();
    expect(await init()).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/^error output-obstacle: .*nothing was changed/),
    });
    expect(contents()).toEqual(before);
  });
});

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check, generate } from "../../src/index.js";
import { petDocument, temporaryFolder } from "../cli/command-line.js";

const folder = temporaryFolder();
const path = (name: string) => join(folder(), name);

/** The ends of all relative imports in the TypeScript of an output folder. */
function endings(output: string): readonly string[] {
  const files = readdirSync(path(output), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const imports = files.flatMap((file) => [
    ...readFileSync(path(`${output}/${file}`), "utf8").matchAll(/^(?!\s*(?:\/\/|\*)).*?(?:from |import\()"(\.{1,2}\/[^"]*)"/gm),
  ]);
  expect(imports.length).toBeGreaterThan(100);
  return [...new Set(imports.map(([, specifier = ""]) => /\.\w+$/.exec(specifier)?.[0] ?? "none"))];
}

const useBundler = () => writeFileSync(path("tsconfig.json"), '{ "compilerOptions": { "module": "preserve" } }');

beforeEach(() => writeFileSync(path("pets.yaml"), petDocument));

test.each([
  ["js", ".js"],
  ["ts", ".ts"],
  ["none", "none"],
] as const)("%s: all imports of all files end in %s", async (importExtension, ending) => {
  expect(await generate({ cwd: folder(), document: "pets.yaml", output: "api", importExtension })).toMatchObject({ ok: true });
  expect(endings("api")).toEqual([ending]);
  expect(readFileSync(path("api/docs/README.md"), "utf8")).toContain(`"./index${ending === "none" ? "" : ending}"`);
});

test("without a project, imports end in .js; a tsconfig.json that appears changes them", async () => {
  const options = { cwd: folder(), document: "pets.yaml", output: "api" };
  await generate(options);
  expect(endings("api")).toEqual([".js"]);
  useBundler();
  expect((await check(options)).ok).toBe(false);
  await generate(options);
  expect(endings("api")).toEqual(["none"]);
  expect((await check(options)).ok).toBe(true);
});

test("hand-written modules are copied with the imports that they have", async () => {
  useBundler();
  mkdirSync(path("helpers"));
  const helper = 'import type { Client } from "../runtime/index";\n\n/** Does nothing. */\nexport function rest(client: Client): void {}\n';
  writeFileSync(path("helpers/pets.ts"), helper);
  await generate({ cwd: folder(), document: "pets.yaml", output: "api", helpers: "helpers" });
  expect(readFileSync(path("api/helpers/pets.ts"), "utf8")).toContain(helper);
});

test("a package has no extension to choose", async () => {
  const { diagnostics } = await generate({ cwd: folder(), document: "pets.yaml", output: "sdk", package: "pets", importExtension: "none" });
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ["usage", "`importExtension` is for sources in a project, and this target is a package."],
  ]);
});

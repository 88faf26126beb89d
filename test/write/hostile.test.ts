import { lstat, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, relative } from "node:path";
import { applyPlan } from "../../src/write/apply-plan.js";
import { hash } from "../../src/write/hash.js";
import { isUpToDate } from "../../src/write/is-up-to-date.js";
import type { Manifest } from "../../src/write/manifest.js";
import { manifestText, readManifest } from "../../src/write/manifest-file.js";
import { checkOutputFolder } from "../../src/write/output-folder.js";
import { planWrite } from "../../src/write/plan-write.js";
import { rollBackInterrupted } from "../../src/write/roll-back.js";
import { watched } from "./faulty-file-system.js";
import { codesOf, emitted, manifestOf, problemOf, put, removeFolders, run, temporaryFolder, texts, tree } from "./output-tree.js";

const old = { "index.ts": "index\n", "resources/dags.ts": "dags\n", "gone/runs.ts": "runs\n" };
const next = { "index.ts": "new index\n", "resources/dags.ts": "new dags\n" };

let root: string;
let output: string;
beforeEach(async () => {
  root = await temporaryFolder();
  output = join(root, "project/src/api");
});
afterEach(removeFolders);

describe("a symbolic link in the output folder", () => {
  const victim = async (): Promise<string> => {
    await put(join(root, "victim"), {
      "dags.ts": old["resources/dags.ts"],
      "runs.ts": old["gone/runs.ts"],
      "file.ts": "victim\n",
      "manifest.json": manifestText(manifestOf(old)),
    });
    return join(root, "victim");
  };

  test.each([
    ["a file that is to be replaced", "index.ts", "file.ts"],
    ["a file that is to be replaced, to nothing", "index.ts", "missing.ts"],
    ["a file that is to be removed", "gone/runs.ts", "runs.ts"],
    ["a folder of written files", "resources", "."],
    ["a folder of removed files", "gone", "."],
    ["a folder, to nothing", "resources", "missing"],
    ["our own folder", ".pinwheel", "."],
    ["the manifest", ".pinwheel/manifest.json", "manifest.json"],
  ])("instead of %s is refused, with and without force", async (_, path, target) => {
    await run(output, old);
    const folder = await victim();
    const { rm } = await import("node:fs/promises");
    await rm(join(output, path), { recursive: true });
    await symlink(join(folder, target), join(output, path));
    const before = [await tree(root), await lstat(join(output, path)).then((stats) => stats.ino)];
    const problem = await problemOf(run(output, next));
    expect(problem?.diagnostics).toMatchObject([{ code: "output-symlink", file: join(output, path) }]);
    expect(await codesOf(run(output, next, { force: true }))).toBe("output-symlink");
    expect([await tree(root), await lstat(join(output, path)).then((stats) => stats.ino)]).toEqual(before);
  });

  test("that appears between plan and writing is refused", async () => {
    await run(output, old);
    const folder = await victim();
    const plan = await planWrite({ output, files: emitted(next), manifest: await readManifest(output), force: true });
    const { rename } = await import("node:fs/promises");
    await rename(join(output, "resources"), join(root, "moved"));
    await symlink(folder, join(output, "resources"));
    expect(await codesOf(applyPlan(plan, emitted(next), manifestOf(next)))).toBe("output-symlink");
    expect(await readFile(join(folder, "dags.ts"), "utf8")).toBe(old["resources/dags.ts"]);
  });

  test("that appears while files are moved is replaced, not followed", async () => {
    await run(output, old);
    const folder = await victim();
    const { rm } = await import("node:fs/promises");
    const disk = watched(() => undefined);
    const swapped = async (from: string, to: string): Promise<void> => {
      if (to === join(output, "index.ts") && from.includes("/new-")) await rm(to).then(() => symlink(join(folder, "file.ts"), to));
      await disk.rename(from, to);
    };
    await run(output, next, { fileSystem: { ...disk, rename: swapped } });
    expect(await readFile(join(folder, "file.ts"), "utf8")).toBe("victim\n");
    expect(await texts(output)).toEqual(next);
  });

  test("instead of the state folder is refused before anything is rolled back through it", async () => {
    await mkdir(output, { recursive: true });
    await put(join(root, "victim"), { "tmp-x/journal": "{}" });
    await symlink(join(root, "victim"), join(output, ".pinwheel"));
    expect(await codesOf(rollBackInterrupted(output))).toBe("output-symlink");
    expect(await tree(join(root, "victim"))).toEqual({ "tmp-x/": "folder", "tmp-x/journal": "{}" });
  });

  test("that replaces the state folder between plan and writing is refused before anything is written through it", async () => {
    await run(output, old);
    const folder = await victim();
    const plan = await planWrite({ output, files: emitted(next), manifest: await readManifest(output), force: false });
    const { rename } = await import("node:fs/promises");
    await rename(join(output, ".pinwheel"), join(root, "moved"));
    await symlink(folder, join(output, ".pinwheel"));
    const operations: string[] = [];
    const fileSystem = watched((_, operation) => operations.push(operation));
    expect(await codesOf(applyPlan(plan, emitted(next), manifestOf(next), { fileSystem }))).toBe("output-symlink");
    expect(operations).toEqual(["lstat"]);
  });

  test("counts as a change of the output", async () => {
    await run(output, old);
    const { rename } = await import("node:fs/promises");
    await rename(join(output, "index.ts"), join(root, "index.ts"));
    await symlink(join(root, "index.ts"), join(output, "index.ts"));
    expect(await isUpToDate(output, manifestOf(old))).toBe(false);
  });

  test("may point to the output folder itself, but must not dangle", async () => {
    await mkdir(join(root, "elsewhere"));
    await mkdir(dirname(output), { recursive: true });
    await symlink(join(root, "elsewhere"), output);
    await run(output, old);
    expect(await texts(join(root, "elsewhere"))).toEqual(old);
    await symlink(join(root, "nothing"), join(root, "dangling"));
    expect(await codesOf(run(join(root, "dangling"), old))).toBe("output-symlink");
  });

  test("is refused, like a named pipe or a device", async () => {
    const { execFileSync } = await import("node:child_process");
    await run(output, old);
    const { rm } = await import("node:fs/promises");
    await rm(join(output, "index.ts"));
    execFileSync("mkfifo", [join(output, "index.ts")]);
    expect(await isUpToDate(output, manifestOf(old))).toBe(false);
    expect(await codesOf(run(output, next))).toBe("output-obstacle");
  });
});

describe("an unsafe output folder", () => {
  let project: string;
  beforeEach(async () => {
    project = join(root, "project");
    await put(project, { "package.json": "{}\n", "api/openapi.yaml": "openapi: 3.1.0\n", "pinwheel.config.json": "{}\n", "work/x": "" });
  });
  const codes = (folder: string, inputs: readonly string[] = []): Promise<string> =>
    codesOf(run(folder, old, { cwd: join(project, "work"), inputs }));

  test.each([
    ["the root of the file system", () => "/"],
    ["the home folder", () => homedir()],
    ["what holds the home folder", () => dirname(homedir())],
    ["the project", () => project],
    ["the project, spelt otherwise", () => `${project}/work/../`],
    ["what holds the project", () => root],
    ["the installed packages", () => join(project, "node_modules/api")],
    ["the repository of Git", () => join(project, ".git")],
  ])("is refused: %s", async (_, folder) => {
    const before = await tree(root);
    const checked = checkOutputFolder({ output: folder(), inputs: [], manifest: undefined, cwd: join(project, "work") });
    expect(await codesOf(checked)).toBe("output-unsafe");
    expect(await tree(root)).toEqual(before);
  });

  test("is refused if it contains the document, an overlay or the configuration", async () => {
    expect(await codes(join(project, "api"), [join(project, "api/openapi.yaml")])).toBe("output-unsafe");
    expect(await codes(join(project, "api"), [relative(join(project, "work"), join(project, "api/not-there.yaml"))])).toBe("output-unsafe");
    expect(await codes(join(project, "api"), [join(project, "pinwheel.config.json")])).toBe("done");
  });

  test("is refused if an input is reached through a link", async () => {
    await symlink(project, join(root, "link"));
    expect(await codes(join(project, "api"), [join(root, "link/api/openapi.yaml")])).toBe("output-unsafe");
  });

  test("is refused if a link points to it", async () => {
    await symlink(project, join(root, "link"));
    expect(await codes(join(root, "link"))).toBe("output-unsafe");
    expect(await codes(join(root, "link/src/api"))).toBe("done");
    expect(await texts(join(project, "src/api"))).toEqual(old);
  });

  test("is refused if it is the root of a repository", async () => {
    await mkdir(join(root, "repository/.git"), { recursive: true });
    expect(await codesOf(run(join(root, "repository"), old, { cwd: join(root, "repository") }))).toBe("output-unsafe");
  });

  test("is refused if it is or contains the folder of the configuration", async () => {
    const configFolder = join(project, "tools/api");
    const check = (folder: string) =>
      codesOf(checkOutputFolder({ output: folder, inputs: [], manifest: undefined, cwd: project, configFolder }));
    expect(await check(configFolder)).toBe("output-unsafe");
    expect(await check(dirname(configFolder))).toBe("output-unsafe");
    expect(await check(join(configFolder, "client"))).toBe("done");
  });

  test("accepts installed packages that hold the project", async () => {
    const installed = join(project, "node_modules/api");
    await put(installed, { "package.json": "{}\n" });
    expect(await codesOf(run(join(installed, "client"), old, { cwd: installed }))).toBe("done");
  });

  test("accepts a folder in the project, one with a similar name, and a generated package", async () => {
    expect(await codes(join(project, "src/api"))).toBe("done");
    expect(await codes(`${project}-client`)).toBe("done");
    const ours = join(project, "generated/client");
    await run(ours, { ...old, "package.json": "{}\n" }, { cwd: project });
    expect(await codesOf(run(ours, { ...next, "package.json": "{}\n" }, { cwd: ours }))).toBe("done");
  });
});

describe("a manifest that cannot be trusted", () => {
  const sound = manifestOf(old);
  const withFiles = (files: Readonly<Record<string, string>>): string => JSON.stringify({ ...sound, files });
  const sha256 = hash("victim\n");

  test.each([
    ["a path above the folder", withFiles({ "../victim.ts": sha256 })],
    ["a path above the folder, in the middle", withFiles({ "a/../../victim.ts": sha256 })],
    ["an absolute path", withFiles({ "/etc/hostname": sha256 })],
    ["a drive", withFiles({ "C:/x": sha256 })],
    ["a backslash", withFiles({ "..\\victim.ts": sha256 })],
    ["a device", withFiles({ "docs/NUL.md": sha256 })],
    ["our own files", withFiles({ ".pinwheel/manifest.json": sha256 })],
    ["two paths that are one", withFiles({ "A.ts": sha256, "a.ts": sha256 })],
    ["no hash", withFiles({ "a.ts": "x" })],
    ["a list of files", JSON.stringify({ ...sound, files: [] })],
    ["a newer format", JSON.stringify({ ...sound, format: 2 })],
    ["no fingerprint", JSON.stringify({ ...sound, fingerprint: undefined })],
    ["hashes of messages of another shape", JSON.stringify({ ...sound, reported: [1] })],
    ["hashes without formatting of another shape", JSON.stringify({ ...sound, unformatted: { a: "x" } })],
    ["half of it", manifestText(sound).slice(0, 100)],
    ["a merge conflict", `<<<<<<< HEAD\n${manifestText(sound)}=======\n>>>>>>> other\n`],
    ["nothing", ""],
    ["null", "null"],
  ])("is refused because it contains %s", async (_, text) => {
    await put(output, { ".pinwheel/manifest.json": text });
    await put(dirname(output), { "victim.ts": "victim\n" });
    const before = await tree(root);
    const problem = await problemOf(run(output, next, { force: true }));
    expect(problem?.diagnostics).toMatchObject([{ code: "manifest-broken", file: join(output, ".pinwheel/manifest.json") }]);
    expect(await tree(root)).toEqual(before);
  });

  test("is optional: without it, a run recognizes its files", async () => {
    await run(output, old);
    const { rm } = await import("node:fs/promises");
    await writeFile(join(output, ".pinwheel/manifest.json"), "{");
    await rm(join(output, ".pinwheel/manifest.json"));
    expect(await codesOf(run(output, old))).toBe("done");
    expect(await readManifest(output)).toEqual(sound);
  });
});

describe("the text of a manifest", () => {
  const manifest: Manifest = { ...manifestOf(old), reported: ["00000001"] };

  test("does not depend on the order of properties, and is read back unchanged", async () => {
    const reversed = {
      ...manifest,
      files: Object.fromEntries(Object.entries(manifest.files).reverse()),
      unformatted: Object.fromEntries(Object.entries(manifest.unformatted).reverse()),
    };
    expect(manifestText(reversed)).toBe(manifestText(manifest));
    await put(output, { ".pinwheel/manifest.json": manifestText(manifest) });
    const read = await readManifest(output);
    expect(read === undefined ? undefined : manifestText(read)).toBe(manifestText(manifest));
    expect(Object.keys(read?.files ?? {})).toEqual(["gone/runs.ts", "index.ts", "resources/dags.ts"]);
  });

  test("has records that inherit nothing", async () => {
    await put(output, { ".pinwheel/manifest.json": manifestText(manifest) });
    const read = await readManifest(output);
    expect([read?.files["toString"], read?.unformatted["valueOf"]]).toEqual([undefined, undefined]);
  });
});

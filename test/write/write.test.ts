import { link, lstat, mkdir, readdir, rename, stat, unlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { applyPlan } from "../../src/write/apply-plan.js";
import { isUpToDate } from "../../src/write/is-up-to-date.js";
import { manifestText, readManifest } from "../../src/write/manifest-file.js";
import { planWrite } from "../../src/write/plan-write.js";
import { codesOf, emitted, manifestOf, problemOf, put, removeFolders, run, temporaryFolder, texts, tree } from "./output-tree.js";

const first = { "index.ts": "export {};\n", "resources/dags.ts": "dags\n", "resources/old/runs.ts": "runs\n", "docs/README.md": "docs\n" };
const second = { "index.ts": "export { second };\n", "resources/dags.ts": "dags\n", "models.ts": "models\n" };

describe("writing an output folder", () => {
  let output: string;
  beforeEach(async () => {
    output = join(await temporaryFolder(), "src/api");
  });
  afterEach(removeFolders);

  test("the first run creates the folder, the files and the manifest, and nothing else", async () => {
    await run(output, first);
    expect(await texts(output)).toEqual(first);
    expect(await readdir(join(output, ".pinwheel"))).toEqual(["manifest.json"]);
    expect(await readManifest(output)).toEqual(manifestOf(first));
  });

  test("a run that changes nothing writes nothing", async () => {
    await run(output, first);
    const long = new Date(1_000_000_000_000);
    const paths = [...Object.keys(first), ".pinwheel/manifest.json", ".pinwheel", "resources", "."].map((path) => join(output, path));
    for (const path of paths) await utimes(path, long, long);
    await run(output, first);
    for (const path of paths) expect((await stat(path)).mtimeMs).toBe(long.getTime());
  });

  test("a run that changes some files does not touch the others", async () => {
    await run(output, first);
    const kept = await lstat(join(output, "resources/dags.ts"));
    await run(output, second);
    expect(await texts(output)).toEqual(second);
    const still = await lstat(join(output, "resources/dags.ts"));
    expect([still.ino, still.mtimeMs]).toEqual([kept.ino, kept.mtimeMs]);
  });

  test("removes files that are no longer part of the output, and their empty folders; other files stay", async () => {
    await run(output, first);
    await put(output, { "docs/notes.md": "mine\n" });
    await run(output, second);
    expect(await texts(output)).toEqual({ ...second, "docs/notes.md": "mine\n" });
    expect(Object.keys((await tree(output)) ?? {})).not.toContain("resources/old/");
    expect(Object.keys((await tree(output)) ?? {})).toContain("docs/");
  });

  test("a deleted file is written again, or dropped from the manifest if it is no longer part of the output", async () => {
    await run(output, first);
    await rename(join(output, "docs"), join(output, "elsewhere"));
    await rename(join(output, "index.ts"), join(output, "elsewhere/index.ts"));
    await run(output, second);
    expect(await texts(output)).toEqual({ ...second, "elsewhere/README.md": "docs\n", "elsewhere/index.ts": first["index.ts"] });
  });

  test("the plan lists the action for each path, and writes nothing", async () => {
    await run(output, first);
    await put(output, { "models.ts": "mine\n", "docs/README.md": "edited\n" });
    const before = await tree(output);
    const request = { output, files: emitted(second), manifest: await readManifest(output), force: false };
    const plan = await planWrite(request);
    const forced = await planWrite({ ...request, force: true });
    expect(plan.steps.map(({ path, action }) => [path, action])).toEqual([
      ["docs/README.md", { kind: "blocked", reason: "edited", would: "remove" }],
      ["index.ts", { kind: "replace" }],
      ["models.ts", { kind: "blocked", reason: "foreign", would: "replace" }],
      ["resources/dags.ts", { kind: "keep" }],
      ["resources/old/runs.ts", { kind: "remove" }],
    ]);
    expect(forced.steps.map(({ action }) => action.kind)).toEqual(["remove", "replace", "replace", "keep", "remove"]);
    expect(await tree(output)).toEqual(before);
  });

  test("a file edited by hand stops the run and is reported; force replaces it", async () => {
    await run(output, first);
    await put(output, { "index.ts": "my own\n" });
    const before = await tree(output);
    const problem = await problemOf(run(output, second));
    expect(problem?.diagnostics).toMatchObject([{ code: "file-edited", file: join(output, "index.ts") }]);
    expect(await tree(output)).toEqual(before);
    await run(output, second, { force: true });
    expect(await texts(output)).toEqual(second);
  });

  test("an edit that equals the new output does not stop the run", async () => {
    await run(output, first);
    await put(output, { "index.ts": second["index.ts"] });
    expect(await codesOf(run(output, second))).toBe("done");
  });

  test("an edited file that is no longer part of the output stops the run; force removes it", async () => {
    await run(output, first);
    await put(output, { "docs/README.md": "my notes\n" });
    expect(await codesOf(run(output, second))).toBe("file-edited");
    await run(output, second, { force: true });
    expect(await texts(output)).toEqual(second);
  });

  test("a foreign file stops the run; one with exactly the same text becomes part of the output", async () => {
    await put(output, { "index.ts": first["index.ts"], "models.ts": "mine\n" });
    await run(output, first);
    expect(await codesOf(run(output, second))).toBe("file-foreign");
    await put(output, { "models.ts": second["models.ts"] });
    await run(output, second);
    await run(output, first);
    expect(await texts(output)).toEqual(first);
  });

  test("CRLF line endings from a checkout are not an edit", async () => {
    await run(output, first);
    await put(output, { "index.ts": "export {};\r\n", "resources/old/runs.ts": "runs\r\n" });
    expect(await isUpToDate(output, manifestOf(first))).toBe(true);
    await run(output, first);
    expect((await texts(output))["index.ts"]).toBe("export {};\r\n");
    await run(output, second);
    expect(await texts(output)).toEqual(second);
  });

  test("reports a folder with the path of a file, and a file with the path of a folder", async () => {
    await mkdir(join(output, "index.ts"), { recursive: true });
    expect(await codesOf(run(output, first))).toBe("output-obstacle");
    await rename(join(output, "index.ts"), join(output, "x"));
    await put(output, { resources: "a file\n" });
    const problem = await problemOf(run(output, first));
    expect(problem?.message).toContain("resources/dags.ts");
    expect(await tree(output)).toEqual({ "x/": "folder", resources: "a file\n" });
  });

  test("reports an output folder that is a file", async () => {
    await put(join(output, ".."), { api: "a file\n" });
    expect(await codesOf(run(output, first))).toBe("output-obstacle");
  });

  test("refuses a plan if the files have changed since", async () => {
    await run(output, first);
    const plan = await planWrite({ output, files: emitted(second), manifest: await readManifest(output), force: false });
    await put(output, { "index.ts": "in the meantime\n" });
    const before = await tree(output);
    expect(await codesOf(applyPlan(plan, emitted(second), manifestOf(second)))).toBe("output-changed");
    expect(await tree(output)).toEqual(before);
  });

  test("refuses to plan with a manifest that is no longer the one on disk", async () => {
    await run(output, first);
    const manifest = await readManifest(output);
    await run(output, second);
    expect(await codesOf(planWrite({ output, files: emitted(first), manifest, force: false }))).toBe("output-changed");
  });

  test("a reformatted manifest is the same manifest", async () => {
    await run(output, first);
    await writeFile(join(output, ".pinwheel/manifest.json"), JSON.stringify(manifestOf(first)));
    await run(output, first);
    expect((await tree(output))?.[".pinwheel/manifest.json"]).toBe(manifestText(manifestOf(first)));
  });

  test.each([
    "/etc/x",
    "../x",
    "a/../b",
    "a//b",
    "",
    "a\\b",
    "c:x",
    "CON",
    "docs/aux.md",
    "lpt1.ts",
    "a.",
    "a ",
    " a",
    "e\u0301.ts",
    "a\u202eb",
    "a\u0000b",
    "\ud800",
    "x".repeat(101),
    ".pinwheel/manifest.json",
    ".Pinwheel/x",
  ])("the emitted path %j is a bug", async (path) => {
    await expect(run(output, { [path]: "text" })).rejects.toThrow("Defect");
    expect(await tree(output)).toBeUndefined();
  });

  test.each([
    ["User.ts", "user.ts"],
    ["a", "a/b"],
    ["A/b", "a"],
  ])("the emitted paths %j and %j together are a bug", async (left, right) => {
    await expect(run(output, { [left]: "text", [right]: "text" })).rejects.toThrow("Defect");
  });

  test("isUpToDate notices an edited and a missing file", async () => {
    await run(output, first);
    expect(await isUpToDate(output, manifestOf(first))).toBe(true);
    await put(output, { "index.ts": "edited\n" });
    expect(await isUpToDate(output, manifestOf(first))).toBe(false);
    await put(output, { "index.ts": first["index.ts"] });
    expect(await isUpToDate(output, manifestOf(first))).toBe(true);
    await unlink(join(output, "docs/README.md"));
    expect(await isUpToDate(output, manifestOf(first))).toBe(false);
  });

  test("a path that changes only in letter case is one file on a file system that ignores case, and is not removed after writing", async () => {
    await run(output, { "resources/dagRuns.ts": "old\n" });
    // Two names of one file, as a file system gives them that ignores case.
    await link(join(output, "resources/dagRuns.ts"), join(output, "resources/DagRuns.ts"));
    const files = emitted({ "resources/DagRuns.ts": "new\n" });
    const plan = await planWrite({ output, files, manifest: await readManifest(output), force: false });
    expect(plan.steps.map(({ path, action }) => [path, action.kind])).toEqual([["resources/DagRuns.ts", "replace"]]);
  });

  test("a path that changes only in letter case is two files on a case-sensitive file system", async () => {
    await run(output, { "resources/dagRuns.ts": "old\n" });
    await run(output, { "resources/DagRuns.ts": "new\n" });
    expect(await texts(output)).toEqual({ "resources/DagRuns.ts": "new\n" });
  });
});

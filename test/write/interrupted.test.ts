import { spawnSync } from "node:child_process";
import { mkdir, readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { applyPlan } from "../../src/write/apply-plan.js";
import { hash } from "../../src/write/hash.js";
import { isUpToDate } from "../../src/write/is-up-to-date.js";
import { readManifest } from "../../src/write/manifest-file.js";
import { removeStaleNames, writeNames } from "../../src/write/names-file.js";
import { planWrite } from "../../src/write/plan-write.js";
import { rollBackInterrupted, wasInterrupted } from "../../src/write/roll-back.js";
import { systemError, watched } from "./faulty-file-system.js";
import { codesOf, emitted, manifestOf, put, removeFolders, run, type Texts, temporaryFolder, texts, tree } from "./output-tree.js";

const old: Texts = { "index.ts": "old index\n", "gone/runs.ts": "runs\n" };
const next: Texts = { "index.ts": "new index\n", "models/run.ts": "run\n" };

let root = "";
let output = "";
beforeEach(async () => {
  root = await temporaryFolder();
  output = join(root, "api");
  await run(output, old);
});
afterEach(removeFolders);

/** A process ID that no process has. */
const ended = spawnSync(process.execPath, ["--version"]).pid;

async function bury(): Promise<void> {
  await writeFile(join(output, ".pinwheel/lock"), JSON.stringify({ pid: ended, host: hostname() }));
}

/** Ends like a killed process: every operation after the nth of a kind fails. */
function killedAt(kind: string, nth: number): ReturnType<typeof watched> {
  let seen = 0;
  return watched((_, operation, path) => {
    if (operation === kind) seen += 1;
    if (seen >= nth) throw systemError("EIO", operation, path);
  });
}

/** Writes with everything that a real run keeps in the state folder. */
async function write(fileSystem: ReturnType<typeof watched>): Promise<void> {
  const files = emitted(next);
  const plan = await planWrite({ output, files, manifest: await readManifest(output), force: false });
  await applyPlan(plan, files, manifestOf(next), { fileSystem, helperCache: "{}", keptDiagnostics: "{}", names: "{}" });
}

describe("a run that ended while it wrote", () => {
  test("is recognized until the next run rolls it back, also with a cache and kept diagnostics", async () => {
    expect(await wasInterrupted(output)).toBe(false);
    expect(await codesOf(write(killedAt("rename", 4)))).toBe("output-interrupted");
    await bury();
    expect(await wasInterrupted(output)).toBe(true);
    await rollBackInterrupted(output);
    expect([await wasInterrupted(output), await texts(output)]).toEqual([false, old]);
  });

  test("is not a run that still writes", async () => {
    await put(output, { ".pinwheel/tmp-1/new-0": "half" });
    await writeFile(join(output, ".pinwheel/lock"), JSON.stringify({ pid: process.pid, host: hostname() }));
    expect(await wasInterrupted(output)).toBe(false);
    await bury();
    expect(await wasInterrupted(output)).toBe(true);
  });

  test("records no names if its files cannot be prepared, and moves no files if names cannot be recorded", async () => {
    const files = emitted(next);
    const plan = await planWrite({ output, files, manifest: await readManifest(output), force: false });
    let recorded = 0;
    const beforeCommit = async () => {
      recorded += 1;
    };
    const full = watched((_, operation, path) => {
      if (operation === "writeNew" && path.includes("/new-1")) throw systemError("ENOSPC", operation, path);
    });
    expect(await codesOf(applyPlan(plan, files, manifestOf(next), { fileSystem: full, beforeCommit }))).toBe("output-no-space");
    expect(recorded).toBe(0);
    const before = await tree(output);
    const failing = async () => {
      throw systemError("ENOSPC", "write", "names");
    };
    expect(await codesOf(applyPlan(plan, files, manifestOf(next), { beforeCommit: failing }))).toBe("output-no-space");
    expect(await tree(output)).toEqual(before);
    await applyPlan(plan, files, manifestOf(next), { beforeCommit });
    expect([recorded, await texts(output)]).toEqual([1, next]);
  });
});

describe("a hostile state folder", () => {
  const journal = (changes: unknown, folders: readonly string[] = []): string => JSON.stringify({ changes, folders });

  test("a temporary folder that is a link is refused, and nothing is moved out of its target", async () => {
    await put(join(root, "victim"), { journal: journal([{ path: "index.ts", before: hash("stolen\n") }]), "old-0": "stolen\n" });
    await symlink(join(root, "victim"), join(output, ".pinwheel/tmp-x"));
    await rm(join(output, "index.ts"));
    const before = await tree(root);
    expect(await codesOf(rollBackInterrupted(output))).toBe("output-symlink");
    expect(await tree(root)).toEqual(before);
  });

  test("a journal cannot remove folders or files behind a link", async () => {
    await put(join(root, "victim"), { "file.ts": "victim\n" });
    await mkdir(join(root, "victim/empty"));
    await symlink(join(root, "victim"), join(output, "link"));
    for (const text of [journal([], ["link/empty"]), journal([], ["link"]), journal([{ path: "link/file.ts", after: hash("victim\n") }])]) {
      await put(output, { ".pinwheel/tmp-x/journal": text });
      expect(await codesOf(rollBackInterrupted(output))).toBe("output-symlink");
    }
    expect(await tree(join(root, "victim"))).toEqual({ "empty/": "folder", "file.ts": "victim\n" });
  });

  test("a preserved file that is a link is not put back", async () => {
    await put(root, { "secret.txt": "secret\n" });
    await put(output, { ".pinwheel/tmp-x/journal": journal([{ path: "index.ts", before: hash("secret\n") }]) });
    await symlink(join(root, "secret.txt"), join(output, ".pinwheel/tmp-x/old-0"));
    await rm(join(output, "index.ts"));
    expect(await codesOf(rollBackInterrupted(output))).toBe("output-symlink");
    expect(Object.keys(await texts(output))).toEqual(["gone/runs.ts"]);
  });

  test("a lock that is a link is not followed", async () => {
    await symlink(join(root, "elsewhere"), join(output, ".pinwheel/lock"));
    expect(await codesOf(run(output, next))).toBe("output-symlink");
    expect(await readdir(root)).toEqual(["api"]);
  });

  test("a folder of the output that became a link counts as a change", async () => {
    expect(await isUpToDate(output, manifestOf(old))).toBe(true);
    await rename(join(output, "gone"), join(root, "moved"));
    await symlink(join(root, "moved"), join(output, "gone"));
    expect(await isUpToDate(output, manifestOf(old))).toBe(false);
  });
});

describe("a folder that disappears during a run", () => {
  test.each([
    ["the output folder", "."],
    ["a folder in it", "gone"],
    ["the state folder", ".pinwheel"],
  ])(
    "%s: the run ends with a diagnostic or the complete output, and the next one works",
    async (_, folder) => {
      let steps = 0;
      await run(join(root, "count"), old);
      await run(join(root, "count"), next, {
        fileSystem: watched((count) => {
          steps = count;
        }),
      });
      for (let nth = 1; nth <= steps; nth += 1) {
        await rm(output, { recursive: true, force: true });
        await run(output, old);
        const { rmSync } = await import("node:fs");
        const fileSystem = watched((count) => {
          if (count === nth) rmSync(join(output, folder), { recursive: true, force: true });
        });
        const codes = await codesOf(run(output, next, { fileSystem }));
        expect([nth, codes]).toEqual([nth, expect.stringMatching(/^(done|output-|file-)/)]);
        const complete = new Set([...Object.entries(old), ...Object.entries(next)].map(([path, text]) => `${path} ${text}`));
        for (const [path, text] of Object.entries(await texts(output))) expect(complete).toContain(`${path} ${text}`);
        await bury().catch(() => undefined);
        expect([nth, await codesOf(run(output, next, { force: true }))]).toEqual([nth, "done"]);
        expect(await texts(output)).toMatchObject(next);
      }
    },
    60_000,
  );
});

describe("the file of names", () => {
  test("temporary files of killed processes are removed, and no others", async () => {
    const file = join(root, "pinwheel.names.json");
    const id = "01234567-89ab-cdef-0123-456789abcdef";
    const others = [`pinwheel.names.json.${process.pid}-${id}.tmp`, `other.json.${ended}-${id}.tmp`, "pinwheel.names.json.1.tmp", "a.tmp"];
    await put(root, Object.fromEntries([...others, `pinwheel.names.json.${ended}-${id}.tmp`].map((name) => [name, ""])));
    await removeStaleNames(file);
    expect((await readdir(root)).sort()).toEqual([...others, "api"].sort());
  });

  test("is old or new, and nothing is left, whichever operation fails", async () => {
    const file = join(root, "names/pinwheel.names.json");
    await writeNames(file, new Map([["a", "old"]]));
    const before = await tree(join(root, "names"));
    for (const operation of ["writeNew", "rename"]) {
      const fileSystem = watched((_, name, path) => {
        if (name === operation) throw systemError("ENOSPC", name, path);
      });
      expect(await codesOf(writeNames(file, new Map([["a", "new"]]), fileSystem))).toBe("output-no-space");
      expect(await tree(join(root, "names"))).toEqual(before);
    }
  });
});

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import type { FileSystem } from "../../src/write/file-system.js";
import { rollBackInterrupted } from "../../src/write/roll-back.js";
import { type Operation, systemError, watched } from "./faulty-file-system.js";
import { codesOf, problemOf, put, removeFolders, run, type Texts, temporaryFolder, texts, tree } from "./output-tree.js";

const old: Texts = {
  "index.ts": "old index\n",
  "kept.ts": "kept\n",
  "resources/gone/runs.ts": "runs\n",
  "resources/gone/dags.ts": "dags\n",
};
const next: Texts = { "index.ts": "new index\n", "kept.ts": "kept\n", "models/deep/dag.ts": "dag\n", "models/run.ts": "run\n" };
const mine: Texts = { "resources/notes.md": "mine\n", "hand/written.ts": "mine\n" };

interface Step {
  readonly operation: Operation;
  readonly path: string;
}

/** Records the file operations of a run that succeeds. */
async function stepsOf(work: (files: FileSystem) => Promise<unknown>): Promise<Step[]> {
  const steps: Step[] = [];
  await work(watched((_, operation, path) => steps.push({ operation, path })));
  return steps;
}

/** Returns the number, from 1, of the step that makes the new output valid. A failure after it is ignored. */
function commitOf(steps: readonly Step[]): number {
  return 1 + steps.findIndex(({ operation, path }) => operation === "unlink" && path.endsWith("/journal"));
}

async function folderWithOldOutput(): Promise<string> {
  const output = join(await temporaryFolder(), "src/api");
  await put(output, mine);
  await run(output, old);
  return output;
}

function failingAt(nth: number): FileSystem {
  return watched((count, operation, path) => {
    if (count === nth) throw systemError("EIO", operation, path);
  });
}

/** Like a process that has ended: all operations from some point on fail. */
function deadFrom(nth: number): FileSystem {
  return watched((count, operation, path) => {
    if (count >= nth) throw systemError("EIO", operation, path);
  });
}

/** Turns the lock of this process into the lock of a process that has ended. */
async function buryLock(output: string): Promise<void> {
  const lock = join(output, ".pinwheel/lock");
  const { pid } = spawnSync(process.execPath, ["--version"]);
  if (existsSync(lock)) await writeFile(lock, JSON.stringify({ pid, host: hostname() }));
}

async function isClean(output: string): Promise<boolean> {
  return (await readdir(join(output, ".pinwheel"))).join() === "manifest.json";
}

afterEach(removeFolders);

describe("a file operation that fails", () => {
  test("leaves an output folder as it was, whichever operation fails", async () => {
    const steps = await stepsOf(async (fileSystem) => run(await folderWithOldOutput(), next, { fileSystem }));
    const commit = commitOf(steps);
    for (const [index, step] of steps.entries()) {
      const output = await folderWithOldOutput();
      const before = await tree(output);
      const codes = await codesOf(run(output, next, { fileSystem: failingAt(index + 1) }));
      const [content, ...expected] = index < commit ? [tree, "output-failed", before] : [texts, "done", { ...mine, ...next }];
      expect([step.operation, index, codes, await content(output)]).toEqual([step.operation, index, ...expected]);
      await run(output, next);
      expect([await texts(output), await isClean(output)]).toEqual([{ ...mine, ...next }, true]);
    }
    expect(steps.filter(({ operation }) => operation === "rename").length).toBeGreaterThan(4);
    expect(commit).toBeGreaterThan(steps.length - 5);
  }, 60_000);

  test("leaves nothing after a failed first run, whichever operation fails", async () => {
    const fresh = async (): Promise<string> => join(await temporaryFolder(), "src/api");
    const steps = await stepsOf(async (fileSystem) => run(await fresh(), next, { fileSystem }));
    for (const [index, step] of steps.entries()) {
      const output = await fresh();
      const codes = await codesOf(run(output, next, { fileSystem: failingAt(index + 1) }));
      const expected = index < commitOf(steps) ? ["output-failed", {}] : ["done", next];
      const folder = index < commitOf(steps) ? dirname(dirname(output)) : output;
      expect([step.operation, index, codes, await texts(folder)]).toEqual([step.operation, index, ...expected]);
    }
  }, 60_000);

  test("is harmless while changes are rolled back: the next run finishes the roll-back", async () => {
    const steps = await stepsOf(async (fileSystem) => run(await folderWithOldOutput(), next, { fileSystem }));
    for (let nth = 1; nth <= steps.length; nth += 1) {
      const output = await folderWithOldOutput();
      const before = await texts(output);
      await codesOf(run(output, next, { fileSystem: deadFrom(nth) }));
      await buryLock(output);
      await codesOf(rollBackInterrupted(output, deadFrom(1 + (nth % 25))));
      await buryLock(output);
      await rollBackInterrupted(output);
      expect([nth, await texts(output)]).toEqual([nth, nth > commitOf(steps) ? { ...mine, ...next } : before]);
      await run(output, next);
      expect([await texts(output), await isClean(output)]).toEqual([{ ...mine, ...next }, true]);
    }
  }, 60_000);

  test("reports that the old output could not be restored, and the fix", async () => {
    const output = await folderWithOldOutput();
    let renames = 0;
    const fileSystem = watched((_, operation, path) => {
      renames += operation === "rename" ? 1 : 0;
      if (renames >= 3) throw systemError("EIO", operation, path);
    });
    const problem = await problemOf(run(output, next, { fileSystem }));
    expect(problem?.diagnostics).toMatchObject([{ code: "output-interrupted", fix: expect.stringContaining("run again") }]);
  });

  test("a file edited after a crash is not overwritten by the roll-back", async () => {
    const output = await folderWithOldOutput();
    const fileSystem = watched((_, operation, path) => {
      if (operation === "unlink") throw systemError("EIO", operation, path);
      if (operation === "readFile" && path.includes("/tmp-")) throw systemError("EIO", operation, path);
    });
    expect(await codesOf(run(output, next, { fileSystem }))).toBe("output-interrupted");
    expect((await texts(output))["index.ts"]).toBe(next["index.ts"]);
    await put(output, { "index.ts": "edited after the crash\n" });
    await buryLock(output);
    await rollBackInterrupted(output);
    expect(await texts(output)).toEqual({ ...mine, ...old, "index.ts": "edited after the crash\n" });
  });

  test.each([
    ["ENOSPC", "output-no-space", "no space is left"],
    ["EDQUOT", "output-no-space", "quota"],
    ["EACCES", "output-denied", "permission is denied"],
    ["EPERM", "output-denied", "not permitted"],
    ["EROFS", "output-denied", "read-only"],
    ["EISDIR", "output-obstacle", "a folder has the path"],
    ["ENOTDIR", "output-obstacle", "a file has the path"],
    ["EMFILE", "output-too-many-files", "too many files open"],
    ["ENFILE", "output-too-many-files", "too many files open"],
    ["EIO", "output-failed", "EIO"],
  ])("%s is reported as %s, with the file, and changes nothing", async (code, expected, reason) => {
    const output = await folderWithOldOutput();
    const before = await tree(output);
    const fileSystem = watched((_, operation, path) => {
      if (operation === "writeNew" && path.includes("/new-2")) throw systemError(code, operation, path);
    });
    const problem = await problemOf(run(output, next, { fileSystem }));
    expect(problem?.diagnostics).toMatchObject([{ code: expected, severity: "error", message: expect.stringContaining(reason) }]);
    expect(problem?.message).toContain("/new-2");
    expect(problem?.message).toContain("the output folder is unchanged");
    expect(await tree(output)).toEqual(before);
  });

  test("on a file system without hard links, old files are preserved as copies", async () => {
    const withoutLinks = (fails: boolean): FileSystem =>
      watched((_, operation, path) => {
        if (operation === "link") throw systemError("EPERM", operation, path);
        if (fails && operation === "unlink") throw systemError("EIO", operation, path);
      });
    const output = await folderWithOldOutput();
    const before = await texts(output);
    expect(await codesOf(run(output, next, { fileSystem: withoutLinks(true) }))).not.toBe("done");
    await buryLock(output);
    await rollBackInterrupted(output);
    expect(await texts(output)).toEqual(before);
    await run(output, next, { fileSystem: withoutLinks(false) });
    expect(await texts(output)).toEqual({ ...mine, ...next });
  });

  test("at most 32 file operations run at once", async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`resources/r${index}.ts`, `${index}\n`]));
    const output = join(await temporaryFolder(), "api");
    let running = 0;
    let maximum = 0;
    const disk = watched(() => undefined);
    const counted = async <T>(work: Promise<T>): Promise<T> => {
      running += 1;
      maximum = Math.max(maximum, running);
      return await work.finally(() => {
        running -= 1;
      });
    };
    const fileSystem = {
      ...disk,
      writeNew: (path: string, text: string) => counted(disk.writeNew(path, text)),
      lstat: (path: string) => counted(disk.lstat(path)),
    };
    await run(output, many, { fileSystem });
    expect(Object.keys(await texts(output))).toHaveLength(300);
    expect(maximum).toBeGreaterThan(4);
    expect(maximum).toBeLessThanOrEqual(32);
  });
});

describe("a signal", () => {
  const reason = new Error("stopped by the test");

  test("that has fired before the run rejects it with its reason", async () => {
    const output = await folderWithOldOutput();
    const before = await tree(output);
    await expect(run(output, next, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(await tree(output)).toEqual(before);
  });

  test("that fires before the first rename cancels the run; later ones let it finish", async () => {
    const steps = await stepsOf(async (fileSystem) => run(await folderWithOldOutput(), next, { fileSystem }));
    const firstRename = 1 + steps.findIndex(({ operation }) => operation === "rename");
    for (let nth = 1; nth <= steps.length; nth += 1) {
      const output = await folderWithOldOutput();
      const before = await texts(output);
      const controller = new AbortController();
      const fileSystem = watched((count) => {
        if (count === nth) controller.abort(reason);
      });
      const outcome = await run(output, next, { fileSystem, signal: controller.signal }).catch((error: unknown) => error);
      const expected = nth <= firstRename ? [reason, before] : [undefined, { ...mine, ...next }];
      expect([nth, outcome, await texts(output), await isClean(output)]).toEqual([nth, ...expected, true]);
    }
  }, 60_000);
});

describe("a journal that Pinwheel did not write", () => {
  const plant = async (output: string, journal: string, files: Texts = {}): Promise<void> => {
    await put(join(output, ".pinwheel/tmp-planted"), { journal, ...files });
  };

  test.each([
    "",
    "null",
    "{",
    JSON.stringify({ changes: [{ path: "../../victim", before: "x" }], folders: [] }),
    JSON.stringify({ changes: [], folders: ["../.."] }),
    JSON.stringify({ changes: [{ path: "a", before: 1 }], folders: [] }),
  ])("%j is refused", async (journal) => {
    const output = await folderWithOldOutput();
    await plant(output, journal);
    const problem = await problemOf(rollBackInterrupted(output));
    expect(problem?.diagnostics).toMatchObject([{ code: "output-interrupted", file: join(output, ".pinwheel/tmp-planted") }]);
    expect(await texts(output)).toEqual({ ...mine, ...old });
  });

  test("cannot replace or remove a file whose content it does not know", async () => {
    const output = await folderWithOldOutput();
    const { hash } = await import("../../src/write/hash.js");
    const changes = [
      { path: "hand/written.ts", before: hash("evil\n"), after: hash("guess\n") },
      { path: "index.ts", after: hash("guess\n") },
    ];
    await plant(output, JSON.stringify({ changes, folders: ["hand"] }), { "old-0": "evil\n" });
    await rollBackInterrupted(output);
    expect(await texts(output)).toEqual({ ...mine, ...old });
  });

  test("does not remove a file that the run had not moved yet", async () => {
    const output = await folderWithOldOutput();
    const { hash } = await import("../../src/write/hash.js");
    await plant(output, JSON.stringify({ changes: [{ path: "hand/written.ts", after: hash("mine\n") }], folders: [] }), {
      "new-0": "mine\n",
    });
    await rollBackInterrupted(output);
    expect(await texts(output)).toEqual({ ...mine, ...old });
  });

  test("temporary files of a run that had not moved anything are removed", async () => {
    const output = await folderWithOldOutput();
    await put(join(output, ".pinwheel/tmp-left"), { "new-0": "half", "journal-new": "{" });
    await rollBackInterrupted(output);
    expect([await texts(output), await isClean(output)]).toEqual([{ ...mine, ...old }, true]);
  });
});

describe("the lock", () => {
  const lockOf = (output: string): string => join(output, ".pinwheel/lock");

  test("of a running process stops the run, which names the process", async () => {
    const output = await folderWithOldOutput();
    await writeFile(lockOf(output), JSON.stringify({ pid: process.pid, host: hostname() }));
    const before = await tree(output);
    const problem = await problemOf(run(output, next));
    expect(problem?.diagnostics).toMatchObject([
      { code: "output-busy", file: lockOf(output), message: expect.stringContaining(`process ${process.pid} on ${hostname()}`) },
    ]);
    expect(await tree(output)).toEqual(before);
  });

  test("is not created if there is nothing to write", async () => {
    const output = await folderWithOldOutput();
    const steps = await stepsOf((fileSystem) => run(output, old, { fileSystem }));
    expect(new Set(steps.map(({ operation }) => operation))).toEqual(new Set(["lstat", "readdir", "readFile"]));
  });

  test("of a process that has ended is taken over", async () => {
    const output = await folderWithOldOutput();
    await writeFile(lockOf(output), "");
    await buryLock(output);
    expect(await codesOf(run(output, next))).toBe("done");
    expect(await isClean(output)).toBe(true);
  });

  test.each([
    ["is empty", ""],
    ["is damaged", "{"],
  ])("that %s, because its process was killed while it wrote it, is taken over", async (_, text) => {
    const output = await folderWithOldOutput();
    await writeFile(lockOf(output), text);
    expect(await codesOf(run(output, next))).toBe("done");
    expect(await isClean(output)).toBe(true);
  });

  test("that another run is writing stops the run when it is written", async () => {
    const output = await folderWithOldOutput();
    await writeFile(lockOf(output), "");
    const waiting = codesOf(run(output, next));
    await writeFile(lockOf(output), JSON.stringify({ pid: process.pid, host: hostname() }));
    expect(await waiting).toBe("output-busy");
  });

  test("of another host is valid until it is old", async () => {
    const { utimes } = await import("node:fs/promises");
    const output = await folderWithOldOutput();
    await writeFile(lockOf(output), JSON.stringify({ pid: 1, host: "elsewhere.example" }));
    expect(await codesOf(run(output, next))).toBe("output-busy");
    const longAgo = Date.now() / 1000 - 3600;
    await utimes(lockOf(output), longAgo, longAgo);
    expect(await codesOf(run(output, next))).toBe("done");
  });

  test("that another run has just taken over is returned to it", async () => {
    const output = await folderWithOldOutput();
    const fresh = JSON.stringify({ pid: process.pid, host: hostname(), id: "fresh" });
    await writeFile(lockOf(output), "");
    await buryLock(output);
    const fileSystem = { ...watched(() => undefined) };
    const disk = watched(() => undefined);
    fileSystem.rename = async (from, to) => {
      if (from === lockOf(output)) await writeFile(`${from}-fresh`, fresh).then(() => rename(`${from}-fresh`, from));
      await disk.rename(from, to);
    };
    expect(await codesOf(run(output, next, { fileSystem }))).toBe("output-busy");
    expect(await readFile(lockOf(output), "utf8")).toBe(fresh);
    expect(await texts(output)).toEqual({ ...mine, ...old });
  });
});

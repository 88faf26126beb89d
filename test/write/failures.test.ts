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

/** The file operations of one run, by a run of it. */
async function operationsOf(work: (files: FileSystem) => Promise<unknown>): Promise<Operation[]> {
  const operations: Operation[] = [];
  await work(watched((_, operation) => operations.push(operation)));
  return operations;
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

/** As for a process that is gone: nothing works any more from some operation on. */
function deadFrom(nth: number): FileSystem {
  return watched((count, operation, path) => {
    if (count >= nth) throw systemError("EIO", operation, path);
  });
}

/** Makes a lock that this process left into one of a process that is no more. */
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
  test("leaves an output folder as it was, whichever operation it is", async () => {
    const operations = await operationsOf(async (fileSystem) => run(await folderWithOldOutput(), next, { fileSystem }));
    let failed = 0;
    for (let nth = 1; nth <= operations.length; nth += 1) {
      const output = await folderWithOldOutput();
      const before = await tree(output);
      const codes = await codesOf(run(output, next, { fileSystem: failingAt(nth) }));
      if (codes === "done") {
        expect(await texts(output)).toEqual({ ...mine, ...next });
      } else {
        failed += 1;
        expect([nth, operations[nth - 1], codes, await tree(output)]).toEqual([nth, operations[nth - 1], "output-failed", before]);
      }
      await run(output, next);
      expect([await texts(output), await isClean(output)]).toEqual([{ ...mine, ...next }, true]);
    }
    expect(operations.filter((operation) => operation === "rename").length).toBeGreaterThan(4);
    expect(failed).toBeGreaterThan(operations.length - 5);
  });

  test("leaves nothing behind on a first run, whichever operation it is", async () => {
    const fresh = async (): Promise<string> => join(await temporaryFolder(), "src/api");
    const operations = await operationsOf(async (fileSystem) => run(await fresh(), next, { fileSystem }));
    const isDone: boolean[] = [];
    for (let nth = 1; nth <= operations.length; nth += 1) {
      const output = await fresh();
      const codes = await codesOf(run(output, next, { fileSystem: failingAt(nth) }));
      isDone.push(codes === "done");
      if (codes === "done") expect(await texts(output)).toEqual(next);
      else expect([nth, operations[nth - 1], await tree(dirname(dirname(output)))]).toEqual([nth, operations[nth - 1], {}]);
    }
    expect(isDone.filter(Boolean).length).toBeLessThan(5);
  });

  test("does no harm where it fails while changes are taken back: the next run finishes that", async () => {
    const operations = await operationsOf(async (fileSystem) => run(await folderWithOldOutput(), next, { fileSystem }));
    const isDone: boolean[] = [];
    for (let nth = 1; nth <= operations.length; nth += 1) {
      const output = await folderWithOldOutput();
      const before = await texts(output);
      const codes = await codesOf(run(output, next, { fileSystem: deadFrom(nth) }));
      isDone.push(codes === "done");
      await buryLock(output);
      await codesOf(rollBackInterrupted(output, deadFrom(1 + (nth % 25))));
      await buryLock(output);
      await rollBackInterrupted(output);
      expect([nth, await texts(output)]).toEqual([nth, codes === "done" ? { ...mine, ...next } : before]);
      await run(output, next);
      expect([await texts(output), await isClean(output)]).toEqual([{ ...mine, ...next }, true]);
    }
    expect(isDone.filter(Boolean).length).toBeLessThan(isDone.length / 2);
  });

  test("says that the old output could not be put back, and how that is mended", async () => {
    const output = await folderWithOldOutput();
    let renames = 0;
    const fileSystem = watched((_, operation, path) => {
      renames += operation === "rename" ? 1 : 0;
      if (renames >= 3) throw systemError("EIO", operation, path);
    });
    const problem = await problemOf(run(output, next, { fileSystem }));
    expect(problem?.diagnostics).toMatchObject([{ code: "output-interrupted", fix: expect.stringContaining("run again") }]);
  });

  test("a file that somebody edits after a crash is not overwritten by taking back", async () => {
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
    ["EISDIR", "output-obstacle", "a folder stands"],
    ["ENOTDIR", "output-obstacle", "a file stands"],
    ["EMFILE", "output-too-many-files", "too many files open"],
    ["ENFILE", "output-too-many-files", "too many files open"],
    ["EIO", "output-failed", "EIO"],
  ])("%s is told as %s, with the file, and changes nothing", async (code, expected, words) => {
    const output = await folderWithOldOutput();
    const before = await tree(output);
    const fileSystem = watched((_, operation, path) => {
      if (operation === "writeNew" && path.includes("/new-2")) throw systemError(code, operation, path);
    });
    const problem = await problemOf(run(output, next, { fileSystem }));
    expect(problem?.diagnostics).toMatchObject([{ code: expected, severity: "error", message: expect.stringContaining(words) }]);
    expect(problem?.message).toContain("/new-2");
    expect(problem?.message).toContain("the output folder is as it was");
    expect(await tree(output)).toEqual(before);
  });

  test("a file system without hard links is written, and put back, by copies", async () => {
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

  test("at most 32 file operations are under way at once", async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`resources/r${index}.ts`, `${index}\n`]));
    const output = join(await temporaryFolder(), "api");
    let underWay = 0;
    let most = 0;
    const disk = watched(() => undefined);
    const counted = async <T>(work: Promise<T>): Promise<T> => {
      underWay += 1;
      most = Math.max(most, underWay);
      return await work.finally(() => {
        underWay -= 1;
      });
    };
    const fileSystem = {
      ...disk,
      writeNew: (path: string, text: string) => counted(disk.writeNew(path, text)),
      lstat: (path: string) => counted(disk.lstat(path)),
    };
    await run(output, many, { fileSystem });
    expect(Object.keys(await texts(output))).toHaveLength(300);
    expect(most).toBeGreaterThan(4);
    expect(most).toBeLessThanOrEqual(32);
  });
});

describe("a signal", () => {
  const reason = new Error("stopped by the test");

  test("that is there before the run ends it with its reason", async () => {
    const output = await folderWithOldOutput();
    const before = await tree(output);
    await expect(run(output, next, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(await tree(output)).toEqual(before);
  });

  test("that comes at any operation ends the run with nothing changed, or lets it finish whole", async () => {
    const operations = await operationsOf(async (fileSystem) => run(await folderWithOldOutput(), next, { fileSystem }));
    const outcomes: string[] = [];
    for (let nth = 1; nth <= operations.length; nth += 1) {
      const output = await folderWithOldOutput();
      const before = await tree(output);
      const controller = new AbortController();
      const fileSystem = watched((count) => {
        if (count === nth) controller.abort(reason);
      });
      const outcome = await run(output, next, { fileSystem, signal: controller.signal }).catch((error: unknown) => error);
      outcomes.push(outcome === reason ? "ended" : "finished");
      if (outcome === reason) expect(await tree(output)).toEqual(before);
      else expect([await texts(output), await isClean(output)]).toEqual([{ ...mine, ...next }, true]);
    }
    const journal = operations.indexOf("rename");
    expect(outcomes.lastIndexOf("ended")).toBe(journal);
    expect(outcomes.indexOf("finished")).toBe(journal + 1);
  });
});

describe("a journal that we did not write", () => {
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

  test("cannot replace or remove a file that it does not know the content of", async () => {
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

  test("removes no file that the run had not moved into place yet", async () => {
    const output = await folderWithOldOutput();
    const { hash } = await import("../../src/write/hash.js");
    await plant(output, JSON.stringify({ changes: [{ path: "hand/written.ts", after: hash("mine\n") }], folders: [] }), {
      "new-0": "mine\n",
    });
    await rollBackInterrupted(output);
    expect(await texts(output)).toEqual({ ...mine, ...old });
  });

  test("temporary files of a run that had not begun to move anything are removed", async () => {
    const output = await folderWithOldOutput();
    await put(join(output, ".pinwheel/tmp-left"), { "new-0": "half", "journal-new": "{" });
    await rollBackInterrupted(output);
    expect([await texts(output), await isClean(output)]).toEqual([{ ...mine, ...old }, true]);
  });
});

describe("the lock", () => {
  const lockOf = (output: string): string => join(output, ".pinwheel/lock");

  test("of a living process stops the run, which names it", async () => {
    const output = await folderWithOldOutput();
    await writeFile(lockOf(output), JSON.stringify({ pid: process.pid, host: hostname() }));
    const before = await tree(output);
    const problem = await problemOf(run(output, next));
    expect(problem?.diagnostics).toMatchObject([
      { code: "output-busy", file: lockOf(output), message: expect.stringContaining(`process ${process.pid} on ${hostname()}`) },
    ]);
    expect(await tree(output)).toEqual(before);
  });

  test("is not made where nothing is to be written", async () => {
    const output = await folderWithOldOutput();
    const operations = await operationsOf((fileSystem) => run(output, old, { fileSystem }));
    expect(new Set(operations)).toEqual(new Set(["lstat", "readdir", "readFile"]));
  });

  test("of a process that is gone is taken over", async () => {
    const output = await folderWithOldOutput();
    await writeFile(lockOf(output), "");
    await buryLock(output);
    expect(await codesOf(run(output, next))).toBe("done");
    expect(await isClean(output)).toBe(true);
  });

  test.each([
    ["of another host", JSON.stringify({ pid: 1, host: "elsewhere.example" })],
    ["that is empty", ""],
    ["that is not ours", "{"],
  ])("%s counts until it is old", async (_, text) => {
    const { utimes } = await import("node:fs/promises");
    const output = await folderWithOldOutput();
    await writeFile(lockOf(output), text);
    expect(await codesOf(run(output, next))).toBe("output-busy");
    const longAgo = Date.now() / 1000 - 3600;
    await utimes(lockOf(output), longAgo, longAgo);
    expect(await codesOf(run(output, next))).toBe("done");
  });

  test("that another run has just taken over is given back to it", async () => {
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

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, readdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";
import { systemError, watched } from "./faulty-file-system.js";
import { codesOf, put, removeFolders, run, type Texts, temporaryFolder, texts, tree } from "./output-tree.js";

/*
 * These tests need processes of their own, which run the sources without a build: every module that the write stage uses is compiled into a
 * temporary folder.
 */
const repository = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const many = (word: string): Texts =>
  Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`resources/r${index}.ts`, `${word} ${index}\n`]));
const old: Texts = { ...many("old"), "gone/a.ts": "a\n" };
const next: Texts = { ...many("new"), "models/deep/b.ts": "b\n" };

/** Reads a job from its arguments, does it, and prints how it ended. `stopAt` kills or pauses the process before its nth file operation of a kind. */
const worker = `
import { writeFileSync } from "node:fs";
import { run, codesOf } from "./test/write/output-tree.js";
import { watched } from "./test/write/faulty-file-system.js";
const { output, texts, stop, mark } = JSON.parse(process.argv[2]);
let seen = 0;
const pause = new Int32Array(new SharedArrayBuffer(4));
const fileSystem = watched((count, operation) => {
  if (stop === undefined || operation !== stop.operation || ++seen !== stop.nth) return;
  if (stop.how === "kill") process.kill(process.pid, "SIGKILL");
  writeFileSync(mark, "");
  Atomics.wait(pause, 0, 0, stop.milliseconds);
});
console.log(await codesOf(run(output, texts, { fileSystem })));
`;

let stage: string;
beforeAll(async () => {
  stage = await compileStage();
});
afterAll(async () => {
  small.unmount();
  await removeFolders();
});

async function compileStage(): Promise<string> {
  const folder = await temporaryFolder();
  const waiting = ["test/write/output-tree.ts", "test/write/faulty-file-system.ts"];
  const done = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (done.has(path)) continue;
    done.add(path);
    const source = await readFile(join(repository, path), "utf8");
    const { code } = await transform(source, { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "es6" } });
    await put(folder, { [path.replace(/\.ts$/, ".js")]: code });
    for (const [, specifier] of code.matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g)) waiting.push(join(dirname(path), `${specifier}.ts`));
  }
  await put(folder, { "worker.mjs": worker, "package.json": '{ "type": "module" }' });
  await chmod(folder, 0o755);
  return folder;
}

interface Job {
  readonly output: string;
  readonly texts: Texts;
  readonly mark?: string;
  readonly stop?: { readonly operation: string; readonly nth: number; readonly how: "kill" | "pause"; readonly milliseconds?: number };
}

function start(job: Job, uid?: number): ChildProcess {
  const file = join(stage, "worker.mjs");
  return spawn(process.execPath, [file, JSON.stringify(job)], {
    stdio: ["ignore", "pipe", "inherit"],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
}

/** What the process printed; `SIGKILL` if that ended it. */
async function outcomeOf(child: ChildProcess): Promise<string> {
  let printed = "";
  child.stdout?.on("data", (text) => {
    printed += text;
  });
  const [, signal] = await once(child, "close");
  return signal ?? printed.trim();
}

async function appears(file: string): Promise<void> {
  while (!existsSync(file)) await new Promise((done) => setTimeout(done, 5));
}

async function isClean(output: string): Promise<boolean> {
  return (await readdir(join(output, ".pinwheel"))).join() === "manifest.json";
}

describe("two processes at once", () => {
  test("one writes, the other reports which process is writing, and the result is complete", async () => {
    const output = join(await temporaryFolder(), "api");
    await run(output, old);
    const mark = join(dirname(output), "mark");
    const first = start({ output, texts: next, mark, stop: { operation: "rename", nth: 20, how: "pause", milliseconds: 1500 } });
    const outcome = outcomeOf(first);
    await appears(mark);
    expect(await outcomeOf(start({ output, texts: many("other") }))).toBe("output-busy");
    expect(await outcome).toBe("done");
    expect([await texts(output), await isClean(output)]).toEqual([next, true]);
  });

  test("that start together leave one of the two results, and nothing else", async () => {
    const output = join(await temporaryFolder(), "api");
    const jobs = [next, old, next, old].map((wanted) => outcomeOf(start({ output, texts: wanted })));
    const outcomes = await Promise.all(jobs);
    expect(outcomes).toContain("done");
    for (const outcome of outcomes)
      expect(["done", "output-busy", "output-changed", "file-foreign", "file-edited"]).toContain(outcome.split(" ")[0]);
    expect([JSON.stringify(next), JSON.stringify(old)].map((text) => JSON.stringify(sortedTexts(JSON.parse(text))))).toContain(
      JSON.stringify(sortedTexts(await texts(output))),
    );
    expect(await isClean(output)).toBe(true);
  });
});

function sortedTexts(found: Texts): Texts {
  return Object.fromEntries(Object.entries(found).sort(([left], [right]) => (left < right ? -1 : 1)));
}

describe("kill -9", () => {
  test.each([
    ["while new files are prepared", "writeNew", 20],
    ["before the first file is moved", "rename", 2],
    ["while files are moved", "rename", 25],
    ["before stale files are removed", "unlink", 1],
    ["before the manifest is moved", "rename", 43],
    ["before the new output becomes valid", "unlink", 2],
    ["before temporary files are removed", "removeTree", 1],
    ["before the lock is removed", "unlink", 3],
  ])("%s: the next run succeeds and removes the traces of the killed one", async (_, operation, nth) => {
    const output = join(await temporaryFolder(), "api");
    await run(output, old);
    await put(output, { "gone/mine.ts": "mine\n" });
    expect(await outcomeOf(start({ output, texts: next, stop: { operation, nth, how: "kill" } }))).toBe("SIGKILL");
    expect(await isClean(output)).toBe(false);
    expect(await codesOf(run(output, next))).toBe("done");
    expect([await texts(output), await isClean(output)]).toEqual([{ ...next, "gone/mine.ts": "mine\n" }, true]);
  });

  test("on a first run: the next run works", async () => {
    const output = join(await temporaryFolder(), "api");
    expect(await outcomeOf(start({ output, texts: next, stop: { operation: "rename", nth: 25, how: "kill" } }))).toBe("SIGKILL");
    expect(await codesOf(run(output, old))).toBe("done");
    expect([await texts(output), await isClean(output)]).toEqual([old, true]);
  });
});

describe("permissions", () => {
  /** Root may write anywhere, so the process gives up its rights first. */
  const nobody = process.getuid?.() === 0 ? 65534 : undefined;

  async function ownedOutput(): Promise<string> {
    const folder = await temporaryFolder();
    const output = join(folder, "api");
    await mkdir(output);
    for (const path of [folder, output]) if (nobody !== undefined) await chown(path, nobody, nobody);
    expect(await outcomeOf(start({ output, texts: old }, nobody))).toBe("done");
    return output;
  }

  test("a folder that may not be written stops the run, and all stays as it was", async () => {
    const output = await ownedOutput();
    await chmod(join(output, "resources"), 0o555);
    const before = await tree(output);
    const outcome = await outcomeOf(start({ output, texts: next }, nobody));
    await chmod(join(output, "resources"), 0o755);
    expect(outcome).toBe("output-denied");
    expect(await tree(output)).toEqual(before);
  });

  test("a read-only generated file is replaced, because the permissions of its folder decide", async () => {
    const output = await ownedOutput();
    await chmod(join(output, "resources/r0.ts"), 0o444);
    expect(await outcomeOf(start({ output, texts: next }, nobody))).toBe("done");
    expect(await texts(output)).toEqual(next);
  });

  test("reports an output folder that cannot be created", async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o555);
    expect(await outcomeOf(start({ output: join(folder, "api"), texts: next }, nobody))).toBe("output-denied");
    expect(await tree(folder)).toEqual({});
  });
});

const small = await mountSmall();

/** A file system of 256 KiB, where this user may mount one. */
async function mountSmall(): Promise<{ readonly folder: string | undefined; readonly unmount: () => void }> {
  const folder = await temporaryFolder();
  try {
    execFileSync("/bin/mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", folder], { stdio: "ignore" });
    return { folder, unmount: () => execFileSync("/bin/umount", [folder]) };
  } catch {
    return { folder: undefined, unmount: () => undefined };
  }
}

describe(`a full disk (${small.folder === undefined ? "ENOSPC made by the test: no file system can be mounted here" : "a real one of 256 KiB"})`, () => {
  const large: Texts = { ...next, "models/large.ts": "x".repeat(200_000), "models/larger.ts": "y".repeat(200_000) };
  let written = 0;
  const fileSystem =
    small.folder !== undefined
      ? undefined
      : watched((_, operation, path) => {
          written += operation === "writeNew" ? 1 : 0;
          if (written > 10) throw systemError("ENOSPC", operation, path);
        });

  test("stops the run, and all stays as it was", async () => {
    const folder = small.folder ?? (await temporaryFolder());
    const output = join(folder, "api");
    await run(output, { "index.ts": "old\n" });
    const before = await tree(folder);
    expect(await codesOf(run(output, large, fileSystem ? { fileSystem } : {}))).toBe("output-no-space");
    if (fileSystem) written = 0;
    expect(await tree(folder)).toEqual(before);
  });

  test("leaves nothing of a first run", async () => {
    written = 0;
    const folder = small.folder ?? (await temporaryFolder());
    const before = await tree(folder);
    expect(await codesOf(run(join(folder, "other/api"), large, fileSystem ? { fileSystem } : {}))).toBe("output-no-space");
    expect(await tree(folder)).toEqual(before);
  });
});

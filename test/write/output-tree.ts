import { lstat, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { EmittedFile } from "../../src/emit/emitted-file.js";
import type { ApplyOptions } from "../../src/write/apply-plan.js";
import { applyPlan } from "../../src/write/apply-plan.js";
import { hash } from "../../src/write/hash.js";
import { makeManifest } from "../../src/write/make-manifest.js";
import type { Manifest } from "../../src/write/manifest.js";
import { readManifest } from "../../src/write/manifest-file.js";
import { checkOutputFolder, type OutputFolderCheck } from "../../src/write/output-folder.js";
import type { PlanRequest } from "../../src/write/plan-write.js";
import { planWrite } from "../../src/write/plan-write.js";
import { rollBackInterrupted } from "../../src/write/roll-back.js";

const folders: string[] = [];

/** A fresh folder that `removeFolders` removes again. */
export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "write-")));
  folders.push(folder);
  return folder;
}

export async function removeFolders(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}

/** Files as `{ "a/b.ts": "text" }`. */
export type Texts = Readonly<Record<string, string>>;

export function emitted(texts: Texts): EmittedFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text, origin: "generated" }));
}

export function manifestOf(texts: Texts): Manifest {
  return makeManifest({ generator: "pinwheel-codegen 0.1.0", fingerprint: hash(JSON.stringify(texts)), reported: [] }, emitted(texts));
}

type RunOptions = ApplyOptions & Partial<PlanRequest> & Partial<Pick<OutputFolderCheck, "cwd" | "inputs">>;

/** What a run does: recover, read the manifest, check the folder, plan, apply. */
export async function run(output: string, texts: Texts, options: RunOptions = {}): Promise<void> {
  const { signal, fileSystem, cwd = dirname(output), inputs = [], ...request } = options;
  await rollBackInterrupted(output, fileSystem);
  const manifest = await readManifest(output, fileSystem);
  await checkOutputFolder({ output, inputs, manifest, cwd });
  const files = emitted(texts);
  const plan = await planWrite({ output, files, manifest, force: false, ...request }, fileSystem);
  await applyPlan(plan, files, manifestOf(texts), { ...(signal ? { signal } : {}), ...(fileSystem ? { fileSystem } : {}) });
}

export async function put(folder: string, texts: Texts): Promise<void> {
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Everything below a folder: text of a file, `folder/` for a folder, so that empty ones count; undefined for no folder. */
export async function tree(folder: string): Promise<Record<string, string> | undefined> {
  const entries = await readdir(folder, { recursive: true }).catch(() => undefined);
  if (entries === undefined) return undefined;
  const found: Record<string, string> = {};
  for (const entry of entries.sort()) {
    const stats = await lstat(join(folder, entry));
    if (stats.isDirectory()) found[`${entry}/`] = "folder";
    else found[entry] = stats.isFile() ? await readFile(join(folder, entry), "utf8") : "special";
  }
  return found;
}

/** The same without our own folder and without folders. */
export async function texts(folder: string): Promise<Texts> {
  const entries = Object.entries((await tree(folder)) ?? {});
  return Object.fromEntries(entries.filter(([path]) => !path.endsWith("/") && !path.startsWith(".pinwheel/")));
}

/** The codes of the diagnostics with which a promise is rejected; `done` where it is not. Any other error is thrown. */
export async function codesOf(promise: Promise<unknown>): Promise<string> {
  const problem = await problemOf(promise);
  return problem === undefined ? "done" : problem.diagnostics.map(({ code }) => code).join(" ");
}

export async function problemOf(
  promise: Promise<unknown>,
): Promise<import("../../src/diagnostics/diagnostic.js").PinwheelError | undefined> {
  const { PinwheelError } = await import("../../src/diagnostics/diagnostic.js");
  try {
    await promise;
    return undefined;
  } catch (error) {
    if (error instanceof PinwheelError) return error;
    throw error;
  }
}

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { emit } from "../../src/emit/emit.js";
import type { SdkModel } from "../../src/model/model.js";
import { readTemplates } from "../../src/pipeline/read-templates.js";
import { readRuntime } from "../../src/pipeline/runtime-files.js";

/** A caller's file and the SDK that it is compiled with. */
export interface Compilation {
  readonly model: SdkModel;
  readonly caller: string;
}

const templates = readTemplates();

/**
 * Compiles each caller's file with its SDK, all in one program. Returns the errors of each, in the
 * order of the compilations.
 */
export async function compileAll(compilations: readonly Compilation[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "pinwheel-diff-"));
  const runtimeFiles = await readRuntime();
  try {
    const roots: string[] = [];
    for (const [index, { model, caller }] of compilations.entries()) {
      const files = await emit({ apis: [{ model, helpers: [] }], docs: false, templates, runtimeFiles }, () => undefined);
      const isShared = ({ path }: { readonly path: string }): boolean => path.startsWith("runtime/");
      if (index === 0) for (const { path, text } of files.filter(isShared)) write(join(folder, path), text);
      for (const { path, text } of files.filter((file) => !isShared(file)))
        write(join(folder, `${index}/sdk`, path), withSharedRuntime(path, text));
      write(join(folder, `${index}/use.ts`), caller);
      roots.push(`${index}/use.ts`);
    }
    return errorsOf(folder, roots);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Compiles the file `use.ts` of several sets of files, all in one program. Returns the errors of each. */
export function compileFolders(sets: readonly Readonly<Record<string, string>>[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "pinwheel-diff-"));
  try {
    for (const [index, files] of sets.entries()) {
      for (const [name, text] of Object.entries(files)) write(join(folder, `${index}/${name}`), text);
    }
    return errorsOf(
      folder,
      sets.map((_, index) => `${index}/use.ts`),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function errorsOf(folder: string, roots: readonly string[]): readonly string[] {
  write(join(folder, "package.json"), '{ "type": "module" }');
  write(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: roots }));
  const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", "."], { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 });
  return roots.map((_, index) => linesOf(stdout, index));
}

/** All SDKs have the runtime in common, so that it is compiled once. */
function withSharedRuntime(path: string, text: string): string {
  const up = "../".repeat(path.split("/").length + 1);
  return text.replaceAll(/"(?:\.{1,2}\/)+runtime\//g, `"${up}runtime/`);
}

const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  module: "nodenext",
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  types: ["node"],
  typeRoots: [fileURLToPath(new URL("../../node_modules/@types", import.meta.url))],
};

function linesOf(output: string, index: number): string {
  return output
    .split("\n")
    .filter((line) => line.startsWith(`${index}/`) || !/^\s|^\d+\//.test(line))
    .join("\n")
    .trim();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import type { Config } from "../../config/config.js";
import { configNames } from "../../config/find-config.js";
import { loadConfig } from "../../config/load-config.js";
import { fatal } from "../../diagnostics/collect.js";
import { type Diagnostic, PinwheelError } from "../../diagnostics/diagnostic.js";
import { foldersUp } from "../../util/folders-up.js";
import { pathIn } from "./repository.js";
import type { RevisionFiles } from "./revision-files.js";

/**
 * Loads the configuration of a revision. It is the file that the working tree uses, or another one
 * in its folder.
 *
 * It is copied to a temporary folder with the modules that it imports, because Node imports modules
 * from the disk only.
 *
 * @throws PinwheelError if the revision has no configuration, or it cannot be used
 */
export async function configAt(files: RevisionFiles, configFile: string): Promise<Config> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pinwheel-revision-")));
  try {
    return await loadFrom(folder, files, configFile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function loadFrom(folder: string, files: RevisionFiles, configFile: string): Promise<Config> {
  const copy = (path: string) => join(folder, pathIn(files.repository, path) ?? basename(path));
  const config = await copyConfig(files, configFile, copy);
  try {
    return (await loadConfig(folder, copy(config))).config;
  } catch (error) {
    if (!(error instanceof PinwheelError)) throw error;
    const rename = (text: string) => text.replaceAll(copy(config), files.nameOf(config));
    throw new PinwheelError(
      error.diagnostics.map(
        (diagnostic): Diagnostic => ({ ...diagnostic, message: rename(diagnostic.message), file: files.nameOf(config) }),
      ),
    );
  }
}

/** Copies the configuration and returns its path in the working tree. */
async function copyConfig(files: RevisionFiles, configFile: string, copy: (path: string) => string): Promise<string> {
  const names = new Set([basename(configFile), ...configNames, "package.json"]);
  for (const path of [...names].map((name) => join(dirname(configFile), name))) {
    const text = await files.readText(path);
    if (text === undefined || (basename(path) === "package.json" && !text.includes('"pinwheel"'))) continue;
    write(copy(path), text);
    if (/\.[cm]?[jt]s$/.test(path)) await copyImports(files, path, text, copy);
    return path;
  }
  const message = `The configuration ${files.nameOf(configFile)} does not exist.`;
  throw fatal("config-not-found", { message, file: configFile, fix: "Name a revision that has one with --against." });
}

const relativeImport = /(?:from|import|require)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;
const extensions = ["", ".ts", ".mts", ".js", ".mjs", ".cjs", ".json", "/index.ts", "/index.js"];

async function copyImports(files: RevisionFiles, config: string, text: string, copy: (path: string) => string): Promise<void> {
  const pending: { readonly path: string; readonly text: string }[] = [{ path: config, text }];
  const known = new Set([config]);
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    const { path: importer } = module;
    for (const [, specifier = ""] of module.text.matchAll(relativeImport)) {
      const target = resolve(dirname(importer), specifier);
      const candidates = [...extensions.map((extension) => target + extension), target.replace(/\.([cm]?)js$/, ".$1ts")];
      const found = await firstFile(
        files,
        candidates.filter((candidate) => !known.has(candidate)),
      );
      if (found === undefined) continue;
      known.add(found.path);
      write(copy(found.path), found.text);
      pending.push(found);
    }
  }
  linkPackages(files, config, copy);
}

async function firstFile(
  files: RevisionFiles,
  paths: readonly string[],
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  for (const path of paths) {
    const text = await files.readText(path);
    if (text !== undefined) return { path, text };
  }
  return undefined;
}

/** The packages of the working tree are those of all revisions. */
function linkPackages(files: RevisionFiles, config: string, copy: (path: string) => string): void {
  for (const folder of foldersUp(dirname(config))) {
    const packages = join(folder, "node_modules");
    if (!existsSync(packages)) continue;
    const inside = pathIn(files.repository, packages) !== undefined;
    const link = inside ? copy(packages) : copy(join(files.repository.root, "node_modules"));
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(packages, link, "junction");
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

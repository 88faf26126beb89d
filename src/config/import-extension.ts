import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TsConfigJsonResolved } from "get-tsconfig";
import type { Report } from "../diagnostics/diagnostic.js";
import { foldersUp } from "../util/folders-up.js";
import type { ImportExtension } from "../util/import-extension.js";
import type { ResolvedTarget } from "./resolve-target.js";

/** A target whose imports have an ending, which its project may have decided. */
export interface TargetInProject extends ResolvedTarget {
  readonly importExtension: ImportExtension;
}

/**
 * Decides how the relative imports of a target end. A package is compiled with its own
 * tsconfig.json, and its imports end in `.js`.
 */
export async function withExtension(target: ResolvedTarget, report: Report): Promise<TargetInProject> {
  return { ...target, importExtension: chosenExtension(target) ?? (await extensionOfProject(target, withLevel(target, report))) };
}

/** Applies the level of the first API, because a tsconfig.json belongs to none. */
function withLevel({ apis: [{ diagnostics }] }: ResolvedTarget, report: Report): Report {
  return (code, details) => {
    const severity = diagnostics?.[code];
    if (severity !== "off") report(code, severity === undefined ? details : { ...details, severity });
  };
}

/** Returns the extension of a target. Undefined if its project decides. */
function chosenExtension({ package: name, importExtension = "auto" }: ResolvedTarget): ImportExtension | undefined {
  if (name !== undefined) return "js";
  return importExtension === "auto" ? undefined : importExtension;
}

/** Files that decide how the imports of a project end. The nearest one counts. */
const projectFiles = ["deno.json", "deno.jsonc", "tsconfig.json"] as const;

/**
 * Returns the file that decides how the imports of a target end. Undefined if the target does so
 * itself, and if there is no such file.
 */
export function projectFileOf(target: ResolvedTarget): string | undefined {
  if (chosenExtension(target) !== undefined) return undefined;
  const candidates = foldersUp(target.output).flatMap((folder) => projectFiles.map((name) => join(folder, name)));
  return candidates.find((path) => existsSync(path));
}

async function extensionOfProject(target: ResolvedTarget, report: Report): Promise<ImportExtension> {
  const { output } = target;
  const file = projectFileOf(target);
  if (file === undefined) return "js";
  if (!file.endsWith("tsconfig.json")) return "ts";
  try {
    return extensionOf(await optionsFor(output, file), output);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report("tsconfig-unreadable", { message: `${file} cannot be read: ${reason}`, file });
    return "js";
  }
}

type CompilerOptions = NonNullable<TsConfigJsonResolved["compilerOptions"]>;

/**
 * Rules by the meaning of the options, in the TypeScript Handbook, "Modules - Reference". The first
 * that applies decides.
 */
const rules: readonly { readonly applies: (options: CompilerOptions, output: string) => boolean; readonly extension: ImportExtension }[] = [
  {
    applies: (options) => options.allowImportingTsExtensions === true || options.rewriteRelativeImportExtensions === true,
    extension: "ts",
  },
  // Node requires the extension in ES modules only. Jest does not find `./client.js` in `client.ts`.
  { applies: (options, output) => isNodeModule(options) && isEsModule(output), extension: "js" },
];

/** Bundlers and CommonJS find `./client`, and some of them do not find `./client.js`. */
function extensionOf(options: CompilerOptions, output: string): ImportExtension {
  return rules.find(({ applies }) => applies(options, output))?.extension ?? "none";
}

function isNodeModule({ module, moduleResolution }: CompilerOptions): boolean {
  return /^node(?:\d{2}|next)$/i.test(moduleResolution ?? module ?? "");
}

/** Whether the nearest package.json makes a `.ts` file an ES module. */
function isEsModule(output: string): boolean {
  const file = foldersUp(output)
    .map((folder) => join(folder, "package.json"))
    .find((path) => existsSync(path));
  return file !== undefined && JSON.parse(readFileSync(file, "utf8"))?.type === "module";
}

/**
 * Returns the compiler options of the sources in a folder. A tsconfig.json may only refer to
 * others, as that of Vite does; then the first one that includes the folder counts.
 */
async function optionsFor(output: string, file: string): Promise<CompilerOptions> {
  const { createFilesMatcher, parseTsconfig } = await import("get-tsconfig");
  const own = parseTsconfig(file);
  const refersOnly = own.files?.length === 0 && own.include === undefined;
  const referenced = !refersOnly ? [] : (own.references ?? []).map(({ path }) => join(dirname(file), path)).map(toFile);
  const configs = referenced.map((path) => ({ path, config: parseTsconfig(path) }));
  const source = join(output, "index.ts");
  const including = configs.find((config) => createFilesMatcher(config)(source) !== undefined);
  return (including?.config ?? own).compilerOptions ?? {};
}

function toFile(path: string): string {
  return path.endsWith(".json") ? path : join(path, "tsconfig.json");
}

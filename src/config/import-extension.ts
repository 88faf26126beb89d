import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TsConfigJsonResolved } from "get-tsconfig";
import type { Report } from "../diagnostics/diagnostic.js";
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
  const { importExtension = "auto" } = target;
  if (target.package !== undefined) return { ...target, importExtension: "js" };
  return { ...target, importExtension: importExtension === "auto" ? await extensionOfProject(target.output, report) : importExtension };
}

/** Files that say how the imports of a project end. The nearest one decides. */
const projectFiles = ["deno.json", "deno.jsonc", "tsconfig.json"] as const;

/** Returns the file that decides about the imports of an output folder. */
export function projectFileOf(output: string): string | undefined {
  for (let folder = output; ; folder = dirname(folder)) {
    const file = projectFiles.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (file !== undefined || dirname(folder) === folder) return file;
  }
}

async function extensionOfProject(output: string, report: Report): Promise<ImportExtension> {
  const file = projectFileOf(output);
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
  for (let folder = output; ; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"))?.type === "module";
    if (dirname(folder) === folder) return false;
  }
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

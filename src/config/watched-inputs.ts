import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { PinwheelError } from "../diagnostics/diagnostic.js";
import { findConfig } from "./find-config.js";
import { importedModules } from "./imported-modules.js";
import { type Inputs, inputsOf } from "./inputs.js";
import type { Options } from "./options.js";
import { selectTargets } from "./select-targets.js";

/**
 * Returns what a watching run depends on before it reads a document, and the configuration with its
 * modules.
 *
 * With a broken configuration, returns the previous inputs, or the configuration itself, so that a
 * fix is noticed.
 */
export async function watchedInputs(options: Options, previous: Inputs): Promise<Inputs> {
  try {
    const { targets, configFile } = await selectTargets(options);
    const targetInputs = targets.map(inputsOf);
    return {
      files: [...(await configFiles(configFile)), ...targetInputs.flatMap(({ files }) => files)],
      folders: targetInputs.flatMap(({ folders }) => folders),
    };
  } catch (error) {
    if (!(error instanceof PinwheelError)) throw error;
    if (previous.files.length > 0) return previous;
    const config = typeof options.config === "string" ? resolve(options.cwd ?? ".", options.config) : findConfig(options.cwd ?? ".");
    return { files: await configFiles(config), folders: [] };
  }
}

async function configFiles(config: string | undefined): Promise<readonly string[]> {
  if (config === undefined) return [];
  return existsSync(config) ? [config, ...(await importedModules(config))] : [config];
}

/** Adds files that were found later, such as those that references lead to. */
export function addFiles({ files, folders }: Inputs, more: readonly string[]): Inputs {
  return { files: [...new Set([...files, ...more])], folders };
}

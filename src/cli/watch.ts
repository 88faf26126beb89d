import { type FSWatcher, watch as watchPath } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { findConfig } from "../config/find-config.js";
import { type Inputs, inputsOf } from "../config/inputs.js";
import { selectTargets } from "../config/select-targets.js";
import { fatal } from "../diagnostics/collect.js";
import { PinwheelError } from "../diagnostics/diagnostic.js";
import type { RunOptions } from "../index.js";
import { type ExitCode, exitCodes } from "./exit-code.js";
import type { Terminal } from "./terminal.js";

/** Editors save in several steps, which are one change. */
const quietMilliseconds = 30;

/**
 * Runs once, and again whenever an input changes, until the signal of the options fires. Errors are printed by the run and end nothing, unless
 * there is nothing that could be mended and seen.
 *
 * @throws PinwheelError `usage` for a document that cannot be watched.
 */
export async function watch(options: RunOptions, once: () => Promise<ExitCode>, terminal: Terminal): Promise<ExitCode> {
  if (options.document === "-") throw fatal("usage", { message: "Standard input cannot be watched." });
  const bell = createChangeSignal();
  options.signal?.addEventListener("abort", bell.ring);
  let inputs: Inputs = { files: [], folders: [] };
  let watchers: readonly FSWatcher[] = [];
  while (options.signal?.aborted !== true) {
    const now = await currentInputs(options, inputs);
    if (!isDeepStrictEqual(now, inputs)) {
      closeAll(watchers);
      watchers = watchInputs(now, bell.ring);
      inputs = now;
    }
    const code = await once();
    if (code !== exitCodes.done && inputs.files.length + inputs.folders.length === 0) return code;
    terminal.err(`Watching ${inputs.files.length + inputs.folders.length} inputs; Ctrl-C ends.\n`);
    await bell.rung();
  }
  closeAll(watchers);
  return exitCodes.done;
}

interface Bell {
  readonly ring: () => void;
  /** Settles once the bell has rung since the last time, and has been quiet for a moment. */
  readonly rung: () => Promise<void>;
}

function createChangeSignal(): Bell {
  let ringing = false;
  let wake = () => {};
  return {
    ring: () => {
      ringing = true;
      wake();
    },
    rung: async () => {
      if (!ringing)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      do {
        ringing = false;
        await delay(quietMilliseconds);
      } while (ringing);
    },
  };
}

/** With a configuration that cannot be used, what was watched before and the file itself, so that mending it is seen. */
async function currentInputs(options: RunOptions, before: Inputs): Promise<Inputs> {
  try {
    const { targets, configFile } = await selectTargets(options);
    const all = targets.map(inputsOf);
    return {
      files: [...(configFile === undefined ? [] : [configFile]), ...all.flatMap(({ files }) => files)],
      folders: all.flatMap(({ folders }) => folders),
    };
  } catch (error) {
    if (!(error instanceof PinwheelError)) throw error;
    if (before.files.length > 0) return before;
    const config = typeof options.config === "string" ? resolve(options.cwd ?? ".", options.config) : findConfig(options.cwd ?? ".");
    return { files: config === undefined ? [] : [config], folders: [] };
  }
}

/** Files are watched through their folders: an editor that saves by renaming replaces the file that a watcher would hold on to. */
function watchInputs({ files, folders }: Inputs, ring: () => void): FSWatcher[] {
  const parents = [...new Set(files.map((file) => dirname(file)))];
  return [
    ...parents.flatMap((parent) => tryWatch(parent, {}, (name) => name !== null && files.includes(join(parent, name)) && ring())),
    ...folders.flatMap((folder) => tryWatch(folder, { recursive: true }, ring)),
  ];
}

/** A folder that is not there, or goes away, is what the run complains of. */
function tryWatch(folder: string, options: { readonly recursive?: true }, changed: (name: string | null) => void): FSWatcher[] {
  try {
    const watcher = watchPath(folder, options, (_event, name) => changed(name));
    watcher.on("error", () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}

function closeAll(watchers: readonly FSWatcher[]): void {
  for (const watcher of watchers) watcher.close();
}

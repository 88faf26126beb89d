import { type FSWatcher, statSync, watch as watchPath } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { findConfig } from "../config/find-config.js";
import { type Inputs, inputsOf } from "../config/inputs.js";
import { isUrl } from "../config/resolve-target.js";
import { selectTargets } from "../config/select-targets.js";
import { fatal } from "../diagnostics/collect.js";
import { PinwheelError } from "../diagnostics/diagnostic.js";
import type { RunOptions } from "../index.js";
import { locationOf } from "../pipeline/list-inputs.js";
import { type ExitCode, exitCodes } from "./exit-code.js";
import type { Interruption } from "./interruption.js";
import type { Terminal } from "./terminal.js";

/** Milliseconds without further events. Editors save in several steps, which are one change. */
const quietMilliseconds = 30;

export interface WatchContext {
  readonly terminal: Terminal;
  readonly interruption: Interruption;
}

/**
 * Runs once, and again whenever an input changes, until the signal of the options fires. Files that
 * references of a document lead to are inputs as well. Ctrl-C during a run ends the process, unless
 * the run is writing.
 *
 * A run that fails prints its errors, and watching continues. Without any input to watch, it ends.
 *
 * @throws PinwheelError `usage` for standard input
 */
export async function watch(
  options: RunOptions,
  once: (options: RunOptions) => Promise<ExitCode>,
  { terminal, interruption }: WatchContext,
): Promise<ExitCode> {
  if (options.document === "-") throw fatal("usage", { message: "Standard input cannot be watched." });
  const changes = createChangeSignal();
  options.signal?.addEventListener("abort", changes.notify);
  let inputs: Inputs = { files: [], folders: [] };
  let references: readonly string[] = [];
  let watchers: readonly FSWatcher[] = [];
  const watchAll = (current: Inputs) => {
    if (isDeepStrictEqual(current, inputs)) return;
    closeAll(watchers);
    watchers = watchInputs(current, changes.notify);
    inputs = current;
  };
  while (options.signal?.aborted !== true) {
    const current = await currentInputs(options, inputs);
    watchAll(addFiles(current, references));
    const found = new Set<string>();
    const started = Date.now();
    const code = await once({ ...options, onReference: (file) => found.add(file) });
    const paths = [...found].flatMap(pathOf);
    // A run that fails may have ended before it came to all references.
    references = code === exitCodes.done ? paths : [...references, ...paths];
    const watched = new Set(inputs.files);
    const unwatched = paths.filter((path) => !watched.has(path));
    watchAll(addFiles(current, references));
    if (unwatched.some((path) => changedSince(path, started))) changes.notify();
    const count = inputs.files.length + inputs.folders.length;
    if (code !== exitCodes.done && count === 0) return code;
    interruption.defer();
    terminal.err(`Watching ${count} ${count === 1 ? "input" : "inputs"}; press Ctrl-C to stop.\n`);
    await changes.next();
    await interruption.allow();
  }
  closeAll(watchers);
  return exitCodes.done;
}

function addFiles({ files, folders }: Inputs, more: readonly string[]): Inputs {
  return { files: [...new Set([...files, ...more])], folders };
}

/** Returns the path of a file on this machine. A URL is not watched. */
function pathOf(file: string): string[] {
  const location = locationOf(file);
  return location === undefined || isUrl(location) ? [] : [location];
}

/** Finds changes during the run that led to the file, before it was watched. */
function changedSince(path: string, time: number): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= time;
}

interface ChangeSignal {
  readonly notify: () => void;
  /** Resolves after the next change, once there was no further one for a moment. */
  readonly next: () => Promise<void>;
}

function createChangeSignal(): ChangeSignal {
  let hasChanged = false;
  let wake = () => {};
  return {
    notify: () => {
      hasChanged = true;
      wake();
    },
    next: async () => {
      if (!hasChanged)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      do {
        hasChanged = false;
        await delay(quietMilliseconds);
      } while (hasChanged);
    },
  };
}

/**
 * With a broken configuration, returns the previous inputs, or the configuration itself, so that a
 * fix is noticed.
 */
async function currentInputs(options: RunOptions, previous: Inputs): Promise<Inputs> {
  try {
    const { targets, configFile } = await selectTargets(options);
    const targetInputs = targets.map(inputsOf);
    return {
      files: [...(configFile === undefined ? [] : [configFile]), ...targetInputs.flatMap(({ files }) => files)],
      folders: targetInputs.flatMap(({ folders }) => folders),
    };
  } catch (error) {
    if (!(error instanceof PinwheelError)) throw error;
    if (previous.files.length > 0) return previous;
    const config = typeof options.config === "string" ? resolve(options.cwd ?? ".", options.config) : findConfig(options.cwd ?? ".");
    return { files: config === undefined ? [] : [config], folders: [] };
  }
}

/**
 * Files are watched through their folders, because an editor that saves by renaming replaces the
 * watched file.
 */
function watchInputs({ files, folders }: Inputs, notify: () => void): FSWatcher[] {
  const paths = new Set(files);
  const parents = [...new Set(files.map((file) => dirname(file)))];
  return [
    ...parents.flatMap((parent) => tryWatch(parent, {}, (name) => name !== null && paths.has(join(parent, name)) && notify())),
    ...folders.flatMap((folder) => tryWatch(folder, { recursive: true }, notify)),
  ];
}

/** A missing folder is ignored here, because the run reports it. */
function tryWatch(folder: string, options: { readonly recursive?: true }, onChange: (name: string | null) => void): FSWatcher[] {
  try {
    const watcher = watchPath(folder, options, (_event, name) => onChange(name));
    watcher.on("error", () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}

function closeAll(watchers: readonly FSWatcher[]): void {
  for (const watcher of watchers) watcher.close();
}

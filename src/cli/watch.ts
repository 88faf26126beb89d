import { statSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { Inputs } from "../config/inputs.js";
import { isUrl } from "../config/resolve-target.js";
import { quietMilliseconds, type WatchList, watchListOf } from "../config/watch-list.js";
import { addFiles, watchedInputs } from "../config/watched-inputs.js";
import { fatal } from "../diagnostics/collect.js";
import type { RunOptions } from "../index.js";
import { locationOf } from "../pipeline/list-inputs.js";
import { type ExitCode, exitCodes } from "./exit-code.js";
import type { Interruption } from "./interruption.js";
import type { Terminal } from "./terminal.js";
import { type Watcher, watchInputs } from "./watch-inputs.js";

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
  let list: WatchList = watchListOf(inputs);
  let watcher: Watcher | undefined;
  const watchAll = async (current: Inputs) => {
    inputs = current;
    const previous = { list, watcher };
    list = watchListOf(inputs);
    if (isDeepStrictEqual(list, previous.list)) return;
    watcher = await watchInputs(list, changes.notify);
    await previous.watcher?.close();
  };
  while (options.signal?.aborted !== true) {
    const current = await watchedInputs(options, inputs);
    await watchAll(addFiles(current, references));
    const found = new Set<string>();
    const started = Date.now();
    const code = await once({ ...options, onReference: (file) => found.add(file) });
    const paths = [...found].flatMap(pathOf);
    // A run that fails may have ended before it came to all references.
    references = code === exitCodes.done ? paths : [...references, ...paths];
    const watched = new Set(inputs.files);
    const unwatched = paths.filter((path) => !watched.has(path));
    await watchAll(addFiles(current, references));
    if (unwatched.some((path) => changedSince(path, started))) changes.notify();
    const count = inputs.files.length + inputs.folders.length;
    if (code !== exitCodes.done && count === 0) return code;
    interruption.defer();
    terminal.err(`Watching ${count} ${count === 1 ? "input" : "inputs"}; press Ctrl-C to stop.\n`);
    await changes.next();
    await interruption.allow();
  }
  await watcher?.close();
  return exitCodes.done;
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

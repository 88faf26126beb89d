import { setTimeout as delay } from "node:timers/promises";
import { isUrl } from "../config/resolve-target.js";
import { isListed, quietMilliseconds, type WatchList, watchListOf } from "../config/watch-list.js";
import { addFiles, watchedInputs } from "../config/watched-inputs.js";
import { check, type GenerateResult, generate, type RunOptions } from "../index.js";
import { locationOf } from "../pipeline/list-inputs.js";
import { errorOf, type ViteError } from "./report.js";

/** What one run did. */
export interface Outcome {
  /** Missing if the run was ended by a defect. */
  readonly result?: GenerateResult;
  readonly watched: WatchList;
  readonly error?: ViteError;
  readonly seconds: number;
}

/** The runs of one server or build, one after the other. */
export interface Runs {
  /** Returns the outcome of the latest run. Runs if there is none, or if an input has changed. */
  readonly current: () => Promise<Outcome>;
  /** Makes `current` run again if the file is an input. */
  readonly noteChange: (path: string) => void;
  /** Runs again if the file is an input, once for changes in quick succession. */
  readonly followChange: (path: string) => void;
  readonly onOutcome: (listener: (outcome: Outcome) => void) => void;
}

export function createRuns(options: RunOptions, isCheck: boolean, report: (outcome: Outcome) => void): Runs {
  const listeners = [report];
  const run = isCheck ? check : generate;
  let watched: WatchList = { files: [], folders: [], links: [] };
  let latest: Promise<Outcome> | undefined;
  let isFollowing = false;
  let hasChanged = false;

  const runOnce = async (): Promise<Outcome> => {
    const started = performance.now();
    const references = new Set<string>();
    const inputs = await watchedInputs(options, watched);
    // Changes during the run count as well.
    watched = watchListOf(inputs);
    const result = await run({ ...options, onReference: (file) => references.add(file) }).catch(defectOf);
    const previous = result instanceof Error || !result.ok ? watched.files : [];
    watched = watchListOf(addFiles(inputs, [...previous, ...[...references].flatMap(pathOf)]));
    const error = errorOf(result, isCheck, options.cwd ?? ".");
    const outcome = {
      watched,
      seconds: (performance.now() - started) / 1000,
      ...(result instanceof Error ? {} : { result }),
      ...(error !== undefined && { error }),
    };
    for (const listener of listeners) listener(outcome);
    return outcome;
  };
  const current = () => {
    latest ??= runOnce();
    return latest;
  };
  const noteChange = (path: string) => {
    if (isListed(path, watched)) latest = undefined;
  };
  const follow = async () => {
    isFollowing = true;
    await latest;
    do {
      hasChanged = false;
      await delay(quietMilliseconds);
      if (hasChanged) continue;
      latest = undefined;
      await current();
    } while (hasChanged);
    isFollowing = false;
  };
  const followChange = (path: string) => {
    if (!isListed(path, watched)) return;
    hasChanged = true;
    if (!isFollowing) void follow();
  };
  return { current, noteChange, followChange, onOutcome: (listener) => listeners.push(listener) };
}

/** A URL is not watched. */
function pathOf(file: string): string[] {
  const location = locationOf(file);
  return location === undefined || isUrl(location) ? [] : [location];
}

function defectOf(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isBelow, isListed, type WatchList } from "../config/watch-list.js";

export interface Watcher {
  readonly close: () => Promise<void>;
}

/**
 * Calls `notify` for every change of an input. Resolves when all of them are watched.
 *
 * Inputs are watched through the folders that contain them. Otherwise, an input that disappears and
 * comes back would not be noticed. Everything else in those folders is ignored.
 */
export async function watchInputs(list: WatchList, notify: () => void): Promise<Watcher> {
  const { watch } = await import("chokidar");
  const links = new Set(list.links);
  const inputs = [...list.files, ...list.folders, ...list.links];
  const leadsToInput = (path: string) => inputs.some((input) => isBelow(input, path));
  const watcher = watch([...new Set(inputs.map(nearestFolder))], {
    ignored: (path) => !isListed(resolve(path), list) && !leadsToInput(resolve(path)),
    ignoreInitial: true,
  });
  watcher.on("all", (_event, path) => {
    if (isListed(resolve(path), list)) notify();
  });
  // Because chokidar follows links, it does not report a link that gets another target.
  watcher.on("raw", (_event, name, place) => {
    const watchedPath = watchedPathOf(place);
    if (links.has(watchedPath) || links.has(join(watchedPath, name ?? ""))) notify();
  });
  // The next run reports an input that must not be read.
  watcher.on("error", notify);
  await new Promise<void>((done) => watcher.once("ready", done));
  return { close: () => watcher.close() };
}

function watchedPathOf(place: unknown): string {
  return typeof place === "object" && place !== null && "watchedPath" in place ? String(place.watchedPath) : "";
}

/** Returns the folder that contains the path, or the nearest one above that exists. */
function nearestFolder(path: string): string {
  const folder = dirname(path);
  return folder === path || existsSync(folder) ? folder : nearestFolder(folder);
}

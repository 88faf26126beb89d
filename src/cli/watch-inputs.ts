import { existsSync, lstatSync, readlinkSync } from "node:fs";
import { dirname, join, parse, resolve, sep } from "node:path";
import type { Inputs } from "../config/inputs.js";

/** The paths whose changes are changes of an input. */
export interface WatchList extends Inputs {
  /** The symbolic links that lead to inputs. */
  readonly links: readonly string[];
}

/** Adds the targets of symbolic links, because a target may change while its link does not. */
export function watchListOf({ files, folders }: Inputs): WatchList {
  const [ofFiles, ofFolders] = [files.map(followLinks), folders.map(followLinks)];
  return {
    files: [...new Set([...files, ...ofFiles.map(({ target }) => target)])],
    folders: [...new Set([...folders, ...ofFolders.map(({ target }) => target)])],
    links: [...new Set([...ofFiles, ...ofFolders].flatMap(({ links }) => links))],
  };
}

export interface Watcher {
  readonly close: () => Promise<void>;
}

/**
 * Calls `notify` for every change of an input. Resolves when all of them are watched.
 *
 * Inputs are watched through the folders that contain them. Otherwise, an input that disappears and
 * comes back would not be noticed. Everything else in those folders is ignored.
 */
export async function watchInputs({ files, folders, links }: WatchList, notify: () => void): Promise<Watcher> {
  const { watch } = await import("chokidar");
  const paths = new Set(files);
  const linkPaths = new Set(links);
  const isChange = (path: string) => paths.has(path) || folders.some((folder) => path === folder || isBelow(path, folder));
  const inputs = [...files, ...folders, ...links];
  const leadsToInput = (path: string) => inputs.some((input) => isBelow(input, path));
  const watcher = watch([...new Set(inputs.map(nearestFolder))], {
    ignored: (path) => !isChange(resolve(path)) && !leadsToInput(resolve(path)),
    ignoreInitial: true,
  });
  watcher.on("all", (_event, path) => {
    if (isChange(resolve(path))) notify();
  });
  // Because chokidar follows links, it does not report a link that gets another target.
  watcher.on("raw", (_event, name, place) => {
    const watchedPath = watchedPathOf(place);
    if (linkPaths.has(watchedPath) || linkPaths.has(join(watchedPath, name ?? ""))) notify();
  });
  // The next run reports an input that must not be read.
  watcher.on("error", notify);
  await new Promise<void>((done) => watcher.once("ready", done));
  return { close: () => watcher.close() };
}

function watchedPathOf(place: unknown): string {
  return typeof place === "object" && place !== null && "watchedPath" in place ? String(place.watchedPath) : "";
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Returns the folder that contains the path, or the nearest one above that exists. */
function nearestFolder(path: string): string {
  const folder = dirname(path);
  return folder === path || existsSync(folder) ? folder : nearestFolder(folder);
}

interface Followed {
  /** The path without symbolic links. */
  readonly target: string;
  readonly links: readonly string[];
}

/** The system does not follow more links in one path either. */
const maximumLinks = 40;

/** Follows the symbolic links in a path, also if its last part does not exist. */
function followLinks(path: string): Followed {
  const links: string[] = [];
  const [root, names] = split(path);
  let target = root;
  for (const pending = names; pending.length > 0; ) {
    const next = join(target, pending.shift() ?? "");
    const link = links.length < maximumLinks ? readLink(next) : undefined;
    if (link === undefined) {
      target = next;
      continue;
    }
    links.push(next);
    const [linkRoot, linkNames] = split(resolve(target, link));
    target = linkRoot;
    pending.unshift(...linkNames);
  }
  return { target, links };
}

function split(path: string): [root: string, names: string[]] {
  const { root } = parse(path);
  return [root, path.slice(root.length).split(sep).filter(Boolean)];
}

function readLink(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : undefined;
  } catch {
    return undefined;
  }
}

import { lstatSync, readlinkSync } from "node:fs";
import { join, parse, resolve, sep } from "node:path";
import type { Inputs } from "./inputs.js";

/**
 * Milliseconds without further events before a run starts. Editors save in several steps, which are
 * one change. More than the 50 milliseconds in which chokidar drops further changes of a file.
 */
export const quietMilliseconds = 70;

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

/** Whether a change of the absolute path is a change of an input, not of a link to it. */
export function isListed(path: string, { files, folders }: WatchList): boolean {
  return files.includes(path) || folders.some((folder) => path === folder || isBelow(path, folder));
}

export function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
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

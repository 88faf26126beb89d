import { dirname } from "node:path";

/** Returns a folder and those above it, the nearest first. */
export function foldersUp(folder: string): readonly string[] {
  return dirname(folder) === folder ? [folder] : [folder, ...foldersUp(dirname(folder))];
}

import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Lists all files below a folder, as relative paths with `/`, sorted by code unit.
 * Returns an empty list for a folder that does not exist.
 */
export function filesBelow(folder: string): string[] {
  const files: string[] = [];
  const folders = [""];
  for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
    for (const entry of entriesOf(join(folder, path))) {
      const entryPath = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) folders.push(entryPath);
      else files.push(entryPath);
    }
  }
  return files.sort();
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

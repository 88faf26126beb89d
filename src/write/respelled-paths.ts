import { foldCase } from "../util/fold-case.js";
import type { RecordedFile } from "./plan-step.js";
import type { OutputEntry } from "./scan-output.js";

/**
 * Moves the records of files whose path changes only in letter case to the new path.
 *
 * On a file system that ignores case, both paths are one file. Otherwise the file would be written
 * under the
 * new path and then removed under the old one.
 */
export function matchRespelled(
  planned: ReadonlyMap<string, string>,
  recorded: Map<string, RecordedFile>,
  entries: ReadonlyMap<string, OutputEntry>,
): void {
  const stalePaths = [...recorded.keys()].filter((path) => !planned.has(path));
  const staleByFoldedPath = new Map(stalePaths.map((path) => [foldCase(path), path]));
  for (const path of planned.keys()) {
    const stalePath = staleByFoldedPath.get(foldCase(path));
    const record = stalePath === undefined ? undefined : recorded.get(stalePath);
    if (stalePath === undefined || record === undefined || !isSameFile(entries.get(path), entries.get(stalePath))) continue;
    recorded.delete(stalePath);
    recorded.set(path, record);
  }
}

function isSameFile(left: OutputEntry | undefined, right: OutputEntry | undefined): boolean {
  return left?.kind === "file" && right?.kind === "file" && left.identity === right.identity;
}

import { join } from "node:path";
import type { ResolvedTarget } from "../../config/resolve-target.js";
import { fatal } from "../../diagnostics/collect.js";
import type { SourceFiles } from "../../openapi/load/source.js";
import { type NameEntries, parseNames } from "../../write/names-file.js";
import { namesPath } from "../../write/output-path.js";
import { namesFileOf } from "../names.js";

/** Reads the recorded names of a target from the files of a revision. */
export async function namesAt(files: SourceFiles, target: ResolvedTarget): Promise<NameEntries> {
  const entries = await readEntries(files, namesFileOf(target));
  return entries.size > 0 || target.names === undefined ? entries : readEntries(files, join(target.output, namesPath));
}

async function readEntries(files: SourceFiles, path: string): Promise<NameEntries> {
  const bytes = await files.read(path);
  if (bytes === undefined) return new Map();
  const entries = parseNames(new TextDecoder().decode(bytes).replaceAll("\r\n", "\n"));
  if (!("reason" in entries)) return entries;
  const file = files.nameOf(path);
  throw fatal("names-broken", { message: `The names in ${file} cannot be used: ${entries.reason}`, file, fix: entries.fix });
}

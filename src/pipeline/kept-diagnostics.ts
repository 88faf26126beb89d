import { isAbsolute, relative, resolve } from "node:path";
import { isUrl } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { portablePath } from "../util/portable-path.js";
import { diskFileSystem } from "../write/file-system.js";
import { diagnosticsPath } from "../write/output-path.js";
import { readSpareFile } from "../write/state-file.js";
import { openSealed, sealedText } from "./sealed-text.js";

/** Increase it when `Diagnostic` changes. */
const format = 2;

/** The warnings of a run. The next run reports them again if it has the same fingerprint. */
interface Kept {
  readonly fingerprint: string;
  readonly diagnostics: readonly KeptDiagnostic[];
}

interface KeptDiagnostic {
  readonly diagnostic: Diagnostic;
  /** Path of its file relative to the output folder, with slashes. Missing for a URL or `stdin`. */
  readonly path?: string;
  /** Whether the file was named relative to the folder in which the run was started. */
  readonly isRelative?: boolean;
}

/** Where paths start. */
interface Folders {
  readonly output: string;
  /** Folder in which the run was started. */
  readonly cwd: string;
}

/** Returns the text of the file that keeps warnings. Undefined if there are none. */
export function keptText(fingerprint: string, diagnostics: readonly Diagnostic[], folders: Folders): string | undefined {
  if (diagnostics.length === 0) return undefined;
  return sealedText<Kept>(format, { fingerprint, diagnostics: diagnostics.map((diagnostic) => keep(diagnostic, folders)) });
}

/**
 * Returns the diagnostics that a run with this fingerprint left in the output folder. Undefined if
 * there are none, and for a file that anything else changed.
 */
export async function readKept(fingerprint: string, folders: Folders): Promise<readonly Diagnostic[] | undefined> {
  const kept = openSealed<Kept>(await readSpareFile(diskFileSystem, folders.output, diagnosticsPath), format);
  return kept?.fingerprint === fingerprint ? kept.diagnostics.map((diagnostic) => restore(diagnostic, folders)) : undefined;
}

function keep(diagnostic: Diagnostic, { output, cwd }: Folders): KeptDiagnostic {
  const { file, ...rest } = diagnostic;
  if (file === undefined || file === "stdin" || isUrl(file)) return { diagnostic };
  const path = portablePath(relative(output, resolve(cwd, file)));
  return { diagnostic: rest, path, isRelative: !isAbsolute(file) };
}

function restore({ diagnostic, path, isRelative = false }: KeptDiagnostic, { output, cwd }: Folders): Diagnostic {
  if (path === undefined) return diagnostic;
  const file = resolve(output, path);
  return { ...diagnostic, file: isRelative ? relative(cwd, file) : file };
}

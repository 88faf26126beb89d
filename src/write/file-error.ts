import type { DiagnosticCode } from "../diagnostics/catalogue.js";
import { fatal } from "../diagnostics/collect.js";
import { errorCode } from "./file-system.js";

/** The meaning of operating system errors for an output folder. The codes are those of errno(3). */
const meanings: ReadonlyMap<string, { readonly code: DiagnosticCode; readonly reason: string }> = new Map([
  ["ENOSPC", { code: "output-no-space", reason: "no space is left on the device" }],
  ["EDQUOT", { code: "output-no-space", reason: "the disk quota is used up" }],
  ["EACCES", { code: "output-denied", reason: "permission is denied" }],
  ["EPERM", { code: "output-denied", reason: "the operation is not permitted" }],
  ["EROFS", { code: "output-denied", reason: "the file system is read-only" }],
  ["EISDIR", { code: "output-obstacle", reason: "a folder has the path of a file" }],
  ["ENOTDIR", { code: "output-obstacle", reason: "a file has the path of a folder" }],
  ["EEXIST", { code: "output-obstacle", reason: "the path exists already" }],
  ["ENOTEMPTY", { code: "output-obstacle", reason: "the folder is not empty" }],
  ["ELOOP", { code: "output-symlink", reason: "it is a symbolic link" }],
  ["ENOENT", { code: "output-changed", reason: "it has disappeared" }],
  ["EXDEV", { code: "output-failed", reason: "it is on another file system than the output folder" }],
  ["EBUSY", { code: "output-failed", reason: "another program is using it" }],
  ["ENAMETOOLONG", { code: "output-failed", reason: "the path is too long for this file system" }],
  ["EMFILE", { code: "output-too-many-files", reason: "this process has too many files open" }],
  ["ENFILE", { code: "output-too-many-files", reason: "the system has too many files open" }],
]);

/**
 * Turns an operating system error into a diagnostic. `outcome` ends its sentence: what state the
 * folder is in.
 * Returns any other error unchanged.
 */
export function explainFileError(error: unknown, output: string, outcome: string): unknown {
  const code = errorCode(error);
  if (code === undefined) return error;
  const { code: diagnosticCode, reason } = meanings.get(code) ?? { code: "output-failed" as const, reason: `the system reports ${code}` };
  const file = pathOf(error) ?? output;
  return fatal(diagnosticCode, { message: `Cannot write ${file}: ${reason}; ${outcome}.`, file }, error);
}

function pathOf(error: unknown): string | undefined {
  const hasPath = typeof error === "object" && error !== null && "path" in error;
  return hasPath && typeof error.path === "string" ? error.path : undefined;
}

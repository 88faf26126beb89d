import type { DiagnosticCode } from "../diagnostics/catalogue.js";
import { refuse } from "../diagnostics/collect.js";
import { errorCode } from "./file-system.js";

/** What an error of the operating system means here. The codes are those of errno(3). */
const meanings: Readonly<Record<string, { readonly code: DiagnosticCode; readonly reason: string }>> = {
  ENOSPC: { code: "output-no-space", reason: "no space is left on the device" },
  EDQUOT: { code: "output-no-space", reason: "the disk quota is used up" },
  EACCES: { code: "output-denied", reason: "permission is denied" },
  EPERM: { code: "output-denied", reason: "the operation is not permitted" },
  EROFS: { code: "output-denied", reason: "the file system is read-only" },
  EISDIR: { code: "output-obstacle", reason: "a folder stands where a file is meant to be" },
  ENOTDIR: { code: "output-obstacle", reason: "a file stands where a folder is meant to be" },
  EEXIST: { code: "output-obstacle", reason: "something stands there already" },
  ENOTEMPTY: { code: "output-obstacle", reason: "the folder is not empty" },
  ELOOP: { code: "output-symlink", reason: "it is a symbolic link" },
  ENOENT: { code: "output-changed", reason: "it has disappeared" },
  EXDEV: { code: "output-failed", reason: "it is on another file system than the output folder" },
  EBUSY: { code: "output-failed", reason: "another program holds it" },
  ENAMETOOLONG: { code: "output-failed", reason: "the path is too long for this file system" },
  EMFILE: { code: "output-too-many-files", reason: "this process has too many files open" },
  ENFILE: { code: "output-too-many-files", reason: "the system has too many files open" },
};

/** Turns an error of the operating system into a diagnostic; `outcome` is the end of its sentence. Any other error comes back as it is. */
export function explainFileError(error: unknown, output: string, outcome: string): unknown {
  const code = errorCode(error);
  if (code === undefined) return error;
  const meaning = Object.hasOwn(meanings, code) ? meanings[code] : undefined;
  const file = pathOf(error) ?? output;
  const { code: diagnosticCode, reason } = meaning ?? { code: "output-failed" as const, reason: `the system says ${code}` };
  return refuse(diagnosticCode, { message: `Cannot write ${file}: ${reason}; ${outcome}.`, file }, error);
}

function pathOf(error: unknown): string | undefined {
  const hasPath = typeof error === "object" && error !== null && "path" in error;
  return hasPath && typeof error.path === "string" ? error.path : undefined;
}

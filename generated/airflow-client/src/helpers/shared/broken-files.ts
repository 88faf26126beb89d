/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/** A file that the server cannot import. */
export interface BrokenFile {
  readonly filename: string;
  readonly stack_trace: string;
}

/** Names the first broken files with their errors, for an error message. */
export function listFiles(files: readonly BrokenFile[]): string {
  const examples = files.slice(0, 3).map(({ filename, stack_trace }) => `${filename} (${lastLine(stack_trace)})`);
  return `${examples.join(", ")}${files.length > examples.length ? ` and ${files.length - examples.length} more files` : ""}`;
}

/** The last line of a Python stack trace is the error. */
function lastLine(stackTrace: string): string {
  return stackTrace.trimEnd().split("\n").at(-1)?.trim().slice(0, 200) ?? "";
}

/**
 * Keeps one entry for each import error.
 *
 * Airflow 3.1.0 to 3.2.2 repeat an error for each DAG of its file.
 */
export function distinctErrors<ImportError extends { readonly import_error_id?: number }>(
  errors: readonly ImportError[],
): readonly ImportError[] {
  const byId = new Map<unknown, ImportError>();
  for (const error of errors) {
    const key = error.import_error_id ?? error;
    if (!byId.has(key)) byId.set(key, error);
  }
  return [...byId.values()];
}

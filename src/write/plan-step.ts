import { fatal } from "../diagnostics/collect.js";
import type { PlanAction, PlanStep } from "./plan.js";
import type { OutputEntry, OutputFile } from "./scan-output.js";

/** The hashes of a file in the manifest. */
export interface RecordedFile {
  readonly content: string;
  readonly unformatted: string | undefined;
}

export interface Comparison {
  readonly output: string;
  readonly path: string;
  /** Content hash of the new text; undefined if the path is no longer part of the output. */
  readonly planned: string | undefined;
  /** Undefined if the last run did not write the file. */
  readonly recorded: RecordedFile | undefined;
  readonly entry: OutputEntry;
  readonly force: boolean;
}

/**
 * Decides what happens to one path. Returns undefined if there is nothing to do.
 *
 * @throws PinwheelError `output-obstacle` if a folder is in the way
 */
export function planStep(comparison: Comparison): PlanStep | undefined {
  const { output, path, planned, entry } = comparison;
  switch (entry.kind) {
    case "file":
      return planFile(comparison, entry);
    case "absent":
      return planned === undefined ? undefined : { path, action: { kind: "create" } };
    case "obstacle": {
      if (planned === undefined) return undefined;
      const message = `${path} cannot be written in ${output}: it is a folder, or one of its folders is a file.`;
      throw fatal("output-obstacle", { message, file: `${output}/${path}` });
    }
  }
}

function planFile({ path, planned, recorded, force }: Comparison, file: OutputFile): PlanStep | undefined {
  const step = (action: PlanAction): PlanStep => ({ path, before: file.sha256, action });
  if (planned === undefined && recorded === undefined) return undefined;
  if (file.content === planned) return step({ kind: "keep" });
  const would = planned === undefined ? "remove" : "replace";
  if (force || file.content === recorded?.content) return step({ kind: would });
  return step({ kind: "blocked", reason: recorded === undefined ? "foreign" : "edited", would });
}

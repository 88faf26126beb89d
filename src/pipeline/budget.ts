import { fatal } from "../diagnostics/collect.js";
import type { EmittedFile } from "../emit/emitted-file.js";
import { type Limits, limitFix, limitsOf } from "../util/limits.js";

/** What is left of the limits for the time and for the output of a target. */
export interface Budget {
  /** Throws a PinwheelError when the time is over. Nothing can interrupt a stage in its middle. */
  readonly checkTime: (stage: string) => void;
  /** Throws a PinwheelError for a file that is too many, or too much. */
  readonly addFile: (file: EmittedFile) => void;
}

/** Starts the clock. */
export function startBudget(changes: Partial<Limits> | undefined): Budget {
  const limits = limitsOf(changes);
  const end = performance.now() + limits.seconds * 1000;
  let files = 0;
  let bytes = 0;
  const checkTime = (subject: string): void => {
    if (performance.now() < end) return;
    const message = `The run took more than ${limits.seconds} seconds. It ended at ${JSON.stringify(subject)}.`;
    throw fatal("run-too-long", { message, fix: limitFix("seconds", "Select a part of the API") });
  };
  return {
    checkTime,
    addFile: ({ path, text }) => {
      files += 1;
      bytes += Buffer.byteLength(text);
      if (files > limits.outputFiles) throw tooLarge("outputFiles", `more than ${limits.outputFiles} files`, path);
      if (bytes > limits.outputBytes) throw tooLarge("outputBytes", `more than ${limits.outputBytes} bytes`, path);
      checkTime(path);
    },
  };
}

function tooLarge(name: keyof Limits, excess: string, file: string): Error {
  const message = `The output has ${excess}. The first one too many is in "${file}".`;
  return fatal("output-too-large", { message, file, fix: limitFix(name, "Select a part of the API") });
}

import { setImmediate } from "node:timers/promises";
import { type ExitCode, exitCodes } from "./exit-code.js";

/** What Ctrl-C and SIGTERM do at the moment. */
export interface Interruption {
  /** Fires at a signal that came after `defer`. */
  readonly signal: AbortSignal;
  /** From now on, a first signal fires `signal`, and a second one ends the process. */
  readonly defer: () => void;
  /**
   * From now on, a signal ends the process at once, as it does from the beginning. Resolves after
   * the signals that came before.
   */
  readonly allow: () => Promise<void>;
}

const signals = ["SIGINT", "SIGTERM"] as const;

/**
 * Lets signals end the process until it writes files. A handler would only run between two tasks,
 * so that Ctrl-C would have to wait for a parser.
 */
export function createInterruption(): Interruption {
  const controller = new AbortController();
  const abort = () => controller.abort();
  return {
    signal: controller.signal,
    defer: () => {
      for (const signal of signals) if (!process.listeners(signal).includes(abort)) process.once(signal, abort);
    },
    allow: async () => {
      await setImmediate();
      for (const signal of signals) process.removeListener(signal, abort);
    },
  };
}

/**
 * Returns 130 for a run that was interrupted too late to stop, so that a script stops after it.
 * Waits one turn of the event loop, because signals arrive only there.
 */
export async function orInterrupted(code: ExitCode, signal: AbortSignal): Promise<ExitCode> {
  await setImmediate();
  return code === exitCodes.done && signal.aborted ? exitCodes.interrupted : code;
}

import type { Postpone, Report } from "../diagnostics/diagnostic.js";

/** Diagnostics that wait until it is known which part of the document matters. */
export interface HeldReports {
  /** Returns a report that waits. After `release`, it reports at once. */
  readonly hold: (report: Report) => Report;
  readonly postpone: Postpone;
  /** Reports what waits, in order, apart from those with unwanted pointers. */
  readonly release: (isWanted: (pointer: string) => boolean) => void;
}

export function heldReports(): HeldReports {
  const waiting: ((isWanted: (pointer: string) => boolean) => void)[] = [];
  let isHolding = true;
  return {
    hold: (report) => (code, details) => {
      if (!isHolding) return report(code, details);
      const { pointer, file } = details;
      waiting.push((isWanted) => {
        if (file !== undefined || pointer === undefined || isWanted(pointer)) report(code, details);
      });
    },
    postpone: (report) => waiting.push(report),
    release: (isWanted) => {
      isHolding = false;
      for (const report of waiting.splice(0)) report(isWanted);
    },
  };
}

import { resolve } from "node:path";
import { isUrl } from "../config/resolve-target.js";
import type { Diagnostic, GenerateResult } from "../index.js";
import { count } from "../util/count.js";
import { escapeUnits, replaceUnprintable } from "../util/unprintable.js";
import type { ViteLogger } from "./plugin.js";
import type { Outcome } from "./runs.js";

/** An error as Vite's overlay shows it. */
export interface ViteError {
  readonly message: string;
  readonly stack: string;
  readonly plugin: string;
  /** The file of the first problem. */
  readonly id?: string;
  readonly loc?: { readonly file?: string; readonly line: number; readonly column: number };
}

/** Returns the problems that end a run, as one error. */
export function errorOf(result: GenerateResult | Error, isCheck: boolean, cwd: string): ViteError | undefined {
  if (result instanceof Error) return { message: result.message, stack: result.stack ?? "", plugin: "pinwheel" };
  if (result.ok) return undefined;
  const errors = result.diagnostics.filter(({ severity }) => severity === "error");
  // With `strict`, warnings end a run.
  const problems = errors.length > 0 ? errors : result.diagnostics.filter(({ severity }) => severity === "warning");
  const message = [...problems.map(describe), ...(isCheck ? result.targets.flatMap(outdated) : [])].join("\n\n");
  return { message, stack: "", plugin: "pinwheel", ...positionOf(problems, cwd) };
}

function outdated({ plan, changed }: GenerateResult["targets"][number]): string[] {
  if (changed.length === 0) return [];
  return [`${printable(plan.output)} is not up to date: ${count(changed.length, "file")} would change. Run pinwheel generate.`];
}

function describe({ code, severity, message, file, line, column, fix }: Diagnostic): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  return [`${severity} ${code}: ${message}`, place && `at ${place}`, fix].filter(Boolean).map(String).map(printable).join("\n  ");
}

/** The overlay opens an absolute path in the editor. */
function positionOf([first]: readonly Diagnostic[], cwd: string): Pick<ViteError, "id" | "loc"> {
  if (first?.file === undefined) return {};
  const { line, column = 1 } = first;
  const file = isUrl(first.file) ? first.file : resolve(cwd, first.file);
  return line === undefined ? { id: file } : { id: file, loc: { file, line, column } };
}

/** Prints what a run did, on Vite's terminal. */
export function reportOutcome({ result, error, seconds }: Outcome, logger: ViteLogger): void {
  if (error !== undefined) logger.error(`[pinwheel] ${error.message}`);
  if (result === undefined || error !== undefined) return;
  const warnings = result.diagnostics.filter(({ severity }) => severity === "warning").length;
  if (warnings > 0) logger.warn(`[pinwheel] ${count(warnings, "warning")}. pinwheel generate prints them.`);
  for (const { plan, changed, applied } of result.targets) {
    if (applied && changed.length > 0) {
      logger.info(`[pinwheel] ${count(changed.length, "file")} changed in ${printable(plan.output)} (${seconds.toFixed(2)} s)`);
    }
  }
}

/** A message may contain any text of the document. */
function printable(text: string): string {
  return replaceUnprintable(text, "", escapeUnits);
}

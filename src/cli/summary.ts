import type { Severity } from "../diagnostics/catalogue.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { TargetResult } from "../index.js";
import type { Plan, PlanAction } from "../write/plan.js";
import { displayPath } from "./display-path.js";
import { printable } from "./printable.js";

/** What was done, and what would be done. */
const words: readonly (readonly [PlanAction["kind"], string, string])[] = [
  ["create", "created", "would be created"],
  ["replace", "replaced", "would be replaced"],
  ["remove", "removed", "would be removed"],
  ["blocked", "blocked", "blocked"],
  ["keep", "kept", "kept"],
];

/** `3 files created, 1 replaced, 40 kept in sdk`: what a plan did; `3 files would be created` where it was not carried out. */
export function summarizeTarget({ plan, changed, applied }: TargetResult, cwd: string): string {
  const folder = printable(displayPath(plan.output, cwd));
  if (changed.length === 0) return `${folder} is up to date, ${count(plan.steps.length, "file")}`;
  const counts = words
    .map(([kind, done, planned]) => ({
      word: applied ? done : planned,
      size: plan.steps.filter(({ action }) => action.kind === kind).length,
    }))
    .filter(({ size }) => size > 0)
    .map(({ word, size }, index) => `${index === 0 ? count(size, "file") : size} ${word}`);
  return `${counts.join(", ")} in ${folder}`;
}

/** `2 errors, 1 warning`; empty where there is neither. */
export function summarizeProblems(diagnostics: readonly Diagnostic[]): string {
  const sizeOf = (wanted: Severity) => diagnostics.filter(({ severity }) => severity === wanted).length;
  const parts = (["error", "warning"] as const)
    .filter((severity) => sizeOf(severity) > 0)
    .map((severity) => count(sizeOf(severity), severity));
  return parts.join(", ");
}

/** Whether the command line itself was not understood: nothing began, so there is nothing to sum up. */
export function isMisuse(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.length > 0 && diagnostics.every(({ code }) => code === "usage");
}

/** One line a file that would change: what would be done, and the path. */
export function listChanges({ plan, changed }: TargetResult, cwd: string): string {
  const actions = new Map(plan.steps.map(({ path, action }) => [path, action]));
  return changed
    .map((path) => `${actionName(actions.get(path) ?? manifestAction(plan))} ${printable(displayPath(`${plan.output}/${path}`, cwd))}\n`)
    .join("");
}

function count(size: number, noun: string): string {
  return `${size} ${noun}${size === 1 ? "" : "s"}`;
}

/** The manifest is no step of a plan; it changes with what it describes. */
function manifestAction(plan: Plan): PlanAction {
  return { kind: plan.manifest === undefined ? "create" : "replace" };
}

function actionName(action: PlanAction): string {
  return action.kind === "blocked" ? `blocked (${action.reason})` : action.kind;
}

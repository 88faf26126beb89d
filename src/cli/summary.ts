import { resolve } from "node:path";
import type { Severity } from "../diagnostics/catalogue.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { TargetResult } from "../index.js";
import { count } from "../util/count.js";
import type { Plan, PlanAction } from "../write/plan.js";
import { displayPath } from "./display-path.js";
import { printable } from "./printable.js";

/** Each kind of action with its description after and before it is carried out. */
const descriptions: readonly (readonly [PlanAction["kind"], string, string])[] = [
  ["create", "created", "would be created"],
  ["replace", "replaced", "would be replaced"],
  ["remove", "removed", "would be removed"],
  ["blocked", "blocked", "blocked"],
  ["keep", "kept", "kept"],
];

/**
 * Returns `3 files created, 1 replaced, 40 kept in sdk`; before a plan is carried out, `3 files
 * would be created in sdk`.
 */
export function summarizeTarget({ plan, changed, applied }: TargetResult, cwd: string): string {
  const folder = printable(displayPath(plan.output, cwd));
  if (changed.length === 0) return `${folder} is up to date, ${count(plan.steps.length, "file")}`;
  const counts = descriptions
    .map(([kind, done, planned]) => ({
      description: applied ? done : planned,
      size: plan.steps.filter(({ action }) => action.kind === kind).length,
    }))
    .filter(({ size }) => size > 0)
    .map(({ description, size }, index) => `${index === 0 ? count(size, "file") : size} ${description}`);
  return `${counts.join(", ")} in ${folder}`;
}

/** Returns `2 errors, 1 warning`; empty without problems. */
export function summarizeProblems(diagnostics: readonly Diagnostic[]): string {
  const sizeOf = (level: Severity) => diagnostics.filter(({ severity }) => severity === level).length;
  const parts = (["error", "warning"] as const)
    .filter((severity) => sizeOf(severity) > 0)
    .map((severity) => count(sizeOf(severity), severity));
  return parts.join(", ");
}

/** Adds the number of accepted problems to the last line: `2 warnings; 3 problems accepted`. */
export function withAccepted(lines: readonly string[], accepted: readonly Diagnostic[]): string[] {
  if (accepted.length === 0) return [...lines];
  return lines.map((line, index) => (index === lines.length - 1 ? `${line}; ${count(accepted.length, "problem")} accepted` : line));
}

/** Whether all problems are usage errors. Then nothing began, so there is nothing to summarize. */
export function isMisuse(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.length > 0 && diagnostics.every(({ code }) => code === "usage");
}

/** Returns one line per file that would change: the action and the path. */
export function listChanges({ plan, changed, names }: TargetResult, cwd: string): string {
  const actions = new Map(plan.steps.map(({ path, action }) => [path, action]));
  return changed
    .map((path) => {
      const file = resolve(plan.output, path);
      const action = file === names.file ? names.action : actionName(actions.get(path) ?? manifestAction(plan));
      return `${action} ${printable(displayPath(file, cwd))}\n`;
    })
    .join("");
}

/** The manifest is not a step of the plan, because it changes with what it describes. */
function manifestAction(plan: Plan): PlanAction {
  return { kind: plan.manifest === undefined ? "create" : "replace" };
}

function actionName(action: PlanAction): string {
  return action.kind === "blocked" ? `blocked (${action.reason})` : action.kind;
}

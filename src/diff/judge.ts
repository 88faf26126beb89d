import type { Operation, SdkModel } from "../model/model.js";
import type { Change } from "./change.js";
import { type AcceptedChange, type Bump, type DiffPolicy, levelOf } from "./policy.js";

/** A change, and what the policy and the documents say about it. */
export interface JudgedChange {
  readonly change: Change;
  /** The level of the policy for its code. */
  readonly level?: Bump;
  /** Whether only operations that are not stable have the change. */
  readonly isUnstable?: true;
  /** Why the change does not fail a gate. */
  readonly exempt?: string;
}

/** What can fail a gate. `any`: any of the others. */
export const failOnChoices = ["source", "behaviour", "deployed", "handlers", "any"] as const;

export type FailOn = (typeof failOnChoices)[number];

export interface JudgeOptions {
  readonly policy: DiffPolicy;
  /** The date of today, as `2026-12-31`. */
  readonly today: string;
}

/** Decides which changes do not count for a gate. */
export function judgeChanges(
  changes: readonly Change[],
  before: SdkModel,
  after: SdkModel,
  { policy, today }: JudgeOptions,
): readonly JudgedChange[] {
  const unstable = operationNames(before, ({ stability = "stable" }) => stability !== "stable");
  const present = operationNames(after, () => true);
  const ended = operationNames(before, ({ sunset }, name) => sunset !== undefined && sunset < today && !present.has(name));
  return changes.map((change): JudgedChange => {
    const level = levelOf(policy, change.code);
    const isUnstable = isOnlyOf(change, unstable);
    const exempt = exemption({ change, level, isUnstable, isEnded: isOnlyOf(change, ended), accept: policy.accept ?? [], today });
    return {
      change,
      ...(level !== undefined && { level }),
      ...(isUnstable && { isUnstable: true }),
      ...(exempt !== undefined && { exempt }),
    };
  });
}

interface Facts {
  readonly change: Change;
  readonly level: Bump | undefined;
  readonly isUnstable: boolean;
  readonly isEnded: boolean;
  readonly accept: readonly AcceptedChange[];
  readonly today: string;
}

function exemption({ change, level, isUnstable, isEnded, accept, today }: Facts): string | undefined {
  const acceptance = accept.find((each) => each.fingerprint === change.fingerprint && !isExpired(each, today));
  if (acceptance !== undefined) return acceptance.reason;
  if (level !== undefined && level !== "major") return `${level} by the policy`;
  if (isUnstable) return "the operation is not stable";
  return isEnded ? "its sunset has passed" : undefined;
}

/** Whether the last day of an acceptance has passed. */
export function isExpired({ until }: AcceptedChange, today: string): boolean {
  return until !== undefined && until < today;
}

/** Whether a change is one of these operations, or reaches only them. */
function isOnlyOf({ where, reaches }: Change, names: ReadonlySet<string>): boolean {
  if (where.operation !== undefined) return names.has(where.operation);
  const reached = [...(reaches?.requests ?? []), ...(reaches?.responses ?? [])];
  return reached.length > 0 && reached.every((name) => names.has(name));
}

function operationNames({ resources }: SdkModel, matches: (operation: Operation, name: string) => boolean): ReadonlySet<string> {
  return new Set(
    resources.flatMap((resource) =>
      resource.operations.flatMap((operation) => {
        const name = `${resource.name}.${operation.name}`;
        return matches(operation, name) ? name : [];
      }),
    ),
  );
}

/** Whether a change fails the gate. A level of the policy replaces the verdicts. */
export function fails({ change, level, exempt }: JudgedChange, failOn: FailOn): boolean {
  if (exempt !== undefined) return false;
  return level === "major" || breaks(change, failOn);
}

/** Whether the change breaks something. A warning does not. */
function breaks(change: Change, failOn: FailOn): boolean {
  const { source, behaviour, deployed, handlers } = change.verdicts;
  switch (failOn) {
    case "source":
      return source === "breaking";
    case "behaviour":
      return behaviour === "changed";
    case "deployed":
      return deployed === "breaking";
    case "handlers":
      return handlers === "breaking";
    case "any":
      return source === "breaking" || behaviour === "changed" || deployed === "breaking" || handlers === "breaking";
  }
}

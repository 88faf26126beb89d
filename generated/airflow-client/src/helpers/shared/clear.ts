/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { FlowOptions } from "../flows.js";

/** What was cleared, or would be. */
export interface Cleared<Task> {
  /** Whether nothing was cleared. */
  readonly dryRun: boolean;
  /** Task instances that were cleared; with `dryRun` those that would be. */
  readonly taskInstances: readonly Task[];
}

/** A step of clearing: `planned` says what will be cleared, `cleared` what was. */
export interface ClearProgress<Task> {
  /** `planned` before anything is cleared, `cleared` after. */
  readonly kind: "planned" | "cleared";
  /** The task instances that this is about. */
  readonly taskInstances: readonly Task[];
}

/** How failed tasks are cleared. */
export interface ClearFailedOptions<Task> extends FlowOptions<ClearProgress<Task>> {
  /** Only says what would be cleared. Default `false`, unlike that of the server. */
  readonly dryRun?: boolean;
}

/** First asks what would be cleared, since some servers do not say what they have cleared (2.4); then clears it. */
export async function* clearInTwo<Task>(
  send: (dry_run: boolean) => Promise<readonly Task[]>,
  dryRun: boolean,
): AsyncGenerator<ClearProgress<Task>, Cleared<Task>, void> {
  const planned = await send(true);
  yield { kind: "planned", taskInstances: planned };
  if (dryRun || planned.length === 0) return { dryRun, taskInstances: planned };
  const told = await send(false);
  const taskInstances = told.length > 0 ? told : planned;
  yield { kind: "cleared", taskInstances };
  return { dryRun, taskInstances };
}

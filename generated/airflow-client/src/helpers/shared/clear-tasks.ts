/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { FlowOptions } from "../flows.js";

/** The result of clearing task instances. */
export interface ClearResult<Task> {
  /** Whether this was a dry run, which clears nothing. */
  readonly dryRun: boolean;
  /** The cleared task instances, or with `dryRun` the ones that would be cleared. */
  readonly taskInstances: readonly Task[];
}

/** A step of clearing task instances. */
export interface ClearProgress<Task> {
  /** `planned` before the task instances are cleared, `cleared` after. */
  readonly kind: "planned" | "cleared";
  /** The task instances of this step. */
  readonly taskInstances: readonly Task[];
}

/** Options for clearing failed tasks. */
export interface ClearFailedOptions<Task> extends FlowOptions<ClearProgress<Task>> {
  /**
   * Only returns the task instances that would be cleared. Default: `false`, unlike the server's
   * own operation.
   */
  readonly dryRun?: boolean;
}

/**
 * Clears task instances after a dry run.
 *
 * Because Airflow 2.4 does not return the cleared task instances, the result is that of the dry
 * run.
 */
export async function* clearTasks<Task>(
  send: (dry_run: boolean) => Promise<readonly Task[]>,
  dryRun: boolean,
): AsyncGenerator<ClearProgress<Task>, ClearResult<Task>, void> {
  const planned = await send(true);
  yield { kind: "planned", taskInstances: planned };
  if (dryRun || planned.length === 0) return { dryRun, taskInstances: planned };
  const cleared = await send(false);
  const taskInstances = cleared.length > 0 ? cleared : planned;
  yield { kind: "cleared", taskInstances };
  return { dryRun, taskInstances };
}

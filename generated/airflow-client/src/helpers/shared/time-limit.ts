/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { sleep } from "./abortable.js";
import { linkSignal, type Scope } from "./flow.js";

/**
 * Runs a part of a flow, and aborts its requests after a number of milliseconds.
 *
 * The work then rejects with an `AbortError`.
 */
export async function withTimeLimit<Value>(scope: Scope, milliseconds: number, work: (scope: Scope) => Promise<Value>): Promise<Value> {
  const controller = new AbortController();
  const { signal } = controller;
  const unlink = linkSignal(scope.callOptions.signal, controller);
  const timer = setTimeout(() => controller.abort(), milliseconds);
  try {
    return await work({ ...scope, callOptions: { ...scope.callOptions, signal }, pause: (delay) => sleep(delay, signal) });
  } finally {
    clearTimeout(timer);
    unlink();
  }
}

/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { logs } from "../../resources/taskInstances.js";
import type { CallOptions, Client } from "../../runtime/index.js";
import type { LogLine } from "../flows.js";
import { type Seen, structuredLine } from "./log-lines.js";
import type { LogReader } from "./tail.js";

/** A task instance in a run. */
export interface TaskPlace {
  readonly dag_id: string;
  readonly dag_run_id: string;
  readonly task_id: string;
  readonly map_index?: number;
}

/** Milliseconds that a log may stay silent while it is sent. */
const silence = 60_000;

/** The server sends the whole log each time. Lines that are no JSON are lines of text. */
export function logReader(
  client: Client,
  { dag_id, dag_run_id, task_id, map_index = -1 }: TaskPlace,
  try_number: number,
  seen: Seen,
  call: CallOptions,
): LogReader {
  return async function* (): AsyncGenerator<LogLine, void, void> {
    const odd: string[] = [];
    const fresh = function* (messages: readonly (Readonly<Record<string, unknown>> | string)[]): Generator<LogLine> {
      for (const message of messages) {
        const line = structuredLine(message, try_number);
        if (seen.isNew(line)) yield line;
      }
    };
    seen.again();
    const lines = logs(
      client,
      { dag_id, dag_run_id, task_id, map_index, try_number, accept: "application/x-ndjson" },
      { ...call, timeout: { attempt: silence, total: false }, onInvalidLine: (text) => odd.push(text) },
    );
    for await (const message of lines) yield* fresh([...odd.splice(0), message]);
    yield* fresh(odd);
  };
}

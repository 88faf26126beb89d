/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { logs } from "../../resources/taskInstances.js";
import type { CallOptions, Client } from "../../runtime/index.js";
import { structuredLine } from "./log-lines.js";
import { NewLineFilter } from "./new-line-filter.js";
import type { ReadNewLines, TaskInstanceKey } from "./tail.js";

/** Milliseconds without data after which the connection counts as lost. */
const maxSilence = 60_000;

/** Reads a log of Airflow 3, which the server always sends as a whole. */
export function createLogReader(
  client: Client,
  { dag_id, dag_run_id, task_id, map_index = -1 }: TaskInstanceKey,
  try_number: number,
  callOptions: CallOptions,
): ReadNewLines {
  const filter = new NewLineFilter();
  return async function* () {
    filter.restart();
    // Lines that are not JSON arrive through `onInvalidLine`, before the next valid entry.
    const invalidLines: string[] = [];
    const entries = logs(
      client,
      { dag_id, dag_run_id, task_id, map_index, try_number, accept: "application/x-ndjson" },
      { ...callOptions, timeout: { attempt: maxSilence, total: false }, onInvalidLine: (line) => invalidLines.push(line) },
    );
    const newLines = (batch: readonly (Readonly<Record<string, unknown>> | string)[]) =>
      batch.map((entry) => structuredLine(entry, try_number)).filter((line) => filter.isNew(line));
    for await (const entry of entries) yield* newLines([...invalidLines.splice(0), entry]);
    yield* newLines(invalidLines);
  };
}

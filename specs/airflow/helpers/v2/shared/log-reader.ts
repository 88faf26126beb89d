import type { TaskInstancesLogResponse } from "../../models.js";
import { logs, type TaskInstanceLogsParams } from "../../resources/taskInstances.js";
import { type CallOptions, type Client, NotAcceptableError } from "../../runtime/index.js";
import { structuredLine } from "./log-lines.js";
import { NewLineFilter } from "./new-line-filter.js";
import type { ReadNewLines, TaskInstanceKey } from "./tail.js";

/** Milliseconds without data after which the connection counts as lost. */
const maxSilence = 60_000;

type Entry = Readonly<Record<string, unknown>> | string;

/**
 * Reads a log of Airflow 3, which the server always sends as a whole.
 *
 * Airflow 3.0.0 and 3.0.1 cannot stream a log and respond with a 406. The log is then read as JSON.
 */
export function createLogReader(
  client: Client,
  { dag_id, dag_run_id, task_id, map_index = -1 }: TaskInstanceKey,
  try_number: number,
  callOptions: CallOptions,
): ReadNewLines {
  const params = { dag_id, dag_run_id, task_id, map_index, try_number };
  const filter = new NewLineFilter();
  let canStream = true;
  const readEntries = async function* (): AsyncGenerator<Entry, void, void> {
    if (!canStream) return yield* documentEntries(client, params, callOptions);
    try {
      yield* streamEntries(client, params, callOptions);
    } catch (error) {
      if (!(error instanceof NotAcceptableError)) throw error;
      canStream = false;
      yield* documentEntries(client, params, callOptions);
    }
  };
  return async function* () {
    filter.restart();
    for await (const entry of readEntries()) {
      const line = structuredLine(entry, try_number);
      if (filter.isNew(line)) yield line;
    }
  };
}

/** Yields the entries of a stream. Lines that are not JSON are yielded as text, in order. */
async function* streamEntries(client: Client, params: TaskInstanceLogsParams, callOptions: CallOptions): AsyncGenerator<Entry, void, void> {
  // Lines that are not JSON arrive through `onInvalidLine`, before the next valid entry.
  const invalidLines: string[] = [];
  const entries = logs(
    client,
    { ...params, accept: "application/x-ndjson" },
    { ...callOptions, timeout: { attempt: maxSilence, total: false }, onInvalidLine: (line) => invalidLines.push(line) },
  );
  for await (const entry of entries) {
    for (const line of invalidLines.splice(0)) yield line;
    yield entry;
  }
  for (const line of invalidLines) yield line;
}

/** Yields the entries of JSON documents, each of which can contain a part of the log. */
async function* documentEntries(
  client: Client,
  params: TaskInstanceLogsParams,
  callOptions: CallOptions,
): AsyncGenerator<Entry, void, void> {
  let token: string | null = null;
  for (;;) {
    const page: TaskInstancesLogResponse = await logs(
      client,
      { ...params, accept: "application/json", ...(token !== null && { token }) },
      callOptions,
    );
    for (const entry of page.content) yield entry;
    const isLast = page.content.length === 0 || page.continuation_token === null || page.continuation_token === token;
    if (isLast) return;
    token = page.continuation_token;
  }
}

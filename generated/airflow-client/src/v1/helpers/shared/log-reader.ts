/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { LogLine } from "../../../helpers/flows.js";
import { createLineSplitter, textLine } from "../../../helpers/shared/log-lines.js";
import { NewLineFilter } from "../../../helpers/shared/new-line-filter.js";
import { parseLogContent } from "../../../helpers/shared/python-repr.js";
import type { ReadNewLines, TaskInstanceKey } from "../../../helpers/shared/tail.js";
import { createTracebackMarker } from "../../../helpers/shared/traceback-marker.js";
import { BadRequestError, type CallOptions, type Client } from "../../../runtime/index.js";
import { logs } from "../../resources/taskInstances.js";

/**
 * Reads a log of Airflow 2. A continuation token marks the position where the next reading starts.
 *
 * After the server has restarted with a new key, it rejects the token. The reader then starts again
 * and drops the lines that it has already returned.
 */
export function createLogReader(
  client: Client,
  { dag_id, dag_run_id, task_id, map_index = -1 }: TaskInstanceKey,
  task_try_number: number,
  callOptions: CallOptions,
): ReadNewLines {
  const params = { dag_id, dag_run_id, task_id, task_try_number, full_content: false, ...(map_index >= 0 && { map_index }) };
  const filter = new NewLineFilter();
  let splitLines = createLineSplitter();
  let markTraceback = createTracebackMarker();
  let token: string | undefined;

  const readContent = async (): Promise<string> => {
    if (token === undefined) {
      const { continuation_token, content = "" } = await logs(client, params, callOptions);
      filter.restart();
      splitLines = createLineSplitter();
      markTraceback = createTracebackMarker();
      token = continuation_token;
      return content;
    }
    const result = await logs(client, { ...params, token }, callOptions).safe();
    if (result.ok) {
      token = result.data.continuation_token;
      return result.data.content ?? "";
    }
    if (!(result.error instanceof BadRequestError)) throw result.error;
    token = undefined;
    return readContent();
  };

  return async function* (isComplete): AsyncGenerator<LogLine, void, void> {
    const parts = parseLogContent(await readContent());
    for (const [index, [host, text]] of parts.entries()) {
      const isLastChunk = isComplete || index < parts.length - 1;
      for (const line of splitLines(text, isLastChunk)) {
        const logLine = markTraceback(textLine(line, host, task_try_number));
        if (filter.isNew(logLine)) yield logLine;
      }
    }
  };
}

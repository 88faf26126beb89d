/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { LogLine } from "../../../helpers/flows.js";
import { newLineSplitter, type Seen, textLine } from "../../../helpers/shared/log-lines.js";
import { readParts } from "../../../helpers/shared/python-repr.js";
import type { LogReader } from "../../../helpers/shared/tail.js";
import { BadRequestError, type CallOptions, type Client } from "../../../runtime/index.js";
import { logs } from "../../resources/taskInstances.js";

/** A task instance in a run. */
export interface TaskPlace {
  readonly dag_id: string;
  readonly dag_run_id: string;
  readonly task_id: string;
  readonly map_index?: number;
}

/** A token names the place where the log goes on. One that the server no longer takes, as after it was set up anew, is dropped. */
export function logReader(
  client: Client,
  { dag_id, dag_run_id, task_id, map_index = -1 }: TaskPlace,
  task_try_number: number,
  seen: Seen,
  call: CallOptions,
): LogReader {
  const place = { dag_id, dag_run_id, task_id, task_try_number, ...(map_index >= 0 && { map_index }) };
  let token: string | undefined;
  let split = newLineSplitter();
  const ask = async (): Promise<string> => {
    const sent = token;
    const reply = await logs(client, { ...place, full_content: false, ...(sent !== undefined && { token: sent }) }, call).safe();
    if (!reply.ok && reply.error instanceof BadRequestError && sent !== undefined) {
      token = undefined;
      return ask();
    }
    if (!reply.ok) throw reply.error;
    if (sent === undefined) {
      seen.again();
      split = newLineSplitter();
    }
    token = reply.data.continuation_token;
    return reply.data.content ?? "";
  };
  return async function* (isOver): AsyncGenerator<LogLine, void, void> {
    const parts = readParts(await ask());
    for (const [at, [host, text]] of parts.entries()) {
      const isWhole = isOver || at < parts.length - 1;
      for (const line of split(text, isWhole)) {
        const known = textLine(line, host, task_try_number);
        if (seen.isNew(known)) yield known;
      }
    }
  };
}

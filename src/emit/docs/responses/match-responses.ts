import type { Report } from "../../../diagnostics/diagnostic.js";
import type { Operation, SdkModel } from "../../../model/model.js";
import { childPointer } from "../../../util/json-pointer.js";
import type { RecordedResponse, RecordedResponses } from "../../emitter.js";

/** Recorded responses by operation, and the keys that are not used. */
export interface MatchedResponses {
  readonly byOperation: ReadonlyMap<Operation, RecordedResponse>;
  readonly unused: readonly UnusedKey[];
}

interface UnusedKey {
  readonly key: string;
  /** The operation that has another response. Missing: there is no such operation. */
  readonly operation?: Operation;
}

/**
 * Finds the operation of each recorded response. A key is an `operationId`, or a method and a path,
 * with or without the path of the server.
 */
export function matchResponses(model: SdkModel, responses: RecordedResponses | undefined): MatchedResponses {
  const byOperation = new Map<Operation, RecordedResponse>();
  const unused: UnusedKey[] = [];
  if (responses === undefined) return { byOperation, unused };
  const operations = operationsByKey(model);
  for (const [key, response] of responses.byKey) {
    const operation = operations.get(key);
    if (operation === undefined) unused.push({ key });
    else if (byOperation.has(operation)) unused.push({ key, operation });
    else byOperation.set(operation, response);
  }
  return { byOperation, unused };
}

/** Ids are set last, because an id may look like a method and a path. */
function operationsByKey({ api, resources }: SdkModel): ReadonlyMap<string, Operation> {
  const all = resources.flatMap(({ operations }) => operations);
  return new Map([
    ...all.map((operation) => [`${operation.method} ${operation.path}`, operation] as const),
    ...all.map((operation) => [`${operation.method} ${api.serverPath}${operation.path}`, operation] as const),
    ...all.map((operation) => [operation.id, operation] as const),
  ]);
}

/** Reports the recorded responses that no page shows. */
export function reportUnused(model: SdkModel, responses: RecordedResponses | undefined, report: Report): void {
  if (responses === undefined) return;
  for (const { key, operation } of matchResponses(model, responses).unused) {
    const reason = operation === undefined ? "The API has no operation" : `The file has another response of ${operation.id}, besides`;
    report("response-unused", {
      message: `${reason} ${JSON.stringify(key)}.`,
      file: responses.file,
      pointer: childPointer("#/responses", key),
      instead: "The response is ignored.",
    });
  }
}

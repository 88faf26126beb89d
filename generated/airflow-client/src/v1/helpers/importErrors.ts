/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Flow, FlowOptions } from "../../helpers/flows.js";
import { distinctErrors } from "../../helpers/shared/broken-files.js";
import { flow, type Scope } from "../../helpers/shared/flow.js";
import { undefinedIfUnsupported } from "../../helpers/shared/undefined-if-unsupported.js";
import type { Client } from "../../runtime/index.js";
import type { DagWarning, ImportError } from "../models.js";
import { list as listWarnings } from "../resources/dagWarnings.js";
import { list } from "../resources/importErrors.js";

/** All import errors and DAG warnings of a server. */
export interface ImportReport {
  /** Errors of DAG files, the newest first. */
  readonly importErrors: readonly ImportError[];
  /** Warnings about DAGs, such as a pool that does not exist. Null before Airflow 2.4. */
  readonly dagWarnings: readonly DagWarning[] | null;
}

/** A part of the report that is complete. */
export interface ImportReportProgress {
  /** Name of the part. */
  readonly part: keyof ImportReport;
  /** Number of entries in the part. */
  readonly count: number;
}

/**
 * Returns all import errors of DAG files, and all DAG warnings, over all pages.
 *
 * Looping over the flow yields each part of the report when it is complete.
 *
 * Throws an ApiError, a TimeoutError or an AbortError.
 *
 * @example
 * ```ts
 * import { Airflow, basic } from "airflow-client/v1";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: basic({ username: "user", password: "secret" }),
 * });
 *
 * const report = await airflow.importErrors.export();
 * for (const { filename, stack_trace } of report.importErrors)
 *   console.log(`${filename}\n${stack_trace}`);
 * ```
 */
function export_(
  client: Client,
  _params: Readonly<Record<never, never>> = {},
  options: FlowOptions<ImportReportProgress> = {},
): Flow<ImportReport, ImportReportProgress> {
  return flow("listing import errors", options, (scope) => createReport(client, scope));
}

async function* createReport(client: Client, { callOptions }: Scope): AsyncGenerator<ImportReportProgress, ImportReport, void> {
  const importErrors = distinctErrors(await list(client, { order_by: "-timestamp" }, callOptions).toArray());
  yield { part: "importErrors", count: importErrors.length };
  const dagWarnings = await listWarnings(client, { order_by: "dag_id" }, callOptions).toArray().catch(undefinedIfUnsupported);
  yield { part: "dagWarnings", count: dagWarnings?.length ?? 0 };
  return { importErrors, dagWarnings: dagWarnings ?? null };
}

export { export_ as export };

/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { DAGWarningResponse, ImportErrorResponse, PluginImportErrorResponse } from "../models.js";
import { list as listWarnings } from "../resources/dagWarnings.js";
import { list } from "../resources/importErrors.js";
import { importErrors as listPluginErrors } from "../resources/plugins.js";
import type { Client } from "../runtime/index.js";
import type { Flow, FlowOptions } from "./flows.js";
import { distinctErrors } from "./shared/broken-files.js";
import { flow, type Scope } from "./shared/flow.js";
import { undefinedIfUnsupported } from "./shared/undefined-if-unsupported.js";

/** The parameters of {@link export_ | export}. */
export interface ExportParams {
  /**
   * Only files whose name contains this text. `%` matches any text and `_` any character, as in
   * SQL.
   */
  readonly filename_pattern?: string;
}

/** All import errors and DAG warnings of a server. */
export interface ImportReport {
  /** Errors of DAG files, the newest first. */
  readonly importErrors: readonly ImportErrorResponse[];
  /** Errors of plugins, since Airflow 3.1. Null if the server is older. */
  readonly pluginErrors: readonly PluginImportErrorResponse[] | null;
  /** Warnings about DAGs, such as a pool that does not exist. */
  readonly dagWarnings: readonly DAGWarningResponse[];
}

/** A part of the report that is complete. */
export interface ImportReportProgress {
  /** Name of the part. */
  readonly part: keyof ImportReport;
  /** Number of entries in the part. */
  readonly count: number;
}

/**
 * Returns all import errors of DAG files and plugins, and all DAG warnings, over all pages.
 *
 * Looping over the flow yields each part of the report when it is complete.
 *
 * Throws an ApiError, a TimeoutError or an AbortError.
 *
 * @example
 * ```ts
 * import { Airflow, passwordGrant } from "airflow-client";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: passwordGrant({ username: "user", password: "secret" }),
 * });
 *
 * const report = await airflow.importErrors.export();
 * for (const { filename, stack_trace } of report.importErrors)
 *   console.log(`${filename}\n${stack_trace}`);
 * ```
 */
function export_(
  client: Client,
  params: ExportParams = {},
  options: FlowOptions<ImportReportProgress> = {},
): Flow<ImportReport, ImportReportProgress> {
  return flow("listing import errors", options, (scope) => createReport(client, params, scope));
}

async function* createReport(
  client: Client,
  params: ExportParams,
  { callOptions }: Scope,
): AsyncGenerator<ImportReportProgress, ImportReport, void> {
  const importErrors = distinctErrors(await list(client, { order_by: ["-timestamp"], ...params }, callOptions).toArray());
  yield { part: "importErrors", count: importErrors.length };
  const response = await listPluginErrors(client, {}, callOptions).catch(undefinedIfUnsupported);
  const pluginErrors = response?.import_errors ?? null;
  yield { part: "pluginErrors", count: pluginErrors?.length ?? 0 };
  const dagWarnings = await listWarnings(client, { order_by: ["dag_id"] }, callOptions).toArray();
  yield { part: "dagWarnings", count: dagWarnings.length };
  return { importErrors, pluginErrors, dagWarnings };
}

export { export_ as export };

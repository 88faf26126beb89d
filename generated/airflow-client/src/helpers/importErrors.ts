/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { DAGWarningResponse, ImportErrorResponse, PluginImportErrorResponse } from "../models.js";
import { list as listWarnings } from "../resources/dagWarnings.js";
import { list } from "../resources/importErrors.js";
import { importErrors as pluginErrors } from "../resources/plugins.js";
import type { Client } from "../runtime/index.js";
import type { Flow, FlowOptions } from "./flows.js";
import { flow, type Scope } from "./shared/flow.js";
import { noneOf } from "./shared/none-of.js";

/** Params of {@link export_ | export}. */
export interface ExportParams {
  /** Only files whose name fits, as in SQL: `%` for any text, `_` for any character. */
  readonly filename_pattern?: string;
}

/** Everything that the server could not import, and what it warns of. */
export interface ImportReport {
  /** Files of DAGs, the newest error first. */
  readonly importErrors: readonly ImportErrorResponse[];
  /** Plugins; null where the server does not tell, which takes Airflow 3.1. */
  readonly pluginErrors: readonly PluginImportErrorResponse[] | null;
  /** Warnings about DAGs. */
  readonly dagWarnings: readonly DAGWarningResponse[];
}

/** A part of the report that is complete. */
export interface ImportReportProgress {
  /** What was read. */
  readonly part: keyof ImportReport;
  /** How many entries it has. */
  readonly count: number;
}

/**
 * Gives all import errors of DAG files and of plugins, and all warnings about DAGs, over all pages.
 *
 * Throws ApiError, TimeoutError and AbortError.
 *
 * @example
 * ```ts
 * import { Airflow, passwordGrant } from "airflow-client";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: passwordGrant({ username: "user", password: "secret" }) });
 *
 * const report = await airflow.importErrors.export();
 * for (const { filename, stack_trace } of report.importErrors) console.log(`${filename}\n${stack_trace}`);
 * ```
 */
function export_(
  client: Client,
  params: ExportParams = {},
  options: FlowOptions<ImportReportProgress> = {},
): Flow<ImportReport, ImportReportProgress> {
  return flow("import errors", options, (scope) => report(client, params, scope));
}

async function* report(client: Client, params: ExportParams, { call }: Scope): AsyncGenerator<ImportReportProgress, ImportReport, void> {
  const importErrors = await list(client, { order_by: ["-timestamp"], ...params }, call).toArray();
  yield { part: "importErrors", count: importErrors.length };
  const plugins = await pluginErrors(client, {}, call).catch(noneOf);
  yield { part: "pluginErrors", count: plugins?.import_errors.length ?? 0 };
  const dagWarnings = await listWarnings(client, { order_by: ["dag_id"] }, call).toArray();
  yield { part: "dagWarnings", count: dagWarnings.length };
  return { importErrors, pluginErrors: plugins?.import_errors ?? null, dagWarnings };
}

export { export_ as export };

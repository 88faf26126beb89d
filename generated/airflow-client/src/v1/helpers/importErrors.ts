/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Flow, FlowOptions } from "../../helpers/flows.js";
import { flow, type Scope } from "../../helpers/shared/flow.js";
import { noneOf } from "../../helpers/shared/none-of.js";
import type { Client } from "../../runtime/index.js";
import type { DagWarning, ImportError } from "../models.js";
import { list as listWarnings } from "../resources/dagWarnings.js";
import { list } from "../resources/importErrors.js";

/** Everything that the server could not import, and what it warns of. */
export interface ImportReport {
  /** Files of DAGs, the newest error first. */
  readonly importErrors: readonly ImportError[];
  /** Null where the server does not tell, which takes Airflow 2.4. */
  readonly dagWarnings: readonly DagWarning[] | null;
}

/** A part of the report that is complete. */
export interface ImportReportProgress {
  /** What was read. */
  readonly part: keyof ImportReport;
  /** How many entries it has. */
  readonly count: number;
}

/**
 * Gives all import errors of DAG files, and all warnings about DAGs, over all pages.
 *
 * Throws ApiError, TimeoutError and AbortError.
 *
 * @example
 * ```ts
 * import { Airflow, basic } from "airflow-client/v1";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: basic({ username: "user", password: "secret" }) });
 *
 * const report = await airflow.importErrors.export();
 * for (const { filename, stack_trace } of report.importErrors) console.log(`${filename}\n${stack_trace}`);
 * ```
 */
function export_(
  client: Client,
  _params: Readonly<Record<never, never>> = {},
  options: FlowOptions<ImportReportProgress> = {},
): Flow<ImportReport, ImportReportProgress> {
  return flow("import errors", options, (scope) => report(client, scope));
}

async function* report(client: Client, { call }: Scope): AsyncGenerator<ImportReportProgress, ImportReport, void> {
  const importErrors = await list(client, { order_by: "-timestamp" }, call).toArray();
  yield { part: "importErrors", count: importErrors.length };
  const dagWarnings = await listWarnings(client, { order_by: "dag_id" }, call).toArray().catch(noneOf);
  yield { part: "dagWarnings", count: dagWarnings?.length ?? 0 };
  return { importErrors, dagWarnings: dagWarnings ?? null };
}

export { export_ as export };

import { json } from "../answer.mjs";
import { offsetPage } from "../page.mjs";
import { timestamp } from "../world.mjs";

/** The release of the document that this face implements. */
export const getVersion = () => json({ version: "2.11.2", git_version: null });

/** @param {import("../exchange.mjs").Exchange} exchange */
export function getHealth({ world }) {
  const heartbeat = timestamp(world.clock.now());
  return json({
    metadatabase: { status: "healthy" },
    scheduler: { status: "healthy", latest_scheduler_heartbeat: heartbeat },
    triggerer: { status: "healthy", latest_triggerer_heartbeat: heartbeat },
    dag_processor: { status: null, latest_dag_processor_heartbeat: null },
  });
}

/** @param {import("../exchange.mjs").Exchange} exchange */
export function listImportErrors({ world, query }) {
  const rows = world.importErrors.map(({ filename, stack_trace, at }, index) => ({
    import_error_id: index + 1,
    timestamp: timestamp(at),
    filename,
    stack_trace,
  }));
  const { items, total_entries } = offsetPage(rows, { limit: 100, ...query }, ["timestamp", "filename", "import_error_id"]);
  return json({ import_errors: items, total_entries });
}

/** @param {import("../exchange.mjs").Exchange} exchange */
export function listDagWarnings({ world, query }) {
  const rows = world.dagWarnings.map(({ at, ...warning }) => ({ ...warning, timestamp: timestamp(at) }));
  const { items, total_entries } = offsetPage(rows, { limit: 100, ...query }, ["dag_id", "warning_type", "message", "timestamp"]);
  return json({ dag_warnings: items, total_entries });
}

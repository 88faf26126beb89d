// Operations that report the state of the server: version, health, import errors, the audit log.
import { found, json } from "../answer.mjs";
import { matches, offsetPage } from "../page.mjs";
import { timestamp } from "../world.mjs";

/**
 * @typedef {import("../exchange.mjs").Exchange} Exchange
 * @typedef {import("../world.mjs").World} World
 */

/** The release of the document that the stand-in implements. */
export const getVersion = () => json({ version: "3.3.2", git_version: null });

/** @param {Exchange} exchange */
export function getHealth({ world }) {
  const heartbeat = timestamp(world.clock.now());
  return json({
    metadatabase: { status: "healthy" },
    scheduler: { status: "healthy", latest_scheduler_heartbeat: heartbeat },
    triggerer: { status: "healthy", latest_triggerer_heartbeat: heartbeat },
    dag_processor: { status: "healthy", latest_dag_processor_heartbeat: heartbeat },
  });
}

/** @param {Exchange} exchange */
export function listImportErrors({ world, query }) {
  const rows = importErrors(world).filter((row) => matches(query["filename_pattern"], row.filename));
  const { items, total_entries } = offsetPage(rows, query, ["id", "import_error_id", "timestamp", "filename", "bundle_name", "stacktrace"]);
  return json({ import_errors: items, total_entries });
}

/** @param {Exchange} exchange */
export const getImportError = ({ world, params }) =>
  json(
    found(
      importErrors(world).find((row) => row.import_error_id === params["import_error_id"]),
      `Import error ${params["import_error_id"]}`,
    ),
  );

/** @param {Exchange} exchange */
export function listDagWarnings({ world, query }) {
  const rows = world.dagWarnings.map(({ at, ...warning }) => ({ ...warning, timestamp: timestamp(at), dag_display_name: warning.dag_id }));
  const { items, total_entries } = offsetPage(rows, query, ["dag_id", "warning_type", "message", "timestamp"]);
  return json({ dag_warnings: items, total_entries });
}

export const listPluginErrors = () =>
  json({ import_errors: [{ source: "plugins/broken.py", error: "SyntaxError: invalid syntax" }], total_entries: 1 });

/** @param {Exchange} exchange */
export function listEventLogs({ world, query }) {
  const rows = eventLogs(world).filter((row) =>
    ["dag_id", "run_id", "event", "owner"].every((name) => (query[name] ?? row[name]) === row[name]),
  );
  const { items, total_entries } = offsetPage(rows, query, ["id", "event_log_id", "when", "dag_id", "run_id", "event", "owner"]);
  return json({ event_logs: items, total_entries });
}

/** @param {Exchange} exchange */
export const getEventLog = ({ world, params }) =>
  json(
    found(
      eventLogs(world).find((row) => row["event_log_id"] === params["event_log_id"]),
      `Event log ${params["event_log_id"]}`,
    ),
  );

/** @param {World} world */
const importErrors = (world) =>
  world.importErrors.map(({ filename, stack_trace, at }, index) => ({
    import_error_id: index + 1,
    timestamp: timestamp(at),
    filename,
    bundle_name: "dags-folder",
    stack_trace,
  }));

/**
 * @param {World} world
 * @returns {Record<string, unknown>[]}
 */
const eventLogs = (world) =>
  world.happenings.map(({ event, at, owner, dag_id, run_id }, index) => ({
    event_log_id: index + 1,
    when: timestamp(at),
    dag_id,
    task_id: null,
    run_id,
    map_index: null,
    try_number: null,
    event,
    logical_date: null,
    owner,
    extra: null,
  }));

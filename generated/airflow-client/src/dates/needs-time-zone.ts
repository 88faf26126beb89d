/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { isAirflow2 } from "../auth/server-root.js";
import { type Handler, type HttpRequest, RequestError } from "../runtime/index.js";

/**
 * Rejects filters with a date that has no time zone, such as `2026-01-01T00:00:00` or `2026-01-01`.
 *
 * Otherwise Airflow 3 fails with a 500 that does not name the filter, and Airflow 2 with a 400.
 * Throws a RequestError that names the filter and a valid date. Dates in a body are not checked,
 * because the servers name them.
 *
 * The class Airflow includes it. Add it to the `middleware` of `createClient`.
 *
 * @example
 * ```ts
 * import { needsTimeZone } from "airflow-client/dates";
 * import { list } from "airflow-client/resources/eventLogs";
 * import { createClient } from "airflow-client/runtime";
 *
 * const client = createClient({ baseUrl: "http://localhost:8080", middleware: [needsTimeZone] });
 * for await (const { event } of list(client, { after: new Date(2026, 0, 31).toISOString() })) console.log(event);
 * ```
 */
export function needsTimeZone(next: Handler): Handler {
  return async (request) => {
    const filter = filterWithoutZone(request);
    if (filter === undefined) return next(request);
    throw new RequestError(`query parameter "${filter.name}" needs a time zone: write "${filter.utc}" for UTC (${request.subject})`);
  };
}

interface Filter {
  readonly name: string;
  /** The same date in UTC: `2026-01-31T00:00:00Z`. */
  readonly utc: string;
}

/** Returns the first filter with a date that the servers parse without a time zone. */
function filterWithoutZone(request: HttpRequest): Filter | undefined {
  const start = request.url.indexOf("?");
  if (start < 0) return undefined;
  for (const [name, value] of new URLSearchParams(request.url.slice(start))) {
    const [, date, hour = "00", minute = "00", second = "00", fraction = ""] = withoutZone.exec(value) ?? [];
    if (date !== undefined && isDateTime(name, request)) return { name, utc: `${date}T${hour}:${minute}:${second}${fraction}Z` };
  }
  return undefined;
}

/** What pydantic parses to a date without a time zone (3.3.2). Airflow 2 rejects all of it. */
const withoutZone = /^(\d{4}-\d\d-\d\d)(?:[Tt _](\d\d):?(\d\d)(?::?(\d\d)([.,]\d+)?)?)?$/;

/**
 * Whether a query parameter has the format `date-time`, by its name. `partition_date` is a
 * date. For queued events, Airflow 3 uses the time zone of its configuration (`before` there).
 */
function isDateTime(name: string, request: HttpRequest): boolean {
  if (name === "before" || name === "after") return isAirflow2(request) || !request.operation.path.endsWith("/queuedEvents");
  return dateTimeFilter.test(name) && !name.startsWith("partition_date_");
}

const dateTimeFilter = /(?:_at|_date|_after|^timestamp)_[gl]te?$/;

/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../../runtime/index.js";

/** The parameters of `probe`. */
export interface ProbeParams {
  /** Names of the components that must be healthy, such as `scheduler`. */
  readonly required?: readonly string[];
  /**
   * A component is unhealthy if its last heartbeat is more than this number of milliseconds old.
   * Default: only the status that the server reports counts.
   */
  readonly maxAge?: number;
}

/** The health of one component of Airflow. */
export interface ComponentHealth {
  /** Name of the component, such as `scheduler`. */
  readonly name: string;
  /**
   * Status that the server reports: `healthy` or `unhealthy`. Null if it has never seen the
   * component.
   */
  readonly status: string | null;
  /** Whether the status is `healthy` and the last heartbeat is not older than `maxAge`. */
  readonly healthy: boolean;
  /** Whether Airflow is unhealthy without this component. */
  readonly required: boolean;
  /** Time of the last heartbeat, RFC 3339. Null if the server does not report one. */
  readonly heartbeat: string | null;
  /**
   * Milliseconds since the last heartbeat, by the clock of the server. Null without a heartbeat.
   */
  readonly age: number | null;
}

/** The health of Airflow. */
export interface HealthReport {
  /** Whether all required components are healthy and no other component is unhealthy. */
  readonly healthy: boolean;
  /**
   * Time of the report by the clock of the server, RFC 3339. The clock of this machine if the
   * response has no `Date` header, as in browsers.
   */
  readonly time: string;
  /** The components because of which Airflow is not healthy. Empty if `healthy`. */
  readonly unhealthy: readonly ComponentHealth[];
  /** All required components, and all others that the server reports. */
  readonly components: readonly ComponentHealth[];
}

/**
 * A component as the server reports it: a status and a heartbeat, each of which can be null or
 * missing.
 */
type ReportedComponent = Readonly<Record<string, unknown>>;

/**
 * Converts the response of the health endpoint, which is 200 even if a component is unhealthy.
 *
 * Heartbeats are compared with the `Date` header of the response, so that the clock of this machine
 * does not matter.
 */
export function toHealthReport(
  response: object,
  headers: Headers,
  { required, maxAge }: ProbeParams & { readonly required: readonly string[] },
): HealthReport {
  if (maxAge !== undefined && !(maxAge >= 0)) {
    throw new RequestError(`"maxAge" must be a number of milliseconds of at least 0, not ${String(maxAge)}`);
  }
  const now = Date.parse(headers.get("date") ?? "") || Date.now();
  const reported = new Map<string, unknown>(Object.entries(response));
  const names = [...new Set([...required, ...reported.keys()])];
  const components = names.map((name) => componentHealth(name, reported.get(name), { now, maxAge, required: required.includes(name) }));
  const unhealthy = components.filter((component) => !isAcceptable(component));
  return { healthy: unhealthy.length === 0, time: new Date(now).toISOString(), unhealthy, components };
}

/** An optional component that the server has never seen does no harm. */
function isAcceptable({ healthy, required, status }: ComponentHealth): boolean {
  return healthy || (!required && status === null);
}

function componentHealth(
  name: string,
  value: unknown,
  { now, maxAge, required }: { readonly now: number; readonly maxAge: number | undefined; readonly required: boolean },
): ComponentHealth {
  const component: ReportedComponent = isObject(value) ? value : {};
  const status = typeof component["status"] === "string" ? component["status"] : null;
  const heartbeat = heartbeatOf(component);
  const time = Date.parse(heartbeat ?? "");
  const age = Number.isNaN(time) ? null : Math.max(now - time, 0);
  const isStale = maxAge !== undefined && age !== null && age > maxAge;
  return { name, status, healthy: status === "healthy" && !isStale, required, heartbeat, age };
}

/** The name of the property differs by component, such as `latest_scheduler_heartbeat`. */
function heartbeatOf(component: ReportedComponent): string | null {
  for (const [name, value] of Object.entries(component)) {
    if (name.includes("heartbeat") && typeof value === "string") return value;
  }
  return null;
}

function isObject(value: unknown): value is ReportedComponent {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../../runtime/index.js";
import type { ComponentHealth, HealthReport, ProbeParams } from "../flows.js";

/** What a server says of one of its parts: a status and one heartbeat, each of which may be null or missing. */
type Part = Readonly<Record<string, unknown>>;

/**
 * Reads what a server says of its health, which it says with status 200 whatever is wrong. Heartbeats are compared with the clock of the
 * server, which its `Date` header tells to the second.
 */
export function readHealth(
  parts: object,
  headers: Headers,
  { required, maxAge }: ProbeParams & { readonly required: readonly string[] },
): HealthReport {
  if (maxAge !== undefined && !(maxAge >= 0)) throw new RequestError(`maxAge is a number of milliseconds, not ${String(maxAge)}`);
  const now = Date.parse(headers.get("date") ?? "") || Date.now();
  const told = new Map<string, unknown>(Object.entries(parts));
  const names = [...new Set([...required, ...told.keys()])];
  const components = names.map((name) => component(name, told.get(name), { now, maxAge, required: required.includes(name) }));
  return { healthy: components.every(({ healthy, status, required: needed }) => healthy || (!needed && status === null)), components };
}

function component(
  name: string,
  told: unknown,
  { now, maxAge, required }: { readonly now: number; readonly maxAge: number | undefined; readonly required: boolean },
): ComponentHealth {
  const part: Part = isRecord(told) ? told : {};
  const status = typeof part["status"] === "string" ? part["status"] : null;
  const beat = Object.entries(part).find(([member, value]) => /heartbeat/.test(member) && typeof value === "string")?.[1];
  const heartbeat = typeof beat === "string" ? beat : null;
  const time = heartbeat === null ? Number.NaN : Date.parse(heartbeat);
  const age = Number.isNaN(time) ? null : Math.max(now - time, 0);
  const isOld = maxAge !== undefined && age !== null && age > maxAge;
  return { name, status, healthy: status === "healthy" && !isOld, required, heartbeat, age };
}

function isRecord(value: unknown): value is Part {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Handler } from "../runtime/index.js";
import { discard } from "../runtime/internal.js";
import { NewerAirflowRequiredError } from "./newer-airflow-required-error.js";
import { parseRelease } from "./release.js";
import { requestVersion } from "./request-version.js";

/**
 * Distinguishes a missing operation from a missing object.
 *
 * A server responds to an operation of a newer release as if an object was missing: with 404, 405,
 * or 422 if the path also fits another operation. Only then, this middleware requests the release
 * of the server, and throws a NewerAirflowRequiredError if it is older than the operation. The
 * release is cached, for five minutes if it was too old.
 *
 * The class Airflow includes it. Add it to the `middleware` of `createClient`.
 *
 * @example
 * ```ts
 * import { needsRelease } from "airflow-client/release";
 * import { list } from "airflow-client/resources/hitlDetails";
 * import { createClient } from "airflow-client/runtime";
 *
 * const client = createClient({ baseUrl: "http://localhost:8080", middleware: [needsRelease] });
 * for await (const detail of list(client, { dag_id: "review", dag_run_id: "~" })) console.log(detail.subject);
 * ```
 */
export function needsRelease(next: Handler): Handler {
  const server: Server = {};
  return async (request) => {
    const response = await next(request);
    const { since } = request.operation;
    if (since === undefined || !missingStatuses.has(response.status)) return response;
    const path = `${request.operation.api.pathPrefix ?? ""}/version`;
    const release = await releaseFor(since.release, server, () => requestVersion(next, request, { url: `${request.base}${path}`, path }));
    if (release === undefined || !isOlder(release, since.release)) return response;
    discard(response);
    throw new NewerAirflowRequiredError({ called: since.method, needs: since.release, server: release });
  };
}

const missingStatuses: ReadonlySet<number> = new Set([404, 405, 422]);

/** The cached release of a client's server. */
interface Server {
  release?: string | undefined;
  /** Milliseconds since 1970. */
  requestedAt?: number;
  lookup?: Promise<string | undefined> | undefined;
}

/**
 * Returns undefined if the release is unknown. A server that was too old may have been updated in
 * the meantime.
 */
async function releaseFor(needed: string, server: Server, request: () => Promise<string | undefined>): Promise<string | undefined> {
  const { release, requestedAt = 0 } = server;
  if (release !== undefined && (!isOlder(release, needed) || Date.now() - requestedAt < fiveMinutes)) return release;
  server.lookup ??= request().finally(() => {
    server.lookup = undefined;
  });
  server.release = await server.lookup;
  server.requestedAt = Date.now();
  return server.release;
}

const fiveMinutes = 300_000;

/**
 * Whether a release is older. Only the first two numbers count, so that candidates of a minor
 * release have its operations.
 */
function isOlder(release: string, needed: string): boolean {
  const [actual, required] = [parseRelease(release), parseRelease(needed)];
  if (actual === undefined || required === undefined) return false;
  return actual.major < required.major || (actual.major === required.major && actual.minor < required.minor);
}

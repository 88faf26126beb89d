import type { Handler, HttpRequest } from "../runtime/index.js";
import { discard } from "../runtime/internal.js";
import { NewerAirflowRequiredError } from "./newer-airflow-required-error.js";
import { parseRelease } from "./release.js";

/**
 * Tells a missing operation from a missing thing. An operation that newer releases brought, and that a server does not know, is answered
 * as if something was not found (404, 405, or 422 where the path is that of another operation); then, and only then, the server is asked
 * for its release, and an older one is a NewerAirflowRequiredError. The release is kept, for five minutes if it was too old.
 *
 * The class Airflow has it; with `createClient`, put it among the middlewares.
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
    if (since === undefined || !/^4(04|05|22)$/.test(`${response.status}`)) return response;
    const release = await releaseFor(since.release, server, () => lookUp(next, request));
    if (release === undefined || !isOlder(release, since.release)) return response;
    discard(response);
    throw new NewerAirflowRequiredError({ called: since.method, needs: since.release, server: release });
  };
}

/** What is known of a client's server. */
interface Server {
  release?: string | undefined;
  /** Milliseconds since 1970. */
  asked?: number;
  lookup?: Promise<string | undefined> | undefined;
}

/** Undefined where it cannot be told. A server that was too old may have been renewed since. */
async function releaseFor(needed: string, server: Server, ask: () => Promise<string | undefined>): Promise<string | undefined> {
  const { release, asked = 0 } = server;
  if (release !== undefined && (!isOlder(release, needed) || Date.now() - asked < fiveMinutes)) return release;
  server.lookup ??= ask().finally(() => {
    server.lookup = undefined;
  });
  server.release = await server.lookup;
  server.asked = Date.now();
  return server.release;
}

const fiveMinutes = 300_000;

/** With the credentials of the request that failed, since a gateway may ask for them; not ended with it, since others may wait. */
async function lookUp(next: Handler, request: HttpRequest): Promise<string | undefined> {
  const { api } = request.operation;
  const path = `${api.pathPrefix ?? ""}/version`;
  const headers = new Headers(request.headers);
  for (const name of ["content-type", "idempotency-key"]) headers.delete(name);
  headers.set("accept", "application/json");
  try {
    const response = await next({
      ...request,
      operation: { api, id: "get_version", method: "GET", path, accept: ["application/json"] },
      method: "GET",
      url: `${request.base}${path}`,
      headers,
      body: undefined,
      signal: AbortSignal.timeout(10_000),
      attempt: 0,
    });
    return parseRelease(Object(await response.json()).version)?.text;
  } catch {
    return undefined;
  }
}

/** Whether a release is before another one, of which the first two numbers count: what a minor release brings its candidates have. */
function isOlder(release: string, needed: string): boolean {
  const [is, needs] = [parseRelease(release), parseRelease(needed)];
  return is !== undefined && needs !== undefined && (is.major - needs.major || is.minor - needs.minor) < 0;
}

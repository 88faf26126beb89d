import type { HttpRequest, Middleware } from "airflow-client/runtime";

/**
 * A log entry for one attempt.
 *
 * It contains no secrets: no parameter values, no body, and only the header values in a safe list.
 */
export interface LogLine {
  readonly level: "info" | "warn" | "error";
  /** The `operationId` in the document. */
  readonly operation: string;
  readonly method: string;
  /** Path template in the document. */
  readonly path: string;
  /** Names of the query parameters. */
  readonly query: readonly string[];
  /** Values that are not in the safe list are `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** 0 for the first attempt. */
  readonly attempt: number;
  /** Time until the response headers or the failure. */
  readonly milliseconds: number;
  /** Status of the response, if there is one. */
  readonly status?: number;
  readonly requestId?: string;
  /** Name of the error if there is no response. Its message could contain secrets. */
  readonly error?: string;
}

/**
 * Writes a log entry for each attempt: `logging((line) => console.log(JSON.stringify(line)))`.
 *
 * The client's option `logger` also sees each redirect. Errors of `write` are ignored, so that a
 * full disk does not fail a call.
 */
export function logging(write: (line: LogLine) => void): Middleware {
  return (next) => async (request) => {
    const start = performance.now();
    const log = (level: LogLine["level"], outcome: Pick<LogLine, "status" | "requestId" | "error">): void => {
      try {
        write({ level, ...describe(request), milliseconds: Math.round(performance.now() - start), ...outcome });
      } catch {}
    };
    try {
      const response = await next(request);
      const requestId = response.headers.get("x-request-id");
      log(response.status < 400 ? "info" : "warn", { status: response.status, ...(requestId !== null && { requestId }) });
      return response;
    } catch (error) {
      log("error", { error: error instanceof Error ? error.name : typeof error });
      throw error;
    }
  };
}

/**
 * Headers whose values are safe to log, unless the API sends its key in one.
 *
 * A list of secret headers would miss new ones.
 */
const safeHeaders: ReadonlySet<string> = new Set(["accept", "accept-language", "content-type", "traceparent", "user-agent"]);

function describe({ operation, method, url, headers, attempt }: HttpRequest) {
  const keys = Object.values(operation.api.schemes).map((scheme) => ("name" in scheme ? scheme.name.toLowerCase() : ""));
  const shown = [...headers].map(([name, value]) => [name, safeHeaders.has(name) && !keys.includes(name) ? value : "[redacted]"]);
  const query = [...new Set(new URL(url).searchParams.keys())];
  return { operation: operation.id, method, path: operation.path, query, headers: Object.fromEntries(shown), attempt };
}

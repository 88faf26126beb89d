import type { HttpRequest, Middleware } from "airflow-client/runtime";

/** One attempt, for a structured log. Nothing in it is secret: no value of a parameter, no body, no header but those listed here. */
export interface LogLine {
  readonly level: "info" | "warn" | "error";
  /** `operationId`. */
  readonly operation: string;
  readonly method: string;
  /** Path template of the document. */
  readonly path: string;
  /** Names of the query's parameters. */
  readonly query: readonly string[];
  /** `[redacted]` in place of values that are not known to be harmless. */
  readonly headers: Readonly<Record<string, string>>;
  /** 0 for the first one. */
  readonly attempt: number;
  /** Until the reply's headers, or the failure. */
  readonly milliseconds: number;
  /** Where a reply came. */
  readonly status?: number;
  readonly requestId?: string;
  /** Where none came: the name of the error. Its message may quote what somebody else's code put into it. */
  readonly error?: string;
}

/**
 * One line for each attempt: `logging((line) => console.log(JSON.stringify(line)))`. The client's option `logger` sees single hops of
 * redirects, too; this sees attempts. A `write` that throws is ignored: a full disk must not fail a call.
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

/** Headers that say nothing of their sender, unless the API's key is in one. A list of what is hidden would miss the next key. */
const harmless: ReadonlySet<string> = new Set(["accept", "accept-language", "content-type", "traceparent", "user-agent"]);

function describe({ operation, method, url, headers, attempt }: HttpRequest) {
  const keys = Object.values(operation.api.schemes).map((scheme) => ("name" in scheme ? scheme.name.toLowerCase() : ""));
  const shown = [...headers].map(([name, value]) => [name, harmless.has(name) && !keys.includes(name) ? value : "[redacted]"]);
  const query = [...new Set(new URL(url).searchParams.keys())];
  return { operation: operation.id, method, path: operation.path, query, headers: Object.fromEntries(shown), attempt };
}

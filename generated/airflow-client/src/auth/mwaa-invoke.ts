/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { ClientOptions } from "../runtime/index.js";

/** What `InvokeRestApi` of Amazon MWAA takes besides the name of the environment. */
export interface RestApiRequest {
  readonly Method: "GET" | "PUT" | "POST" | "PATCH" | "DELETE";
  /** Without `/api/v1` or `/api/v2`. */
  readonly Path: string;
  readonly QueryParameters?: Record<string, string | string[]>;
  readonly Body?: AwsDocument;
}

/** Any JSON, as the AWS SDK describes it. */
export type AwsDocument = null | boolean | number | string | AwsDocument[] | { [name: string]: AwsDocument };

/** What it answers, and what its exceptions for statuses of 400 and above hold. */
export interface RestApiReply {
  readonly RestApiStatusCode?: number | undefined;
  readonly RestApiResponse?: unknown;
}

/** Sends the request, signed, as `client.send(new InvokeRestApiCommand({ Name, ...request }))` does. */
export type InvokeRestApi = (request: RestApiRequest, options: { readonly abortSignal?: AbortSignal }) => Promise<RestApiReply>;

/**
 * A `fetch` that reaches an environment of Amazon MWAA by `InvokeRestApi`, so that IAM decides who may do what and no web login is needed. The
 * base URL may be any of https: its host is not asked. Leave `auth` out.
 *
 * What AWS does not do: it waits no longer than 10 seconds for Airflow, answers no more than 6 MB, takes about ten calls a second, and
 * knows JSON only. So nothing streams: a call that accepts no JSON, such as that of a log as lines, is a NotAcceptableError that never left;
 * ask for logs with `accept: "application/json"`.
 *
 * Statuses of Airflow are the errors that they always are. Of AWS's own exceptions AccessDeniedException is a PermissionDeniedError,
 * ThrottlingException a RateLimitError, InternalServerException a ServerError, and ValidationException and ResourceNotFoundException a
 * BadRequestError, since it is no DAG that is missing; `title` is the exception's name. Anything else is the cause of a ConnectionError.
 *
 * @example
 * ```ts
 * import { MWAA } from "@aws-sdk/client-mwaa";
 * import { Airflow } from "airflow-client";
 * import { mwaaInvoke } from "airflow-client/auth";
 *
 * const mwaa = new MWAA({ region: "eu-west-1" });
 * const airflow = new Airflow({
 *   baseUrl: "https://my-environment.mwaa",
 *   fetch: mwaaInvoke((request, options) => mwaa.invokeRestApi({ Name: "my-environment", ...request }, options)),
 * });
 * for await (const { dag_id } of airflow.dags.list()) console.log(dag_id);
 * ```
 */
export function mwaaInvoke(invoke: InvokeRestApi): NonNullable<ClientOptions["fetch"]> {
  return async (url, init) => {
    const headers = new Headers(init.headers);
    if (!acceptsJson(headers.get("accept") ?? "*/*"))
      return problem(406, "NotAcceptableError", "InvokeRestApi answers JSON only and does not stream");
    const request = requestOf(new URL(url), init);
    if (request === undefined) return problem(415, "UnsupportedMediaType", "InvokeRestApi sends JSON only");
    const abortSignal = init.signal ?? undefined;
    abortSignal?.throwIfAborted();
    try {
      return responseOf(await untilAborted(invoke(request, abortSignal ? { abortSignal } : {}), abortSignal));
    } catch (error) {
      return exceptionOf(error);
    }
  };
}

function acceptsJson(accept: string): boolean {
  return accept.split(",").some((range) => /^\s*(application\/(\*|([\w.-]+\+)?json)|\*\/\*)\s*(;|$)/i.test(range));
}

/** Undefined where the body is not JSON. */
function requestOf({ pathname, searchParams }: URL, { method = "GET", body }: RequestInit): RestApiRequest | undefined {
  const Path = pathname.replace(/^.*?\/api\/v[12](?=\/|$)/, "") || "/";
  const names = [...new Set(searchParams.keys())];
  const query = names.map((name) => [name, valuesOf(searchParams, name)] as const);
  const start = {
    Method: method as RestApiRequest["Method"],
    Path,
    ...(query.length > 0 && { QueryParameters: Object.fromEntries(query) }),
  };
  if (body === null || body === undefined) return start;
  try {
    return typeof body === "string" ? { ...start, Body: JSON.parse(body) } : undefined;
  } catch {
    return undefined;
  }
}

function valuesOf(search: URLSearchParams, name: string): string | string[] {
  const values = search.getAll(name);
  return values.length === 1 ? (values[0] ?? "") : values;
}

function responseOf({ RestApiStatusCode: status = 200, RestApiResponse: body }: RestApiReply): Response {
  if (/^(20[45]|304)$/.test(`${status}`)) return new Response(null, { status });
  const text = body === undefined || body === "" ? "" : typeof body === "string" && isJson(body) ? body : JSON.stringify(body);
  return new Response(text, { status, headers: { "content-type": "application/json" } });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Airflow's own status, which AWS throws for 400 and above; else what the exception is for a caller. Anything that is not AWS's is thrown. */
function exceptionOf(error: unknown): Response {
  const { name, message, RestApiStatusCode, RestApiResponse } = Object(error) as RestApiReply & {
    readonly name?: unknown;
    readonly message?: unknown;
  };
  if (typeof RestApiStatusCode === "number" && RestApiStatusCode >= 400 && RestApiStatusCode < 600)
    return responseOf({ RestApiStatusCode, RestApiResponse });
  const status = statuses.get(String(name));
  if (status === undefined) throw error;
  return problem(status, String(name), typeof message === "string" ? message : "");
}

const statuses: ReadonlyMap<string, number> = new Map([
  ["AccessDeniedException", 403],
  ["ThrottlingException", 429],
  ["TooManyRequestsException", 429],
  ["InternalServerException", 500],
  ["RestApiServerException", 500],
  ["RestApiClientException", 400],
  ["ValidationException", 400],
  ["ResourceNotFoundException", 400],
]);

/** A reply in the form of RFC 9457. */
function problem(status: number, title: string, detail: string): Response {
  return new Response(JSON.stringify({ title, detail, status }), { status, headers: { "content-type": "application/problem+json" } });
}

/** What the promise gives, unless the signal is aborted before. Leaves nothing behind. */
function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    const settled = (): void => signal.removeEventListener("abort", stop);
    signal.addEventListener("abort", stop);
    promise.then(resolve, reject).then(settled, settled);
  });
}

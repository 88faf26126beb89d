/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { ClientOptions } from "../runtime/index.js";
import { essenceOf, isJson } from "../runtime/internal.js";

/** The input of `InvokeRestApi` of Amazon MWAA, without the name of the environment. */
export interface RestApiRequest {
  readonly Method: "GET" | "PUT" | "POST" | "PATCH" | "DELETE";
  /** Without `/api/v1` or `/api/v2`. */
  readonly Path: string;
  readonly QueryParameters?: Record<string, string | string[]>;
  readonly Body?: AwsDocument;
}

/** Any JSON, as in the AWS SDK. */
export type AwsDocument = null | boolean | number | string | AwsDocument[] | { [name: string]: AwsDocument };

/** The output of `InvokeRestApi`. Its exceptions for statuses from 400 have the same properties. */
export interface RestApiReply {
  readonly RestApiStatusCode?: number | undefined;
  readonly RestApiResponse?: unknown;
}

/**
 * Sends the request, signed, as `client.send(new InvokeRestApiCommand({ Name, ...request }))` does.
 */
export type InvokeRestApi = (request: RestApiRequest, options: { readonly abortSignal?: AbortSignal }) => Promise<RestApiReply>;

/**
 * Returns a `fetch` that sends requests to an environment of Amazon MWAA through `InvokeRestApi`,
 * so that IAM controls access and no web login is needed. The base URL may be any https URL,
 * because no request goes to its host. Omit `auth`.
 *
 * Limits of AWS: it waits at most 10 seconds for Airflow, returns at most 6 MB, accepts about ten
 * calls per second, and supports only JSON. So nothing can be streamed: a call that does not accept
 * JSON, such as one for a log as lines, fails with a NotAcceptableError without being sent. Request
 * logs with `accept: "application/json"`.
 *
 * Statuses of Airflow become the usual errors. Of AWS's own exceptions, AccessDeniedException
 * becomes a PermissionDeniedError, ThrottlingException a RateLimitError, InternalServerException a
 * ServerError, and ValidationException and ResourceNotFoundException a BadRequestError, because it
 * is not a DAG that is missing. `title` is the name of the exception. Any other error is the cause
 * of a ConnectionError.
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
      return problem(406, "NotAcceptableError", "InvokeRestApi returns only JSON and cannot stream");
    const request = requestOf(new URL(url), init);
    if (request === undefined) return problem(415, "UnsupportedMediaType", "InvokeRestApi sends only JSON");
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
  return accept
    .split(",")
    .map(essenceOf)
    .some((range) => range === "*/*" || range === "application/*" || isJson(range));
}

/** Returns undefined if the body is not JSON. */
function requestOf({ pathname, searchParams }: URL, { method = "GET", body }: RequestInit): RestApiRequest | undefined {
  const Path = pathname.replace(/^.*?\/api\/v[12](?=\/|$)/, "") || "/";
  const names = [...new Set(searchParams.keys())];
  const query = names.map((name) => [name, valuesOf(searchParams, name)] as const);
  const request = {
    Method: method as RestApiRequest["Method"],
    Path,
    ...(query.length > 0 && { QueryParameters: Object.fromEntries(query) }),
  };
  if (body === null || body === undefined) return request;
  try {
    return typeof body === "string" ? { ...request, Body: JSON.parse(body) } : undefined;
  } catch {
    return undefined;
  }
}

function valuesOf(search: URLSearchParams, name: string): string | string[] {
  const values = search.getAll(name);
  return values.length === 1 ? (values[0] ?? "") : values;
}

function responseOf({ RestApiStatusCode: status = 200, RestApiResponse: body }: RestApiReply): Response {
  if (status === 204 || status === 205 || status === 304) return new Response(null, { status });
  const text = body === undefined || body === "" ? "" : typeof body === "string" && isJsonText(body) ? body : JSON.stringify(body);
  return new Response(text, { status, headers: { "content-type": "application/json" } });
}

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Turns an exception into a response: with Airflow's own status, or with the status of AWS's
 * exception. Rethrows any other error.
 */
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

/** A response in the form of RFC 9457. */
function problem(status: number, title: string, detail: string): Response {
  return new Response(JSON.stringify({ title, detail, status }), { status, headers: { "content-type": "application/problem+json" } });
}

/**
 * Returns the result of a promise. Throws the reason of the signal if it is aborted first. Leaves
 * no listener.
 */
function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener("abort", stop);
    promise.finally(() => signal.removeEventListener("abort", stop)).then(resolve, reject);
  });
}

// What the types of a client promise. Nothing here runs: it holds where it compiles, under each compiler of test/typescript-versions.
import type {
  Accept,
  BadRequestError,
  Bound,
  Call,
  CallOptions,
  Client,
  ClientOptions,
  ConflictError,
  DownloadCall,
  EventCall,
  HttpRequest,
  Middleware,
  NoErrors,
  NoParams,
  OpenEnum,
  PageCall,
  Result,
} from "./runtime.js";
import {
  AbortError,
  ApiError,
  bind,
  ConnectionError,
  createClient,
  DecodeError,
  NotFoundError,
  RateLimitError,
  RequestError,
  ServerError,
  TimeoutError,
  UnprocessableEntityError,
} from "./runtime.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Fails to compile unless the claim is true. Called with types only: `expect<Equal<typeof a, string>>()`. */
declare function expect<_Claim extends true>(): void;

// What `Equal` itself is worth.
expect<Equal<{ readonly a: 1 }, { readonly a: 1 }>>();
// @ts-expect-error `any` is not whatever it is compared with
expect<Equal<{ a: unknown }["a"], ReturnType<typeof JSON.parse>>>();
// @ts-expect-error a part is not the whole
expect<Equal<1 | 2, 1>>();

interface Thing {
  readonly id: number;
}
interface Problem {
  readonly title: string;
  readonly detail: string;
  readonly code?: number;
}
interface Invalid {
  readonly detail: readonly { readonly loc: readonly string[] }[];
}
type NoReply = ConnectionError | TimeoutError | AbortError | DecodeError | RequestError;

/** `.safe()` is narrowed by `ok`, then by `status`. */
export function byStatus(
  result: Result<Thing | undefined, { readonly 404: Problem; readonly 422: Invalid }, { readonly 200: Thing; readonly 202: undefined }>,
): void {
  if (result.ok) {
    expect<Equal<typeof result.status, 200 | 202>>();
    expect<Equal<typeof result.data, Thing | undefined>>();
    expect<Equal<typeof result.response, Response>>();
    // @ts-expect-error a success has no error
    result.error;
    if (result.status === 200) expect<Equal<typeof result.data, Thing>>();
    else expect<Equal<typeof result.data, undefined>>();
    return;
  }
  // @ts-expect-error a failure has no data
  result.data;
  switch (result.status) {
    case 404:
      expect<Equal<typeof result.error, NotFoundError<Problem>>>();
      expect<Equal<typeof result.error.status, 404>>();
      expect<Equal<typeof result.error.body, Problem>>();
      expect<Equal<typeof result.error.detail, string>>();
      expect<Equal<typeof result.error.type, unknown>>();
      return;
    case 422:
      expect<Equal<typeof result.error, UnprocessableEntityError<Invalid>>>();
      expect<Equal<typeof result.error.detail, Invalid["detail"]>>();
      return;
    case 503:
      expect<Equal<typeof result.error.body, unknown>>();
      expect<Equal<typeof result.response, Response>>();
      return;
    case undefined:
      expect<Equal<typeof result.error, NoReply>>();
      expect<Equal<typeof result.response, Response | undefined>>();
      // @ts-expect-error where no reply came there is no body
      result.error.body;
      return;
    // @ts-expect-error a declared success is no status of a failure
    case 200:
      return;
    default:
      // @ts-expect-error the cases above are gone
      result.status satisfies 404 | 422 | 503;
  }
}

/** Ranges cover what has no key of its own, `default` what no range covers; of a success as of a failure. */
export function byRange(
  result: Result<
    Thing | string,
    { readonly 404: Problem; readonly "4XX": Invalid; readonly default: { readonly reason: string } },
    { readonly 201: Thing; readonly "2XX": string }
  >,
): void {
  if (result.ok) {
    if (result.status === 201) expect<Equal<typeof result.data, Thing>>();
    else expect<Equal<typeof result.data, string>>();
    if (result.status === 206) expect<Equal<typeof result.data, string>>();
  } else if (result.status === 404) expect<Equal<typeof result.error, NotFoundError<Problem>>>();
  else if (result.status === 409) expect<Equal<typeof result.error.body, Invalid>>();
  else if (result.status === 500) expect<Equal<typeof result.error.body, { readonly reason: string }>>();
  else if (result.status === 302) expect<Equal<typeof result.error.body, { readonly reason: string }>>();
  else if (result.status === undefined) expect<Equal<typeof result.error, NoReply>>();
}

/** A single success status is the third argument, 200 by default; a range stands for each of its statuses. */
export async function bySuccess(
  call: Call<Thing>,
  created: Call<Thing, { readonly 409: Problem }, 201>,
  ranged: Call<Thing, NoErrors, "2XX">,
  moved: Call<undefined, NoErrors, 307>,
): Promise<void> {
  const usual = await call.safe();
  if (usual.ok) expect<Equal<typeof usual.status, 200>>();
  const result = await created.safe();
  if (result.ok) expect<Equal<[typeof result.status, typeof result.data], [201, Thing]>>();
  else if (result.status === 409) expect<Equal<typeof result.error, ConflictError<Problem>>>();
  const any = await ranged.safe();
  if (any.ok && any.status === 206) expect<Equal<typeof any.data, Thing>>();
  // @ts-expect-error a range of successes does not contain errors
  if (any.ok) any.status satisfies 404;
  const redirect = await moved.safe();
  if (redirect.ok) expect<Equal<typeof redirect.status, 307>>();
  // @ts-expect-error a declared success is not the status of a failure
  else redirect.status satisfies 307;
}

/** `default` alone is every failure; and every success, where there is no other. */
export function byDefault(result: Result<Thing, { readonly default: Problem }, "default">, undeclared: Result<Thing>): void {
  if (result.ok) expect<Equal<typeof result.data, Thing>>();
  else if (result.status !== undefined) expect<Equal<typeof result.error.body, Problem>>();
  if (!undeclared.ok && undeclared.status !== undefined) expect<Equal<typeof undeclared.error.body, unknown>>();
  if (!undeclared.ok && undeclared.status === 404) undeclared.error satisfies ApiError;
}

/** The error of a result is narrowed by its class as by its status. */
export function byClass(
  result: Result<Thing, { readonly 404: Problem; readonly 422: Invalid; readonly 503: { readonly seconds: number } }>,
  ranged: Result<Thing, { readonly 404: Problem; readonly "4XX": Invalid }>,
): void {
  if (result.ok || ranged.ok) return;
  const { error } = result;
  if (error instanceof NotFoundError) {
    expect<Equal<typeof error, NotFoundError<Problem>>>();
    expect<Equal<typeof error.body.code, number | undefined>>();
  } else if (error instanceof UnprocessableEntityError) expect<Equal<typeof error.body, Invalid>>();
  else if (error instanceof RateLimitError) expect<Equal<typeof error.body, unknown>>();
  else if (error instanceof ServerError) {
    if (error.status === 503) expect<Equal<typeof error.body, { readonly seconds: number }>>();
    if (error.status === 500) expect<Equal<typeof error.body, unknown>>();
  } else if (error instanceof ApiError) expect<Equal<typeof error.body, unknown>>();
  else expect<Equal<typeof error, NoReply>>();
  if (ranged.error instanceof NotFoundError) expect<Equal<typeof ranged.error.body, Problem>>();
  if (ranged.error instanceof ApiError && ranged.error.status === 409) ranged.error satisfies ConflictError<Invalid>;
  if (ranged.error instanceof ConnectionError) expect<Equal<typeof ranged.error, ConnectionError>>();
}

/** What is caught has a status by its class; its body is unknown until it has been looked at, never `any`. */
export function caught(error: unknown): void {
  if (error instanceof NotFoundError) {
    expect<Equal<typeof error, NotFoundError<unknown>>>();
    expect<Equal<typeof error.status, 404>>();
    expect<Equal<typeof error.body, unknown>>();
    // @ts-expect-error nobody has looked at the body
    error.body.detail;
  } else if (error instanceof ServerError) {
    expect<Equal<typeof error.status, number>>();
    expect<Equal<typeof error.body, unknown>>();
  } else if (error instanceof ApiError) {
    expect<Equal<typeof error.body, unknown>>();
    expect<Equal<typeof error.headers, Headers>>();
    expect<Equal<typeof error.requestId, string | null>>();
  }
  for (const kind of [NotFoundError, ConnectionError, TimeoutError, AbortError, DecodeError, RequestError])
    if (error instanceof kind) throw error;
}

/** Who knows better what a caught error holds says so once. */
export function claimed(error: NotFoundError<Problem> | BadRequestError<Invalid>): string {
  return error instanceof NotFoundError ? error.detail : error.detail.map(({ loc }) => loc.join()).join();
}

/** A call is a promise of the body, whatever the status. */
export async function awaited(
  call: Call<Thing | undefined, { readonly 404: Problem }, { readonly 200: Thing; readonly 204: undefined }>,
): Promise<void> {
  expect<Equal<Awaited<typeof call>, Thing | undefined>>();
  const { data, status, headers, response } = await call.withResponse();
  expect<Equal<typeof data, Thing | undefined>>();
  expect<Equal<typeof status, 200 | 204>>();
  expect<Equal<typeof headers, Headers>>();
  expect<Equal<typeof response, Response>>();
  const reply = await call.withResponse();
  if (reply.status === 200) expect<Equal<typeof reply.data, Thing>>();
  else expect<Equal<typeof reply.data, undefined>>();
  // @ts-expect-error a status that the document does not declare
  expect<Equal<typeof reply.status, 200 | 202>>();
  const result = await call.safe();
  if (!result.ok && result.status === 404) expect<Equal<typeof result.error.body, Problem>>();
  // @ts-expect-error one thing is no list
  for await (const _ of call);
}

/** A list gives a page where it is awaited, items where it is iterated over. */
export async function listed(list: PageCall<{ readonly things: readonly Thing[] }, NoParams, Thing>): Promise<void> {
  expect<Equal<Awaited<typeof list>, { readonly things: readonly Thing[] }>>();
  for await (const item of list) expect<Equal<typeof item, Thing>>();
  for await (const page of list.pages()) expect<Equal<typeof page, { readonly things: readonly Thing[] }>>();
  for await (const item of list.items({ prefetch: true, maxPages: 3 })) expect<Equal<typeof item, Thing>>();
  const all = await list.toArray({ max: 10 });
  expect<Equal<typeof all, Thing[]>>();
  const total = await list.total();
  expect<Equal<typeof total, number | undefined>>();
}

/** A stream gives items one by one, or all of them. */
export async function streamed(stream: EventCall<Thing, { readonly 404: Problem }>): Promise<void> {
  for await (const item of stream) expect<Equal<typeof item, Thing>>();
  expect<Equal<Awaited<typeof stream>, readonly Thing[]>>();
  const result = await stream.safe();
  if (result.ok) expect<Equal<typeof result.data, readonly Thing[]>>();
  else if (result.status === 404) expect<Equal<typeof result.error, NotFoundError<Problem>>>();
  for await (const { data, event, id, retry } of stream.events()) {
    expect<Equal<typeof data, Thing>>();
    expect<Equal<[typeof event, typeof id, typeof retry], [string, string, number | undefined]>>();
  }
  // @ts-expect-error a stream has no pages
  stream.pages();
}

/** A download is a Blob where it is awaited, and bytes as they come where that is asked for. */
export async function downloaded(file: DownloadCall<Blob, { readonly 404: Problem }>): Promise<void> {
  expect<Equal<Awaited<typeof file>, Blob>>();
  const stream = await file.stream();
  expect<Equal<typeof stream, ReadableStream<Uint8Array>>>();
  const result = await file.safe();
  if (!result.ok && result.status === 404) expect<Equal<typeof result.error.body, Problem>>();
}

interface LogParams {
  readonly id: string;
  readonly token?: string | null;
}
interface Things {
  list(client: Client, params?: { readonly limit?: number }, options?: CallOptions): PageCall<Thing[], NoParams, Thing>;
  get(client: Client, params: { readonly id: string }, options?: CallOptions): Call<Thing>;
  ping(client: Client, params?: NoParams, options?: CallOptions): Call<undefined, NoErrors, 204>;
  log: {
    (client: Client, params: LogParams & Accept<"application/x-ndjson">, options?: CallOptions): EventCall<Thing>;
    (client: Client, params: LogParams & Accept<"text/plain">, options?: CallOptions): Call<string>;
    (client: Client, params: LogParams & Partial<Accept<"application/json">>, options?: CallOptions): Call<Thing>;
  };
  readonly version: string;
}

/** The type of the reply follows from `accept`, with the client filled in as without; what has no overload does not compile. */
export function accepted(things: Bound<Things>): void {
  things.log({ id: "a", accept: "application/x-ndjson" }) satisfies EventCall<Thing>;
  things.log({ id: "a", accept: "text/plain" }, { timeout: 1000 }) satisfies Call<string>;
  const whole = things.log({ id: "a", token: null });
  expect<Equal<typeof whole, Call<Thing>>>();
  const named = things.log({ id: "a", accept: "application/json" });
  expect<Equal<typeof named, Call<Thing>>>();
  // @ts-expect-error a media type that the document does not have
  things.log({ id: "a", accept: "text/html" });
  // @ts-expect-error the client is there already
  things.get(createClient({}), { id: "a" });
  // @ts-expect-error what is no function is not bound
  things.version;
}

/** What the document requires must be passed, what it does not may be left out, and what it does not know is a mistake. */
export function passed(things: Bound<Things>): void {
  things.list();
  things.list({});
  things.list({ limit: 1 }, { signal: new AbortController().signal });
  things.ping();
  // @ts-expect-error there is a required parameter
  things.get();
  // @ts-expect-error `id` is required
  things.get({});
  // @ts-expect-error `id` is text
  things.get({ id: 1 });
  // @ts-expect-error a parameter that there is not
  things.get({ id: "a", limit: 1 });
  // @ts-expect-error a member is left out, not undefined
  things.list({ limit: undefined });
  // @ts-expect-error an option that there is not
  things.get({ id: "a" }, { retries: 2 });
}

/** Modules are bound together, the later one's functions in front where both have a name. */
export function bound(client: Client, things: Things, helpers: { wait(client: Client, id: string): Promise<boolean> }): void {
  const both = bind(client, things, helpers);
  expect<Equal<ReturnType<typeof both.wait>, Promise<boolean>>>();
  expect<Equal<Parameters<typeof both.wait>, [id: string]>>();
  expect<Equal<ReturnType<typeof both.get>, Call<Thing>>>();
}

/** Enums may grow: a value that the server sent fits, and nothing else that is not listed. */
export function open(state: OpenEnum<"queued" | "running">, number: OpenEnum<1 | 2>, text: string, count: number): void {
  type State = OpenEnum<"queued" | "running">;
  if (state === "queued") expect<Equal<typeof state, "queued">>();
  if (state === "queued") return;
  state satisfies string;
  number satisfies number;
  if (number === 1) return;
  number satisfies OpenEnum<2>;
  "running" satisfies State;
  // @ts-expect-error a text that is not listed is not a state
  "stopped" satisfies State;
  // @ts-expect-error nor is any text
  text satisfies State;
  // @ts-expect-error a misspelled state
  if (state === "runing") return;
  if (String(state) === "tomorrow's") return;
  text = "tomorrow's" as State;
  // @ts-expect-error a number that is not listed is not one of them
  3 satisfies OpenEnum<1 | 2>;
  // @ts-expect-error nor is any number
  count satisfies OpenEnum<1 | 2>;
  ({}) as OpenEnum<"queued" | "running" | "failed"> satisfies OpenEnum<"queued" | "running" | "failed">;
  state satisfies OpenEnum<"queued" | "running" | "failed">;
  switch (state) {
    case "running":
      return;
    default:
      // @ts-expect-error the branch for all others has no listed value
      state satisfies "running";
  }
  // @ts-expect-error a number is not a state
  1 satisfies OpenEnum<"queued" | "running">;
}

/** A middleware is a function of the next handler; a request is read-only. */
export const middleware: Middleware = (next) => async (request) => {
  expect<Equal<typeof request, HttpRequest>>();
  request.operation.path satisfies string;
  request.attempt satisfies number;
  // @ts-expect-error a changed copy is passed on in place of a change
  request.url = "https://example.com";
  const response = await next({ ...request, headers: new Headers(request.headers) });
  expect<Equal<typeof response, Response>>();
  return response;
};
// @ts-expect-error a middleware that gives no response
export const forgetful: Middleware = (next) => async (request) => {
  await next(request);
};
export const options: ClientOptions = {
  baseUrl: "https://example.com",
  middleware: [middleware],
  timeout: { attempt: 1000 },
  retry: false,
};
// @ts-expect-error a spelling mistake
export const misspelt: ClientOptions = { baseURL: "https://example.com" };

import { ApiError } from "./api-error.js";
import { type Client, type Core, core } from "./client.js";
import { decodeError, decodeReply } from "./decode.js";
import { AbortError, ConnectionError, DecodeError, RequestError, TimeoutError } from "./errors.js";
import type { HttpRequest } from "./middleware.js";
import type { Operation } from "./operation.js";
import type { CallOptions } from "./options.js";
import { own } from "./own.js";
import { buildRequest } from "./request.js";
import type { Call, Data, Reply, Result } from "./result.js";
import { retrying } from "./retry.js";
import { type Clock, startClock, untilAborted } from "./timeout.js";

/** Sends an operation at once and reads the reply. Every function of a resource is one line that ends here. */
export function call<Success, Errors>(
  client: Client,
  operation: Operation,
  params: object,
  options: CallOptions = {},
): Call<Success, Errors> {
  return callOf(outcomeOf(client[core], operation, params, options));
}

/** What became of a call. It is a {@link Result} whose types nobody has proved. */
export type Outcome = { readonly ok: true; readonly status: number; readonly data: unknown; readonly response: Response } | Failure;

export interface Failure {
  readonly ok: false;
  readonly status: number | undefined;
  readonly error: Error;
  readonly response: Response | undefined;
}

/** A promise with the methods of a call, over an outcome that never rejects. */
export function callOf<Success, Errors>(outcome: Promise<Outcome>): Call<Success, Errors> {
  const promise = outcome.then(dataOf) as Promise<Data<Success>>;
  const handled = (): Promise<Outcome> => {
    promise.catch(() => undefined);
    return outcome;
  };
  return Object.assign(promise, {
    safe: () => handled() as Promise<Result<Success, Errors>>,
    withResponse: () => handled().then(replyOf) as Promise<Reply<Data<Success>>>,
  });
}

/** Sends and decodes; never rejects. */
export async function outcomeOf(core: Core, operation: Operation, params: object, options: CallOptions): Promise<Outcome> {
  let response: Response | undefined;
  let clock: Clock | undefined;
  try {
    const given = own(options);
    clock = startClock(given.signal, given.timeout ?? core.timeout);
    const opened = await open(core, own(operation), params, given, clock);
    response = opened.response;
    const data = await untilAborted(opened.signal, decodeReply(operation, response));
    return { ok: true, status: response.status, data, response };
  } catch (error) {
    return failure(error, response);
  } finally {
    clock?.end();
  }
}

/** Sends a request and gives a successful reply whose body is unread. Throws the errors of a call. */
export async function open(core: Core, operation: Operation, params: object, options: CallOptions, clock: Clock): Promise<Opened> {
  if (clock.signal.aborted) throw clock.signal.reason;
  const request = buildRequest(core, operation, params, options, clock.signal);
  let signal = clock.signal;
  const attempt = (request: HttpRequest): Promise<Response> => {
    signal = clock.attempt();
    return untilAborted(signal, core.send({ ...request, signal }));
  };
  const response = await retrying(options.retry ?? core.retry, clock)(attempt)(request);
  if (response.ok || operation.ok?.includes(response.status)) return { response, signal };
  throw await untilAborted(signal, decodeError(operation, response));
}

export interface Opened {
  readonly response: Response;
  /** Of the attempt that was answered: it bounds reading the body. */
  readonly signal: AbortSignal;
}

/** An error as a result. What is no error of ours came from code of the caller's. */
export function failure(cause: unknown, response?: Response): Failure {
  if (cause instanceof ApiError) return { ok: false, status: cause.status, error: cause, response: cause.response };
  const error = kinds.some((kind) => cause instanceof kind)
    ? (cause as Error)
    : new RequestError("the call failed before it was sent", { cause });
  return { ok: false, status: undefined, error, response: error instanceof DecodeError ? error.response : response };
}

const kinds = [ConnectionError, TimeoutError, AbortError, DecodeError, RequestError];

/** The data of a success. Throws the error of a failure. */
export function dataOf(outcome: Outcome): unknown {
  if (outcome.ok) return outcome.data;
  throw outcome.error;
}

export function replyOf(outcome: Outcome): Reply<unknown> {
  if (!outcome.ok) throw outcome.error;
  const { data, status, response } = outcome;
  return { data, status, headers: response.headers, response };
}

import { ApiError } from "./api-error.js";
import { type Client, type Core, core } from "./client.js";
import { decodeError, decodeReply } from "./decode.js";
import { CallError, RequestError } from "./errors.js";
import type { Operation } from "./operation.js";
import type { CallOptions } from "./options.js";
import { own } from "./own.js";
import { buildRequest } from "./request.js";
import type { Call, Data, Reply, Result } from "./result.js";
import { discard, mayRepeat, pauseAfter, rulesOf } from "./retry.js";
import { type Clock, startClock } from "./timeout.js";

/** Sends an operation at once and reads the reply. Every function of a resource is one line that ends here. */
export function call<Success, Errors>(client: Client, operation: Operation, params: object, options?: CallOptions): Call<Success, Errors> {
  return callOf(replyTo(client[core], operation, params, options));
}

/** A promise of the data with the methods of a call, over a reply whose failures are errors of ours. */
export function callOf<Success, Errors>(reply: Promise<Reply<unknown>>): Call<Success, Errors> {
  const promise = reply.then(({ data }) => data) as Promise<Data<Success>>;
  const handled = (): Promise<Reply<unknown>> => {
    promise.catch(() => undefined);
    return reply;
  };
  return Object.assign(promise, {
    safe: () => outcomeOf(handled()) as Promise<Result<Success, Errors>>,
    withResponse: () => handled() as Promise<Reply<Data<Success>>>,
  });
}

/** Sends and decodes. Throws the errors of a call. */
export async function replyTo(core: Core, operation: Operation, params: object, options?: CallOptions): Promise<Reply<unknown>> {
  let clock: Clock | undefined;
  try {
    const given = own(options ?? {});
    const { signal, timeout = core.timeout, parseJson = core.parseJson, validate = core.validate } = given;
    clock = startClock(signal, timeout);
    const known = own(operation);
    const response = await open(core, known, params, given, clock);
    let data = await clock.race(decodeReply(known, response, parseJson));
    if (validate && data !== undefined) data = await clock.race(Promise.resolve(validate(data, operation, response)));
    return { data, status: response.status, headers: response.headers, response };
  } catch (error) {
    throw callError(error);
  } finally {
    clock?.end();
  }
}

/**
 * Sends a request, again where it may be sent again, and gives a successful reply whose body is unread; the clock goes on, for the body.
 * Throws the errors of a call.
 */
export async function open(core: Core, operation: Operation, params: object, options: CallOptions, clock: Clock): Promise<Response> {
  const request = buildRequest(core, operation, params, options);
  const rules = rulesOf(options.retry ?? core.retry);
  const limit = mayRepeat(request) ? rules.limit : 0;
  for (let attempt = 0; ; attempt++) {
    let response: Response | undefined;
    let error: unknown;
    const signal = clock.attempt();
    try {
      response = await clock.race(core.send({ ...request, attempt, signal }));
      if (response.ok || operation.ok?.includes(response.status)) return response;
    } catch (reason) {
      error = reason;
    }
    const pause = attempt < limit ? pauseAfter(response, error, attempt, rules) : 0 / 0;
    if (!(pause < clock.remaining())) throw response ? await clock.race(decodeError(operation, response, request.secrets)) : error;
    if (response) discard(response);
    await clock.pause(pause);
  }
}

/** What a call fails with. What is no error of ours came from code of the caller's. */
export function callError(cause: unknown): CallError<Response | undefined> {
  return cause instanceof CallError ? cause : new RequestError("not sent", { cause });
}

/** What became of a call. It is a {@link Result} whose types nobody has proved. */
export type Outcome = { readonly ok: true; readonly status: number; readonly data: unknown; readonly response: Response } | Failure;

export interface Failure {
  readonly ok: false;
  readonly status: number | undefined;
  readonly error: Error;
  readonly response: Response | undefined;
}

/** What became of a reply that may fail with an error of ours. */
export function outcomeOf(reply: Promise<Reply<unknown>>): Promise<Outcome> {
  return reply.then(({ data, status, response }) => ({ ok: true, status, data, response }), failure);
}

/** A failure as a result. */
export function failure(error: CallError<Response | undefined>): Failure {
  return { ok: false, status: error instanceof ApiError ? error.status : undefined, error, response: error.response };
}

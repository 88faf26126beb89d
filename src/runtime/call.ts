import { ApiError } from "./api-error.js";
import { type Client, type Core, core } from "./client.js";
import { decodeError, decodeReply } from "./decode.js";
import { CallError, RequestError } from "./errors.js";
import type { Operation } from "./operation.js";
import type { CallOptions, Reading } from "./options.js";
import { own } from "./own.js";
import { buildRequest } from "./request.js";
import type { Call, Data, Reply, Result } from "./result.js";
import { discard, mayRepeat, pauseAfter, rulesOf } from "./retry.js";
import { type Clock, startClock } from "./timeout.js";

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
    response = await open(core, own(operation), params, given, clock);
    const data = await clock.race(read(core, operation, response, given));
    return { ok: true, status: response.status, data, response };
  } catch (error) {
    return failure(error, response);
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
    const pause = attempt < limit ? pauseAfter(response, error, attempt, rules) : Number.NaN;
    if (!(pause < clock.remaining())) throw response ? await clock.race(decodeError(operation, response, request.secrets)) : error;
    if (response) discard(response);
    await clock.pause(pause);
  }
}

/** What the caller gets of a reply that has come. */
async function read(core: Core, operation: Operation, response: Response, options: Reading): Promise<unknown> {
  const { parseJson = core.parseJson, validate = core.validate } = options;
  const data = await decodeReply(operation, response, parseJson);
  return validate && data !== undefined ? validate(data, operation, response) : data;
}

/** An error as a result. What is no error of ours came from code of the caller's. */
export function failure(cause: unknown, response?: Response): Failure {
  const error = cause instanceof CallError ? cause : new RequestError("the call failed before it was sent", { cause });
  return { ok: false, status: error instanceof ApiError ? error.status : undefined, error, response: error.response ?? response };
}

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

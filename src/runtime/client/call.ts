import { callError } from "../core/errors.js";
import type { Operation } from "../core/operation.js";
import { ownProperties } from "../core/own.js";
import { pauseAfter } from "../http/retry.js";
import { timeoutLimits, withDeadline } from "../http/timeout.js";
import { decodeError, decodeResponse } from "../response/decode.js";
import type { Call, Data, ResponseWithData, Result } from "../response/result.js";
import { type Client, type Internals, internals } from "./client.js";
import type { CallOptions } from "./options.js";

/** Sends an operation at once and reads the reply. Every function of a resource is one line that ends here. */
export function call<Success, Errors>(client: Client, operation: Operation, params: object, options?: CallOptions): Call<Success, Errors> {
  return callOf(responseTo(client[internals], operation, params, options));
}

/** A promise of the data with the methods of a call, over a reply whose failures are errors of ours. */
export function callOf<Success, Errors>(reply: Promise<ResponseWithData<unknown>>): Call<Success, Errors> {
  const promise = reply.then(({ data }) => data) as Promise<Data<Success>>;
  const handled = (): Promise<ResponseWithData<unknown>> => {
    promise.catch(() => undefined);
    return reply;
  };
  return Object.assign(promise, {
    safe: () =>
      handled().then(
        (known) => ({ ok: true, ...known }),
        (error) => ({ ok: false, status: error.status, error, response: error.response }),
      ) as Promise<Result<Success, Errors>>,
    withResponse: handled as () => Promise<ResponseWithData<Data<Success>>>,
  });
}

/** Sends and decodes. Throws the errors of a call. */
export function responseTo(
  core: Internals,
  operation: Operation,
  params: object,
  options?: CallOptions,
): Promise<ResponseWithData<unknown>> {
  return perform(core, operation, params, options, async (response, known, { parseJson = core.parseJson, validate = core.validate }) => {
    let data = await decodeResponse(known, response, parseJson);
    if (validate && data !== undefined) data = await validate(data, operation, response);
    return { data, status: response.status, headers: response.headers, response };
  });
}

/** Sends a request, again where it may be sent again, and reads a successful reply. Throws the errors of a call. */
export async function perform<Value>(
  core: Internals,
  operation: Operation,
  params: object,
  options: CallOptions | undefined,
  read: (response: Response, operation: Operation, options: CallOptions) => Promise<Value>,
): Promise<Value> {
  const given = ownProperties(options);
  const { signal, timeout = core.timeout, retry = core.retry } = given;
  const [limit, total] = timeoutLimits(timeout);
  const deadline = performance.now() + total;
  try {
    const request = core.request(operation, params, given);
    for (let attempt = 0, pause = 0; ; attempt++) {
      const work = async (signal: AbortSignal): Promise<Value> => {
        const response = await core.send({ attempt, signal, ...request });
        if (response.ok || request.operation.ok?.includes(response.status)) return read(response, request.operation, given);
        throw await decodeError(request.operation, response, request.secrets);
      };
      try {
        return await withDeadline(signal, Math.min(limit, deadline - performance.now() - pause), work, pause);
      } catch (error) {
        pause = pauseAfter(error, attempt, request, retry);
        if (!(pause < deadline - performance.now())) throw error;
      }
    }
  } catch (error) {
    throw callError(error);
  }
}

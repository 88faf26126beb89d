/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Operation } from "../core/operation.js";
import { decodeResponse } from "../response/decode.js";
import { dataOf, failure, type Outcome, success, withResponseOf } from "../response/outcome.js";
import type { Call, NoErrors, ResponseWithData, Result } from "../response/result.js";
import { type Client, type Internals, internals } from "./client.js";
import type { CallOptions } from "./options.js";
import { perform } from "./perform.js";

/** Sends an operation immediately and decodes the response. */
export function call<Data, Errors = NoErrors, Success = 200, Fields = Headers>(
  client: Client,
  operation: Operation,
  params: object,
  options?: CallOptions,
): Call<Data, Errors, Success, Fields> {
  return callOf(outcomeOf(client[internals], operation, params, options));
}

/** Returns a promise of the data with the methods of a call. The outcome must never reject. */
export function callOf<Data, Errors, Success, Fields>(outcome: Promise<Outcome>): Call<Data, Errors, Success, Fields> {
  const promise = outcome.then(dataOf) as Promise<Data>;
  // Both methods report a failure themselves. Otherwise Node would also report an unhandled
  // rejection of the promise.
  const observed = (): Promise<Outcome> => {
    promise.catch(() => undefined);
    return outcome;
  };
  return Object.assign(promise, {
    safe: observed as () => Promise<Result<Data, Errors, Success>>,
    withResponse: () => observed().then(withResponseOf) as Promise<ResponseWithData<Data, Success, Fields>>,
  });
}

/** Sends an operation and decodes the response. Never rejects. */
export function outcomeOf(core: Internals, operation: Operation, params: object, options?: CallOptions): Promise<Outcome> {
  return perform<Outcome>(
    core,
    operation,
    params,
    options,
    async (response, known, { parseJson = core.parseJson, validate = core.validate }) => {
      const data = await decodeResponse(known, response, parseJson);
      return success(response, validate && data !== undefined ? await validate(data, operation, response) : data);
    },
  ).catch(failure);
}

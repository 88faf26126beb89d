import type { Api, Client, ClientOptions, internals, Operation } from "../runtime.js";
import { ok } from "./assert.js";
import type { PortableContext } from "./case.js";

export const api = { security: [], schemes: {} };

/** Returns a GET of `/things` that accepts JSON, with changes. */
export function get(changes: Partial<Operation> = {}): Operation {
  return { api, id: "get_things", method: "GET", path: "/things", accept: ["application/json"], ...changes };
}

/** Retries with short delays. */
export const quick = { limit: 2, delay: 2 };

/** Creates a client like a client class of an API. */
export function clientClass({ runtime }: PortableContext, api: Api, options: ClientOptions, userAgent?: string): Client {
  const key: typeof internals = runtime.internals;
  return { [key]: runtime.createFacade(api, options, userAgent) };
}

/** Returns everything that an error shows to people and programs, including its causes. */
export function shownOf(error: unknown): string {
  const parts: string[] = [];
  for (let current = error; current instanceof Error; current = current.cause) {
    parts.push(String(current), current.stack ?? "", JSON.stringify(current), JSON.stringify({ ...current }));
  }
  return parts.join("\n");
}

/** Returns the error that the promise rejects with. Fails unless it is an error of the runtime. */
export async function typedError({ runtime }: PortableContext, promise: PromiseLike<unknown>): Promise<Error> {
  const { ApiError, AbortError, ConnectionError, DecodeError, LoginError, RequestError, TimeoutError } = runtime;
  const kinds = [ApiError, AbortError, ConnectionError, DecodeError, LoginError, RequestError, TimeoutError];
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  ok(error instanceof Error && kinds.some((kind) => error instanceof kind), `ended in ${String(error)}, no error of the runtime`);
  return error;
}

/** Returns the error that the promise rejects with. Fails unless it is an error of this class. */
export async function endsIn(context: PortableContext, name: ErrorName, promise: PromiseLike<unknown>): Promise<Error> {
  const error = await typedError(context, promise);
  ok(error instanceof context.runtime[name], `${error.name}: ${error.message}, expected ${name}`);
  return error;
}

type ErrorName =
  | "ApiError"
  | "AbortError"
  | "ConnectionError"
  | "DecodeError"
  | "LoginError"
  | "RequestError"
  | "TimeoutError"
  | "ValidationError";

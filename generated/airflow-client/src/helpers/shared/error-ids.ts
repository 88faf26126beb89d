/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { AbortError, ApiError, ConnectionError, DecodeError, LoginError, RequestError, TimeoutError } from "../../runtime/index.js";

/** Ids of the work on the server that a flow waits for, by property, such as `dag_run_id`. */
export type Ids = Readonly<Record<string, string | number>>;

/** The errors of requests. Other errors belong to the caller, or contain the ids already. */
const requestErrors = [ApiError, ConnectionError, DecodeError, LoginError, RequestError, TimeoutError];

/**
 * Adds ids to an error of a request: as properties, and to its message.
 *
 * The work on the server continues after such an error, so the caller needs the id to find it.
 * Returns other errors unchanged.
 */
export function withIds(error: unknown, ids: Ids): unknown {
  // The reason of a signal can be an error of the caller, so it is not changed.
  const target = error instanceof AbortError ? new AbortError(error.message, { cause: error.cause ?? error }) : error;
  if (!(target instanceof AbortError) && !requestErrors.some((type) => target instanceof type)) return error;
  return target instanceof Error ? addIds(target, ids) : error;
}

function addIds(error: Error, ids: Ids): Error {
  const { message } = error;
  const missing = Object.entries(ids).filter(([name]) => !Object.hasOwn(error, name));
  const text = missing.map(([name, id]) => `${name} ${JSON.stringify(id)}`).join(", ");
  if (text === "") return error;
  return changeError(error, `${message} (${text})`, Object.fromEntries(missing));
}

/** Replaces the message of an error and adds properties, so that its class and status stay. */
export function changeError(error: Error, message: string, properties: object): Error {
  // The stack contains the message, and loggers print the stack.
  error.stack = error.stack?.replace(error.message, () => message) ?? "";
  error.message = message;
  return Object.assign(error, properties);
}

/** Runs a part of a flow, and adds ids to its errors. */
export async function identifyErrors<Value>(ids: Ids, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw withIds(error, ids);
  }
}

/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/**
 * Captures the stack of an error again, in engines that can. Engines keep ten frames, so those of
 * the runtime could leave no room for those of the caller.
 */
export function withCallerStack<Failure extends Error>(error: Failure): Failure {
  const capture: unknown = Reflect.get(Error, "captureStackTrace");
  if (typeof capture === "function") capture.call(Error, error);
  return error;
}

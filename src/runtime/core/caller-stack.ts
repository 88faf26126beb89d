/**
 * Captures the stack of an error again, in engines that can. Engines keep ten frames, so those of
 * the runtime could leave no room for those of the caller.
 */
export function withCallerStack<Failure extends Error>(error: Failure): Failure {
  const capture: unknown = Reflect.get(Error, "captureStackTrace");
  if (typeof capture === "function") capture.call(Error, error);
  return error;
}

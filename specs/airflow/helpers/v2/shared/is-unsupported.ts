import { NewerAirflowRequiredError } from "../../release/newer-airflow-required-error.js";
import { MethodNotAllowedError, NotFoundError } from "../../runtime/index.js";

/** Whether an error can mean that the server is too old for a request. */
export function isUnsupported(error: unknown): boolean {
  return [NotFoundError, MethodNotAllowedError, NewerAirflowRequiredError].some((type) => error instanceof type);
}

import { NewerAirflowRequiredError } from "../../release/newer-airflow-required-error.js";
import { NotFoundError } from "../../runtime/index.js";

/** What a server has to say that does not have an operation: nothing. Other errors are thrown. */
export function noneOf(error: unknown): undefined {
  if (!(error instanceof NotFoundError || error instanceof NewerAirflowRequiredError)) throw error;
}

import { NewerAirflowRequiredError } from "../../release/newer-airflow-required-error.js";
import { NotFoundError } from "../../runtime/index.js";

/** Returns undefined if the server lacks the operation. Throws all other errors. */
export function undefinedIfUnsupported(error: unknown): undefined {
  if (!(error instanceof NotFoundError || error instanceof NewerAirflowRequiredError)) throw error;
}

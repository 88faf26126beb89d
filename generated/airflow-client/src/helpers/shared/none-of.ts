import { NeedsNewerAirflow } from "../../release/needs-newer-airflow.js";
import { NotFound } from "../../runtime/index.js";

/** What a server has to say that does not have an operation: nothing. Other errors are thrown. */
export function noneOf(error: unknown): undefined {
  if (!(error instanceof NotFound || error instanceof NeedsNewerAirflow)) throw error;
}

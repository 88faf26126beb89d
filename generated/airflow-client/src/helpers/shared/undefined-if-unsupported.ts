/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { NewerAirflowRequiredError } from "../../release/newer-airflow-required-error.js";
import { NotFoundError } from "../../runtime/index.js";

/** Returns undefined if the server lacks the operation. Throws all other errors. */
export function undefinedIfUnsupported(error: unknown): undefined {
  if (!(error instanceof NotFoundError || error instanceof NewerAirflowRequiredError)) throw error;
}

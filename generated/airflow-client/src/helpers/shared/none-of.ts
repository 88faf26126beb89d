/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { NewerAirflowRequiredError } from "../../release/newer-airflow-required-error.js";
import { NotFoundError } from "../../runtime/index.js";

/** What a server has to say that does not have an operation: nothing. Other errors are thrown. */
export function noneOf(error: unknown): undefined {
  if (!(error instanceof NotFoundError || error instanceof NewerAirflowRequiredError)) throw error;
}

/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../runtime/index.js";

/**
 * The server does not have the operation, since its Airflow is older than the one that brought it. It is no NotFoundError, which tells that
 * something is missing that an operation was asked for.
 */
export class NewerAirflowRequiredError extends RequestError {
  override readonly name: string = "NewerAirflowRequiredError";
  /** The first release that has the operation: `3.3`. */
  readonly needs: string;
  /** The release of the server: `3.0.6`. */
  readonly server: string;

  constructor({ called, needs, server }: Needs) {
    const shown = server.replace(/[^\w.+-]/g, "").slice(0, 40);
    super(`${called} needs Airflow ${needs}, this server is ${shown}`);
    this.needs = needs;
    this.server = shown;
  }
}

/** What the error tells. */
export interface Needs {
  /** What the client calls the operation: `dagRuns.bulk`. */
  readonly called: string;
  readonly needs: string;
  readonly server: string;
}

import { RequestError } from "../runtime/index.js";
import { printableRelease } from "./release.js";

/**
 * The Airflow of the server is older than the release that introduced the operation. It is not a
 * NotFoundError, which means that the object of an operation is missing.
 */
export class NewerAirflowRequiredError extends RequestError {
  override readonly name: string = "NewerAirflowRequiredError";
  /** The first release that has the operation: `3.3`. */
  readonly needs: string;
  /** The release of the server: `3.0.6`. */
  readonly server: string;

  constructor({ called, needs, server }: Needs) {
    const release = printableRelease(server);
    super(`${called} needs Airflow ${needs}, this server is ${release}`);
    this.needs = needs;
    this.server = release;
  }
}

/** The properties of the error. */
export interface Needs {
  /** The method of the client: `dagRuns.bulk`. */
  readonly called: string;
  readonly needs: string;
  readonly server: string;
}

import { RequestError } from "../runtime/index.js";
import { printableRelease } from "./release.js";

/** The server is an Airflow 2 and the client that of Airflow 3, or the reverse. */
export class WrongAirflowVersionError extends RequestError {
  override readonly name: string = "WrongAirflowVersionError";
  /** The release of the server: `2.11.2`. */
  readonly server: string;
  /** The module with the client for this server: `airflow-client/v1`. */
  readonly use: "airflow-client" | "airflow-client/v1";

  constructor({ release, use, subject }: WrongVersion) {
    const server = printableRelease(release);
    super(`this server is Airflow ${server}: import the client from "${use}" (${subject})`);
    this.server = server;
    this.use = use;
  }
}

/** The properties of the error. */
export interface WrongVersion {
  readonly release: string;
  readonly use: WrongAirflowVersionError["use"];
  /** Names the request: `GET /api/v2/dags`. */
  readonly subject: string;
}

// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
import { type Call, call, type CallOptions, type Client, type NoErrors, type NoParams, type Operation } from "../../runtime/index.js";
import { api } from "../api.js";
import type { VersionInfo } from "../models.js";

const getOperation: Operation = { api, id: "get_version", method: "GET", path: "/version", accept: ["application/json"], security: [] };

/**
 * Reads which release the server runs.
 *
 * Needs no credentials.
 *
 * `GET /version` (`get_version`); more in docs/v1/resources/version.md
 */
export function get(client: Client, params: NoParams = {}, options?: CallOptions): Call<{ readonly 200: VersionInfo }, NoErrors> {
  return call(client, getOperation, params, options);
}

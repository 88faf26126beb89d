/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Call, CallOptions, Client } from "../../runtime/index.js";
import { call, type NoErrors, type NoParams, type Operation } from "../../runtime/internal.js";
import { api } from "../api.js";
import type { VersionInfo } from "../models/server.js";

const versionOperation: Operation = { api, id: "get_version", method: "GET", path: "/version", accept: ["application/json"], security: [] };

/**
 * Returns the release of the server.
 *
 * Needs no credentials. `git_version` is null or empty if the release was not built from a
 * checkout.
 *
 * `GET /version` (`get_version`)
 */
export function version(client: Client, params: NoParams = {}, options?: CallOptions): Call<VersionInfo, NoErrors> {
  return call(client, versionOperation, params, options);
}

/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { VersionInfo } from "../models/server.js";
import type { Call, CallOptions, Client } from "../runtime/index.js";
import { call, type NoErrors, type NoParams, type Operation } from "../runtime/internal.js";

const versionOperation: Operation = {
  api,
  id: "get_version",
  method: "GET",
  path: "/api/v2/version",
  accept: ["application/json"],
  security: [],
};

/**
 * Returns the release that the server runs.
 *
 * Needs no credentials. `git_version` is null if the release was not built from a Git checkout.
 *
 * `GET /api/v2/version` (`get_version`)
 */
export function version(client: Client, params: NoParams = {}, options?: CallOptions): Call<VersionInfo, NoErrors> {
  return call(client, versionOperation, params, options);
}

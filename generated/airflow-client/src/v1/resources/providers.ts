/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Call, CallOptions, Client } from "../../runtime/index.js";
import { call, type NoParams, type Operation } from "../../runtime/internal.js";
import { api } from "../api.js";
import type { ProviderCollection } from "../models/providers.js";
import type { Problem } from "../models/shared.js";

/** Error bodies of {@link list}, by status. */
export interface ListProvidersErrors {
  readonly 401: Problem;
  readonly 403: Problem;
}

const listOperation: Operation = {
  api,
  id: "get_providers",
  method: "GET",
  path: "/providers",
  accept: ["application/json"],
  since: { method: "providers.list", release: "2.1" },
};

/**
 * Lists the provider packages that are installed on the server.
 *
 * Lists the packages of the web server, without pagination.
 *
 * Permission: to read providers (role Op).
 *
 * Since 2.1.
 *
 * `GET /providers` (`get_providers`)
 */
export function list(client: Client, params: NoParams = {}, options?: CallOptions): Call<ProviderCollection, ListProvidersErrors> {
  return call(client, listOperation, params, options);
}

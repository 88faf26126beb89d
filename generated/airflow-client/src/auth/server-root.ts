/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { HttpRequest } from "../runtime/index.js";

/** Where the server itself is, without the path of its API: login pages stand below it. */
export function rootOf({ base }: HttpRequest): string {
  return base.replace(/\/api\/v[12]$/, "");
}

/** Whether the request is one to Airflow 2. */
export function isAirflow2({ operation: { api } }: HttpRequest): boolean {
  return (api.serverPath ?? api.pathPrefix) === "/api/v1";
}

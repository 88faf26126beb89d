/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { HttpRequest } from "../runtime/index.js";

/** Returns the URL of the server without the path of its API. Login pages are below it. */
export function rootOf({ base }: HttpRequest): string {
  return base.replace(/\/api\/v[12]$/, "");
}

/** Whether a request is for Airflow 2. */
export function isAirflow2({ operation: { api } }: HttpRequest): boolean {
  return (api.serverPath?.path ?? api.pathPrefix) === "/api/v1";
}

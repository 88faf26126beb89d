/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Api } from "./runtime/internal.js";

/** The server and the security schemes, which all operations share. */
export const api: Api = {
  pathPrefix: "/api/v2",
  security: [["OAuth2PasswordBearer"], ["HTTPBearer"]],
  schemes: {
    OAuth2PasswordBearer: { type: "oauth2", tokenUrl: "/auth/token", request: "json" },
    HTTPBearer: { type: "http", scheme: "bearer" },
  },
};

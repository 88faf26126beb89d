/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { type Api, attachPath } from "../runtime/internal.js";

/** The server and the security schemes, which all operations share. */
export const api: Api = {
  serverPath: { attach: attachPath, path: "/api/v1" },
  security: [["Basic"], ["GoogleOpenId"], ["Kerberos"]],
  schemes: {
    Basic: { type: "http", scheme: "basic" },
    GoogleOpenId: { type: "openIdConnect", url: "https://accounts.google.com/.well-known/openid-configuration" },
    Kerberos: { type: "http", scheme: "negotiate" },
  },
};

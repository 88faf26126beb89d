/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

export { allAdmins } from "./auth/all-admins.js";
export { everywhere } from "./auth/everywhere.js";
export { type FormLogin, formLogin } from "./auth/form-login.js";
export { type GoogleTokens, google } from "./auth/google.js";
export { type KerberosOptions, kerberos, type Negotiation } from "./auth/kerberos.js";
export { type KeycloakClient, type KeycloakUser, keycloak } from "./auth/keycloak.js";
export { type AwsDocument, type InvokeRestApi, mwaaInvoke, type RestApiReply, type RestApiRequest } from "./auth/mwaa-invoke.js";
export { mwaaWebLogin, type WebLoginToken } from "./auth/mwaa-web-login.js";
export { sessionCookie } from "./auth/session-cookie.js";
export { LoginError } from "./runtime/index.js";

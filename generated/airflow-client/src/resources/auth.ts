/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { Call, CallOptions, Client } from "../runtime/index.js";
import { call, type DeclaredHeaders, type NoErrors, type NoParams, type Operation } from "../runtime/internal.js";

/** Params of {@link login}. */
export interface AuthLoginParams {
  /** Page to open after the login. It must be on the same site. */
  readonly next?: string | null;
}

/** Error bodies of {@link login}, by status. */
export interface AuthLoginErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

/** Response headers of {@link login}, as text. */
export interface AuthLoginHeaders {
  readonly Location: string | null;
}

const loginOperation: Operation = { api, id: "login", method: "GET", path: "/api/v2/auth/login", query: ["next"], ok: [307], security: [] };

/**
 * Redirects to the login page of the auth manager.
 *
 * For browsers. The status is 307, and the client does not follow the redirect. Programs get a
 * token from `/auth/token`, as `passwordGrant` does.
 *
 * `GET /api/v2/auth/login` (`login`)
 */
export function login(
  client: Client,
  params: AuthLoginParams = {},
  options?: CallOptions,
): Call<undefined, AuthLoginErrors, 307, DeclaredHeaders<AuthLoginHeaders>> {
  return call(client, loginOperation, params, options);
}

/** Response headers of {@link logout}, as text. */
export interface AuthLogoutHeaders {
  readonly Location: string | null;
}

const logoutOperation: Operation = { api, id: "logout", method: "GET", path: "/api/v2/auth/logout", ok: [307] };

/**
 * Ends the session and redirects to the logout page of the auth manager.
 *
 * For browsers. The status is 307. Since 3.2, this revokes the token that was sent. The client
 * requests a new one for the next call, if it can.
 *
 * `GET /api/v2/auth/logout` (`logout`)
 */
export function logout(
  client: Client,
  params: NoParams = {},
  options?: CallOptions,
): Call<undefined, NoErrors, 307, DeclaredHeaders<AuthLogoutHeaders>> {
  return call(client, logoutOperation, params, options);
}

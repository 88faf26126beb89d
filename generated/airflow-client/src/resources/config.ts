/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { Config } from "../models/config.js";
import type { HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { Call, CallOptions, Client } from "../runtime/index.js";
import { type Accept, call, decodeByMediaType, type Operation } from "../runtime/internal.js";

/** Params of {@link get}. */
export interface GetConfigParams {
  /** Include only this section, such as `core`. Defaults to all sections. */
  readonly section?: string | null;
  /**
   * Media type of the response.
   *
   * @default "application/json"
   */
  readonly accept?: "application/json" | "text/plain";
}

/** Error bodies of {@link get}, by status. */
export interface GetConfigErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 406: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOperation: Operation = {
  api,
  id: "get_config",
  method: "GET",
  path: "/api/v2/config",
  query: ["section"],
  accept: ["application/json", "text/plain"],
  decode: decodeByMediaType,
};

/**
 * Returns the server configuration.
 *
 * Disabled by default. The server exposes its configuration only if `[api] expose_config` is
 * `True` or `non-sensitive-only`. Passwords and keys are returned as `< hidden >`; before 3.2,
 * only with `non-sensitive-only`. The values are the effective ones, including defaults,
 * regardless of where they were set. Set `accept: "text/plain"` to receive them as the text of a
 * configuration file.
 *
 * Permission: to read the configuration (role Viewer; with FAB, Op).
 *
 * `GET /api/v2/config` (`get_config`)
 */
export function get(client: Client, params: GetConfigParams & Accept<"text/plain">, options?: CallOptions): Call<string, GetConfigErrors>;
/**
 * Returns the server configuration.
 *
 * Disabled by default. The server exposes its configuration only if `[api] expose_config` is
 * `True` or `non-sensitive-only`. Passwords and keys are returned as `< hidden >`; before 3.2,
 * only with `non-sensitive-only`. The values are the effective ones, including defaults,
 * regardless of where they were set. Set `accept: "text/plain"` to receive them as the text of a
 * configuration file.
 *
 * Permission: to read the configuration (role Viewer; with FAB, Op).
 *
 * `GET /api/v2/config` (`get_config`)
 */
export function get(
  client: Client,
  params?: GetConfigParams & Partial<Accept<"application/json">>,
  options?: CallOptions,
): Call<Config, GetConfigErrors>;
export function get(
  client: Client,
  params: GetConfigParams & Partial<Accept<string>> = {},
  options?: CallOptions,
): Call<Config, GetConfigErrors> | Call<string, GetConfigErrors> {
  return call<Config, GetConfigErrors>(client, getOperation, params, options);
}

/** Params of {@link getOption}. */
export interface GetConfigOptionParams {
  /** Name of the section, such as `core`. */
  readonly section: string;
  /** Name of the option. */
  readonly option: string;
  /**
   * Media type of the response.
   *
   * @default "application/json"
   */
  readonly accept?: "application/json" | "text/plain";
}

/** Error bodies of {@link getOption}, by status. */
export interface GetConfigOptionErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 406: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOptionOperation: Operation = {
  api,
  id: "get_config_value",
  method: "GET",
  path: "/api/v2/config/section/{section}/option/{option}",
  accept: ["application/json", "text/plain"],
  decode: decodeByMediaType,
};

/**
 * Returns one option of the server configuration.
 *
 * Disabled by default, like the whole configuration. The response is a configuration with only
 * this option. Set `accept: "text/plain"` to receive it as the text of a configuration file.
 *
 * Permission: to read the configuration (role Viewer; with FAB, Op).
 *
 * `GET /api/v2/config/section/{section}/option/{option}` (`get_config_value`)
 */
export function getOption(
  client: Client,
  params: GetConfigOptionParams & Accept<"text/plain">,
  options?: CallOptions,
): Call<string, GetConfigOptionErrors>;
/**
 * Returns one option of the server configuration.
 *
 * Disabled by default, like the whole configuration. The response is a configuration with only
 * this option. Set `accept: "text/plain"` to receive it as the text of a configuration file.
 *
 * Permission: to read the configuration (role Viewer; with FAB, Op).
 *
 * `GET /api/v2/config/section/{section}/option/{option}` (`get_config_value`)
 */
export function getOption(
  client: Client,
  params: GetConfigOptionParams & Partial<Accept<"application/json">>,
  options?: CallOptions,
): Call<Config, GetConfigOptionErrors>;
export function getOption(
  client: Client,
  params: GetConfigOptionParams & Partial<Accept<string>>,
  options?: CallOptions,
): Call<Config, GetConfigOptionErrors> | Call<string, GetConfigOptionErrors> {
  return call<Config, GetConfigOptionErrors>(client, getOptionOperation, params, options);
}

/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Call, CallOptions, Client } from "../../runtime/index.js";
import { type Accept, call, decodeByMediaType, type Operation } from "../../runtime/internal.js";
import { api } from "../api.js";
import type { Config } from "../models/config.js";
import type { Problem } from "../models/shared.js";

/** Params of {@link get}. */
export interface GetConfigParams {
  /** Only this section, such as `core`; all sections if omitted. Since 2.7. */
  readonly section?: string;
  /**
   * Media type of the response.
   *
   * @default "application/json"
   */
  readonly accept?: "application/json" | "text/plain";
}

/** Error bodies of {@link get}, by status. */
export interface GetConfigErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
  readonly 406: unknown;
}

const getOperation: Operation = {
  api,
  id: "get_config",
  method: "GET",
  path: "/config",
  query: ["section"],
  accept: ["application/json", "text/plain"],
  decode: decodeByMediaType,
};

/**
 * Returns the configuration of the server.
 *
 * Disabled unless `[webserver] expose_config` of the server is `True` or `non-sensitive-only`.
 * With `non-sensitive-only`, passwords and keys are returned as `< hidden >`. Values are the
 * effective ones, including defaults, regardless of their source. Use `accept: "text/plain"`
 * to get the text of a configuration file.
 *
 * Permission: to read the configuration (role Op).
 *
 * `GET /config` (`get_config`)
 */
export function get(client: Client, params: GetConfigParams & Accept<"text/plain">, options?: CallOptions): Call<string, GetConfigErrors>;
/**
 * Returns the configuration of the server.
 *
 * Disabled unless `[webserver] expose_config` of the server is `True` or `non-sensitive-only`.
 * With `non-sensitive-only`, passwords and keys are returned as `< hidden >`. Values are the
 * effective ones, including defaults, regardless of their source. Use `accept: "text/plain"`
 * to get the text of a configuration file.
 *
 * Permission: to read the configuration (role Op).
 *
 * `GET /config` (`get_config`)
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
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
  readonly 406: unknown;
}

const getOptionOperation: Operation = {
  api,
  id: "get_value",
  method: "GET",
  path: "/config/section/{section}/option/{option}",
  accept: ["application/json", "text/plain"],
  decode: decodeByMediaType,
  since: { method: "config.getOption", release: "2.7" },
};

/**
 * Returns an option of the server's configuration.
 *
 * Since 2.7. Disabled by default, like the whole configuration. The response is a
 * configuration with only this option.
 *
 * Permission: to read the configuration (role Op).
 *
 * `GET /config/section/{section}/option/{option}` (`get_value`)
 */
export function getOption(
  client: Client,
  params: GetConfigOptionParams & Accept<"text/plain">,
  options?: CallOptions,
): Call<string, GetConfigOptionErrors>;
/**
 * Returns an option of the server's configuration.
 *
 * Since 2.7. Disabled by default, like the whole configuration. The response is a
 * configuration with only this option.
 *
 * Permission: to read the configuration (role Op).
 *
 * `GET /config/section/{section}/option/{option}` (`get_value`)
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

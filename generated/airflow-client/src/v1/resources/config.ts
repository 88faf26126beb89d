/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { type Accept, type Call, call, type CallOptions, type Client, decodeByMediaType, type Operation } from "../../runtime/index.js";
import { api } from "../api.js";
import type { Config } from "../models/config.js";
import type { Problem } from "../models/shared.js";

/** Params of {@link get}. */
export interface GetParams {
  /** Only this section, such as `core`; all where left out. Since 2.7. */
  readonly section?: string;
  /**
   * Media type of the reply.
   *
   * @default "application/json"
   */
  readonly accept?: "application/json" | "text/plain";
}

/** Error bodies of {@link get}, by status. */
export interface GetErrors {
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
 * Reads the configuration of the server.
 *
 * Off by default: the server shows it where `[webserver] expose_config` is `True`, or `non-sensitive-only`, which
 * makes passwords and keys read as `< hidden >`. The values are those in force, defaults included, wherever they were
 * set. Ask with `accept: "text/plain"` for the text of such a file.
 *
 * Permission: to read the configuration (role Op).
 *
 * `GET /config` (`get_config`)
 */
export function get(
  client: Client,
  params: GetParams & Accept<"text/plain">,
  options?: CallOptions,
): Call<{ readonly 200: string }, GetErrors>;
/**
 * Reads the configuration of the server.
 *
 * Off by default: the server shows it where `[webserver] expose_config` is `True`, or `non-sensitive-only`, which
 * makes passwords and keys read as `< hidden >`. The values are those in force, defaults included, wherever they were
 * set. Ask with `accept: "text/plain"` for the text of such a file.
 *
 * Permission: to read the configuration (role Op).
 *
 * `GET /config` (`get_config`)
 */
export function get(
  client: Client,
  params?: GetParams & Partial<Accept<"application/json">>,
  options?: CallOptions,
): Call<{ readonly 200: Config }, GetErrors>;
export function get(
  client: Client,
  params: GetParams & Partial<Accept<string>> = {},
  options?: CallOptions,
): Call<{ readonly 200: Config }, GetErrors> | Call<{ readonly 200: string }, GetErrors> {
  return call<{ readonly 200: Config }, GetErrors>(client, getOperation, params, options);
}

/** Params of {@link getOption}. */
export interface GetOptionParams {
  /** Name of the section, such as `core`. */
  readonly section: string;
  /** Name of the option. */
  readonly option: string;
  /**
   * Media type of the reply.
   *
   * @default "application/json"
   */
  readonly accept?: "application/json" | "text/plain";
}

/** Error bodies of {@link getOption}, by status. */
export interface GetOptionErrors {
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
 * Reads one option of the configuration of the server.
 *
 * Since 2.7. Off by default, as the whole configuration is. The answer is a configuration of that one option.
 *
 * Permission: to read the configuration (role Op).
 *
 * `GET /config/section/{section}/option/{option}` (`get_value`)
 */
export function getOption(
  client: Client,
  params: GetOptionParams & Accept<"text/plain">,
  options?: CallOptions,
): Call<{ readonly 200: string }, GetOptionErrors>;
/**
 * Reads one option of the configuration of the server.
 *
 * Since 2.7. Off by default, as the whole configuration is. The answer is a configuration of that one option.
 *
 * Permission: to read the configuration (role Op).
 *
 * `GET /config/section/{section}/option/{option}` (`get_value`)
 */
export function getOption(
  client: Client,
  params: GetOptionParams & Partial<Accept<"application/json">>,
  options?: CallOptions,
): Call<{ readonly 200: Config }, GetOptionErrors>;
export function getOption(
  client: Client,
  params: GetOptionParams & Partial<Accept<string>>,
  options?: CallOptions,
): Call<{ readonly 200: Config }, GetOptionErrors> | Call<{ readonly 200: string }, GetOptionErrors> {
  return call<{ readonly 200: Config }, GetOptionErrors>(client, getOptionOperation, params, options);
}

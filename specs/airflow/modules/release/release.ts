import { ApiError, type CallOptions, type Client, DecodeError } from "../runtime/index.js";
import { type Api, call, type Operation } from "../runtime/internal.js";

/** The Airflow release of a server. */
export interface Release {
  /** The text of the server: `3.0.6`, `2.10.5+composer`. */
  readonly text: string;
  /** The first number: 2 or 3. */
  readonly major: number;
  /** The second number. */
  readonly minor: number;
  /** The third number. */
  readonly patch: number;
  /** The commit that it was built from; null if the server does not report it. */
  readonly gitVersion: string | null;
  /** The API of the server: `v1` of Airflow 2, `v2` of Airflow 3. */
  readonly api: "v1" | "v2";
}

/**
 * Requests the release of a server. Needs no credentials. If the server does not have the client's
 * API, the other one is tried, so that each of the two clients works with each server.
 *
 * Throws the errors of a call; those of the first request if the server has neither API.
 *
 * @param api the API of the client
 */
export async function releaseOf(client: Client, api: Api, options: CallOptions = {}): Promise<Release> {
  const expected = prefixOf(api) === "/api/v1" ? "v1" : "v2";
  try {
    return await requestRelease(client, versionOperation(api, expected), expected, options);
  } catch (error) {
    if (!isMissing(error)) throw error;
    const other = expected === "v1" ? "v2" : "v1";
    const release = await requestRelease(client, versionOperation(api, other), other, options).catch(() => undefined);
    if (release === undefined) throw error;
    return release;
  }
}

/**
 * Parses the numbers of a release; undefined if it has none. Everything after the three numbers is
 * only in `text`.
 */
export function parseRelease(text: unknown): Pick<Release, "text" | "major" | "minor" | "patch"> | undefined {
  const [, major, minor, patch = "0"] = (typeof text === "string" && /^\s*v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(text)) || [];
  return major === undefined ? undefined : { text: String(text), major: Number(major), minor: Number(minor), patch: Number(patch) };
}

/** Returns the text of a release for a message. It comes from a server, so it can be anything. */
export function printableRelease(text: string): string {
  return text.replace(/[^\w.+-]/g, "").slice(0, 40);
}

/** Returns the path that all paths of an API start with. */
export function prefixOf({ serverPath, pathPrefix }: Api): string {
  return serverPath?.path ?? pathPrefix ?? "";
}

async function requestRelease(client: Client, probe: Operation, api: Release["api"], options: CallOptions): Promise<Release> {
  const { data, response } = await call<VersionResponse>(client, probe, {}, options).withResponse();
  const release = parseRelease(Object(data).version);
  if (release === undefined) throw new DecodeError("response has no version", response);
  return { ...release, gitVersion: Object(data).git_version ?? null, api };
}

interface VersionResponse {
  readonly version?: unknown;
  readonly git_version?: unknown;
}

/**
 * Works with a base URL that ends with the path of the client's API, whichever of the two APIs is
 * requested.
 */
function versionOperation(api: Api, requested: Release["api"]): Operation {
  const { serverPath: _serverPath, ...others } = api;
  return {
    api: { ...others, pathPrefix: prefixOf(api) },
    id: "get_version",
    method: "GET",
    path: `/api/${requested}/version`,
    accept: ["application/json"],
    security: [],
  };
}

/**
 * Whether the server does not have the API: no such path, or something else there, such as a web
 * page.
 */
function isMissing(error: unknown): boolean {
  return error instanceof DecodeError || (error instanceof ApiError && (error.status === 404 || error.status === 405));
}

import { ApiError, type CallOptions, type Client, DecodeError } from "../runtime/index.js";
import { type Api, call, type NoErrors, type Operation } from "../runtime/internal.js";

/** Which Airflow a server runs. */
export interface Release {
  /** As the server says it: `3.0.6`, `2.10.5+composer`. */
  readonly text: string;
  /** The first number: 2 or 3. */
  readonly major: number;
  /** The second number. */
  readonly minor: number;
  /** The third number. */
  readonly patch: number;
  /** The commit that it was built from; null where the server does not say. */
  readonly gitVersion: string | null;
  /** The API that it has: `v1` of Airflow 2, `v2` of Airflow 3. */
  readonly api: "v1" | "v2";
}

/**
 * Asks a server which release it runs; no credentials are needed. A server without this API is asked by way of the other one, so that
 * either client finds out what it talks to.
 *
 * Throws the errors of a call: those of the first request, where neither API is there.
 *
 * @param api that of the client
 */
export async function releaseOf(client: Client, api: Api, options: CallOptions = {}): Promise<Release> {
  const own = prefixOf(api) === "/api/v1" ? "v1" : "v2";
  try {
    return await ask(client, probeOf(api, own), own, options);
  } catch (error) {
    if (!isElsewhere(error)) throw error;
    const other = own === "v1" ? "v2" : "v1";
    const found = await ask(client, probeOf(api, other), other, options).catch(() => undefined);
    if (found === undefined) throw error;
    return found;
  }
}

/** What a text says of a release; undefined where it is none. What stands behind the three numbers is left to `text`. */
export function parseRelease(text: unknown): Pick<Release, "text" | "major" | "minor" | "patch"> | undefined {
  const [, major, minor, patch = "0"] = (typeof text === "string" && /^\s*v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(text)) || [];
  return major === undefined ? undefined : { text: String(text), major: Number(major), minor: Number(minor), patch: Number(patch) };
}

/** The path that stands before all others of an API. */
export function prefixOf({ serverPath, pathPrefix }: Api): string {
  return serverPath ?? pathPrefix ?? "";
}

async function ask(client: Client, probe: Operation, api: Release["api"], options: CallOptions): Promise<Release> {
  const { data, response } = await call<{ readonly 200: VersionReply }, NoErrors>(client, probe, {}, options).withResponse();
  const release = parseRelease(Object(data).version);
  if (release === undefined) throw new DecodeError("the reply names no release", response);
  return { ...release, gitVersion: Object(data).git_version ?? null, api };
}

interface VersionReply {
  readonly version?: unknown;
  readonly git_version?: unknown;
}

/** A base URL may end with the path of the client's own API, whichever of the two is asked. */
function probeOf(api: Api, asked: Release["api"]): Operation {
  const { serverPath: _serverPath, ...others } = api;
  return {
    api: { ...others, pathPrefix: prefixOf(api) },
    id: "get_version",
    method: "GET",
    path: `/api/${asked}/version`,
    accept: ["application/json"],
    security: [],
  };
}

/** No such path; or something else answers there, such as a web page. */
function isElsewhere(error: unknown): boolean {
  return error instanceof DecodeError || (error instanceof ApiError && /^40[45]$/.test(`${error.status}`));
}

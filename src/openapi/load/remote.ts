import { types } from "node:util";
import { PinwheelError } from "../../diagnostics/diagnostic.js";
import { limits } from "./limits.js";
import { problem } from "./problem.js";

export interface FetchOptions {
  readonly fetch: typeof fetch;
  /** Hosts that may be asked, redirects included: `example.com` for any port, or `example.com:8080`. */
  readonly hosts: readonly string[];
  /** What messages call the document. */
  readonly name: string;
}

/** Whether a URL's host is on a list. Both sides are compared as the URL standard writes them, so that `127.1` is `127.0.0.1`. */
export function isAllowedHost(url: URL, hosts: readonly string[]): boolean {
  return hosts.some((host) => {
    const allowed = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined;
    return allowed !== undefined && (/:\d+$/.test(host) ? host.toLowerCase() === url.host : allowed.hostname === url.hostname);
  });
}

/**
 * Fetches with limits of time, size after decompression, and redirects, each of which must lead to an allowed host.
 *
 * @throws {PinwheelError} when there is no whole answer within the limits.
 */
export async function fetchBytes(url: URL, options: FetchOptions): Promise<Uint8Array> {
  const { name } = options;
  try {
    const signal = AbortSignal.timeout(limits.fetchTime);
    const response = await follow(url, options, signal);
    if (response.ok) return await readLimited(response, name);
    await response.body?.cancel();
    throw problem("document-unreachable", name, { message: `${name} answered with status ${response.status}.` });
  } catch (error) {
    if (error instanceof PinwheelError) throw error;
    throw problem("document-unreachable", name, { message: `${name} cannot be fetched: ${reasonOf(error)}.` });
  }
}

async function follow(start: URL, { fetch, hosts, name }: FetchOptions, signal: AbortSignal): Promise<Response> {
  let url = start;
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    checkTarget(url, hosts, name);
    const response = await fetch(url, { redirect: "manual", signal, headers: { accept: "application/json, application/yaml, */*;q=0.5" } });
    const location = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
    if (location === null) return response;
    await response.body?.cancel();
    url = new URL(location, url);
  }
  throw problem("document-unreachable", name, { message: `${name} leads through more than ${limits.redirects} redirects.` });
}

function checkTarget(url: URL, hosts: readonly string[], name: string): void {
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw problem("document-unreachable", name, { message: `${name} leads to a URL that is neither http nor https.` });
  }
  if (url.username !== "" || url.password !== "") {
    throw problem("document-unreachable", name, { message: `${name} has credentials in its URL; fetch it yourself and pass the file.` });
  }
  if (isAllowedHost(url, hosts)) return;
  const fix = `Pass --allow-remote ${url.host} if you trust it.`;
  throw problem("reference-refused", name, { message: `${name} leads to the host ${url.host}, which is not allowed.`, fix });
}

async function readLimited(response: Response, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.length;
    if (size > limits.bytes) {
      await reader?.cancel();
      throw problem("document-too-large", name, { message: `${name} has more than ${limits.bytes} bytes.` });
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  if (!types.isNativeError(error)) return "unknown reason";
  if (error.name === "TimeoutError") return `no whole answer within ${limits.fetchTime / 1000} seconds`;
  const cause = types.isNativeError(error.cause) ? error.cause : error;
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
}

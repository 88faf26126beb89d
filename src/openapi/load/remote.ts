import { types } from "node:util";
import { fatal } from "../../diagnostics/collect.js";
import { PinwheelError } from "../../diagnostics/diagnostic.js";
import { compact } from "../../util/compact.js";
import { parseUrl } from "../../util/parse-url.js";
import { limits } from "./limits.js";

export interface FetchOptions {
  readonly fetch: typeof fetch;
  /**
   * Hosts that requests and redirects may reach: `example.com` for any port, or `example.com:8080`.
   */
  readonly hosts: readonly string[];
  /** Name of the document in messages. */
  readonly name: string;
}

/**
 * Whether the host of a URL is in a list. Both sides are normalised by the URL standard, so that
 * `127.1` equals `127.0.0.1`.
 */
export function isAllowedHost(url: URL, hosts: readonly string[]): boolean {
  return hosts.some((host) => {
    const allowed = parseUrl(`http://${host}`);
    return allowed !== undefined && (/:\d+$/.test(host) ? host.toLowerCase() === url.host : allowed.hostname === url.hostname);
  });
}

/** The error for a host that is not allowed. `subject` starts the message. */
export function hostRefused(subject: string, url: URL, file: string): PinwheelError {
  const message = `${subject} leads to the host "${url.host}", which is not allowed.`;
  return fatal("reference-refused", { message, file, fix: `If you trust the host, pass --allow-remote ${url.host}.` });
}

/**
 * Fetches a file. Limits the time, the size after decompression, and the redirects, which must stay
 * on allowed hosts.
 *
 * @throws {PinwheelError} when the complete response does not arrive within the limits.
 */
export async function fetchBytes(url: URL, options: FetchOptions): Promise<Uint8Array> {
  const { name } = options;
  try {
    const signal = AbortSignal.timeout(limits.fetchTime);
    const response = await followRedirects(url, options, signal);
    if (response.ok) return await readLimited(response, name);
    await response.body?.cancel();
    const message = `"${name}" cannot be fetched: the server responded with status ${response.status}.`;
    throw fatal("document-unreachable", compact({ message, file: name, fix: statusFixes[response.status] }));
  } catch (error) {
    if (error instanceof PinwheelError) throw error;
    throw unreachable(name, `"${name}" cannot be fetched: ${reasonOf(error)}.`);
  }
}

const credentialsFix = "The server requires credentials, which Pinwheel does not send. Download the document and pass the file.";

/** What to do about a status, if that is clear. */
const statusFixes: Readonly<Record<number, string>> = {
  401: credentialsFix,
  403: credentialsFix,
  404: "Check the URL in a browser. For a private file, download it and pass the file.",
};

async function followRedirects(start: URL, { fetch, hosts, name }: FetchOptions, signal: AbortSignal): Promise<Response> {
  let url = start;
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    checkTarget(url, hosts, name);
    const response = await fetch(url, { redirect: "manual", signal, headers: { accept: "application/json, application/yaml, */*;q=0.5" } });
    const location = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
    if (location === null) return response;
    await response.body?.cancel();
    url = new URL(location, url);
  }
  throw unreachable(name, `"${name}" cannot be fetched: more than ${limits.redirects} redirects.`);
}

function checkTarget(url: URL, hosts: readonly string[], name: string): void {
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw unreachable(name, `"${name}" redirects to a URL that is neither http nor https.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw unreachable(name, `"${name}" cannot be fetched with credentials in the URL. Download it and pass the file.`);
  }
  if (!isAllowedHost(url, hosts)) throw hostRefused(`"${name}"`, url, name);
}

async function readLimited(response: Response, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let chunk = await reader?.read(); chunk?.value !== undefined; chunk = await reader?.read()) {
    size += chunk.value.length;
    if (size > limits.bytes) {
      await reader?.cancel();
      throw fatal("document-too-large", { message: `"${name}" has more than ${limits.bytes} bytes.`, file: name });
    }
    chunks.push(chunk.value);
  }
  return Buffer.concat(chunks);
}

function unreachable(file: string, message: string): PinwheelError {
  return fatal("document-unreachable", { message, file });
}

function reasonOf(error: unknown): string {
  if (!types.isNativeError(error)) return "unknown error";
  if (error.name === "TimeoutError") return `timed out after ${limits.fetchTime / 1000} seconds`;
  const cause = types.isNativeError(error.cause) ? error.cause : error;
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
}

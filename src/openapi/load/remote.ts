import { types } from "node:util";
import type { Response } from "undici";
import { fatal } from "../../diagnostics/collect.js";
import { PinwheelError } from "../../diagnostics/diagnostic.js";
import { compact } from "../../util/compact.js";
import { defaultLimits, type Limits } from "../../util/limits.js";
import { type Connection, openConnection } from "./connection.js";
import { checksOf, type FetchOptions, type HostChecks } from "./host-checks.js";
import { maxRedirects } from "./limits.js";
import { tooLarge } from "./read-file.js";

/** What a server responded with. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** The addresses of the host of the URL. Missing if a proxy resolved it. */
  readonly addresses?: readonly string[];
}

/**
 * Fetches a file. Limits the time, the size after decompression, and the redirects, which must stay
 * on allowed hosts. Each connection goes to an address that was checked.
 *
 * @throws {PinwheelError} when the complete response does not arrive within the limits.
 */
export async function fetchBytes(url: URL, options: FetchOptions): Promise<Fetched> {
  const { name, limits = defaultLimits } = options;
  const checks = checksOf(url, options);
  const connection = await openConnection(checks).catch(() => {
    throw unreachable(name, `"${name}" cannot be fetched: HTTP_PROXY or HTTPS_PROXY in the environment is not a URL.`);
  });
  try {
    const signal = AbortSignal.timeout(limits.fetchSeconds * 1000);
    const response = await followRedirects(url, { name, checks, connection, signal });
    if (response.ok) return compact({ bytes: await readLimited(response, name, limits), addresses: checks.addresses() });
    await response.body?.cancel();
    const message = `"${name}" cannot be fetched: the server responded with status ${response.status}.`;
    throw fatal("document-unreachable", compact({ message, file: name, fix: statusFixes[response.status] }));
  } catch (error) {
    const refusal = [error, types.isNativeError(error) ? error.cause : undefined].find((cause) => cause instanceof PinwheelError);
    throw refusal ?? unreachable(name, `"${name}" cannot be fetched: ${reasonOf(error, limits)}.`);
  } finally {
    await connection.close();
  }
}

const credentialsFix = "The server requires credentials, which Pinwheel does not send. Download the document and pass the file.";

/** What to do about a status, if that is clear. */
const statusFixes: Readonly<Record<number, string>> = {
  401: credentialsFix,
  403: credentialsFix,
  404: "Check the URL in a browser. For a private file, download it and pass the file.",
};

interface Request {
  readonly name: string;
  readonly checks: HostChecks;
  readonly connection: Connection;
  readonly signal: AbortSignal;
}

async function followRedirects(start: URL, { name, checks, connection, signal }: Request): Promise<Response> {
  let url = start;
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    checks.checkUrl(url);
    const response = await connection.fetch(url, signal);
    const location = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
    if (location === null) return response;
    await response.body?.cancel();
    url = new URL(location, url);
  }
  throw unreachable(name, `"${name}" cannot be fetched: more than ${maxRedirects} redirects.`);
}

async function readLimited(response: Response, name: string, limits: Limits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let chunk = await reader?.read(); chunk?.value !== undefined; chunk = await reader?.read()) {
    size += chunk.value.length;
    if (size > limits.documentBytes) {
      await reader?.cancel();
      throw tooLarge(name, limits);
    }
    chunks.push(chunk.value);
  }
  return Buffer.concat(chunks);
}

function unreachable(file: string, message: string): PinwheelError {
  return fatal("document-unreachable", { message, file });
}

function reasonOf(error: unknown, limits: Limits): string {
  if (isTimeout(error)) return `timed out after ${limits.fetchSeconds} seconds`;
  if (!types.isNativeError(error)) return "unknown error";
  const cause = types.isNativeError(error.cause) ? error.cause : error;
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
}

/** A signal aborts with a DOMException, which is not a native error. */
function isTimeout(error: unknown): boolean {
  return typeof error === "object" && error !== null && "name" in error && error.name === "TimeoutError";
}

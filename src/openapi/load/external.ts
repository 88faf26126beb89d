import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { decode } from "./decode.js";
import { limits } from "./limits.js";
import { problem } from "./problem.js";
import { fetchBytes, isAllowedHost } from "./remote.js";
import type { SourceOptions, SourceText } from "./source.js";
import { describeSource } from "./source.js";

/** What external references of one document may reach. */
export interface Reach {
  readonly options: SourceOptions;
  /** What messages call the document. */
  readonly document: string;
  /** Real paths of the folders that files may lie in. */
  readonly folders: readonly string[];
  /** URL of the document's own folder, where it came from a URL: what lies below it may be fetched. */
  readonly home?: URL;
}

/** What a document at a location may reach: its own folder, and what was allowed by name. */
export async function reachOf({ location, name }: SourceText, options: SourceOptions): Promise<Reach> {
  const allowed = options.allowFile.map((folder) => resolve(options.cwd, folder));
  if (location !== undefined && isUrl(location)) {
    return { options, document: name, folders: await realFolders(allowed), home: new URL(".", location) };
  }
  return { options, document: name, folders: await realFolders(location === undefined ? allowed : [dirname(location), ...allowed]) };
}

/**
 * Reads what an external reference names, if it may.
 *
 * @throws {PinwheelError} when it may not, or cannot be read. The message never holds anything of the content.
 */
export async function readExternal(target: string, reach: Reach): Promise<SourceText> {
  if (isUrl(target)) return readRemote(new URL(target), reach);
  if (/^[a-z][a-z0-9+.-]+:/i.test(target) && !target.startsWith("file:")) {
    throw refused(reach, `A reference of ${reach.document} uses the scheme ${target.slice(0, target.indexOf(":"))}, which is not read.`);
  }
  return readNearby(pathOf(target, reach), reach);
}

async function readRemote(url: URL, { options, document, home }: Reach): Promise<SourceText> {
  const name = `${url.origin}${url.pathname}`;
  const own = home !== undefined && url.href.startsWith(home.href);
  if (!own && !isAllowedHost(url, options.allowRemote)) {
    const fix = `Pass --allow-remote ${url.host} if you trust it.`;
    const message = `A reference of ${document} leads to the host ${url.host}, which is not allowed.`;
    throw problem("reference-refused", document, { message, fix });
  }
  const hosts = own ? [url.host, ...options.allowRemote] : options.allowRemote;
  const bytes = await fetchBytes(url, { fetch: options.fetch ?? fetch, hosts, name });
  return describeSource(name, decode(bytes, name), url.href);
}

async function readNearby(path: string, reach: Reach): Promise<SourceText> {
  const name = relative(reach.options.cwd, path).replaceAll(sep, "/");
  const real = await realpath(path).catch(() => undefined);
  const inside = (folder: string): boolean => (real ?? path).startsWith(folder.endsWith(sep) ? folder : folder + sep);
  if (!reach.folders.some(inside)) {
    const message = `A reference of ${reach.document} leads to ${name}, outside the folders that are allowed.`;
    throw problem("reference-refused", reach.document, { message, fix: "Pass --allow-file with its folder if you trust it." });
  }
  if (real === undefined) throw unreadable(reach, `A reference of ${reach.document} leads to ${name}, which is not there.`);
  const found = await stat(real);
  if (!found.isFile()) throw refused(reach, `A reference of ${reach.document} leads to ${name}, which is not a regular file.`);
  if (found.size > limits.bytes) throw problem("document-too-large", name, { message: `${name} has more than ${limits.bytes} bytes.` });
  return describeSource(name, decode(await readFile(real), name), real);
}

function pathOf(target: string, reach: Reach): string {
  try {
    return target.startsWith("file:") ? fileURLToPath(target) : resolve(reach.options.cwd, decodeURIComponent(target));
  } catch {
    throw unreadable(reach, `A reference of ${reach.document} is neither a path nor a URL.`);
  }
}

async function realFolders(folders: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(folders.map((folder) => realpath(folder).catch(() => undefined)));
  return found.filter((folder) => folder !== undefined);
}

function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function refused(reach: Reach, message: string): Error {
  return problem("reference-refused", reach.document, { message });
}

function unreadable(reach: Reach, message: string): Error {
  return problem("reference-unreadable", reach.document, { message });
}

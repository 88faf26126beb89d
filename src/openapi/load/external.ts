import { realpath } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { fatal } from "../../diagnostics/collect.js";
import { compact } from "../../util/compact.js";
import { defaultLimits } from "../../util/limits.js";
import { parseUrl } from "../../util/parse-url.js";
import { portablePath } from "../../util/portable-path.js";
import { hostRefused, isAllowedUrl, type OwnOrigin } from "./allowed-hosts.js";
import { decode } from "./decode.js";
import { readRegularFile } from "./read-file.js";
import { describeSource, readOther, type SourceOptions, type SourceText } from "./source.js";

/** What the external references of a document may reach. */
export interface Reach {
  readonly options: SourceOptions;
  /** Name of the document in messages. */
  readonly document: string;
  /** Real paths of the allowed folders. */
  readonly folders: readonly string[];
  /** URL of the folder of a document that was fetched. URLs below it are allowed. */
  readonly home?: URL;
  /** The addresses that the document came from. */
  readonly addresses?: readonly string[];
}

/**
 * Collects what a document may reach: the folder of the document, and everything that the options
 * allow.
 */
export async function createReach({ location, name, addresses }: SourceText, options: SourceOptions): Promise<Reach> {
  const home = location !== undefined && isUrl(location) ? new URL(".", location) : undefined;
  const allowed = options.allowFile.map((folder) => resolve(options.cwd, folder));
  const folders = location === undefined || home !== undefined ? allowed : [dirname(location), ...allowed];
  const real = options.files === undefined ? await realFolders(folders) : folders;
  return compact({ options, document: name, folders: real, home, addresses });
}

/**
 * Reads the target of an external reference. Returns undefined if an allowed file does not exist.
 *
 * @throws {PinwheelError} when the target is not allowed or cannot be read. The message contains
 * nothing of its content.
 */
export async function readExternal(target: string, reach: Reach): Promise<SourceText | undefined> {
  if (isUrl(target)) return readRemote(new URL(target), reach);
  if (/^[a-z][a-z0-9+.-]+:/i.test(target) && !target.startsWith("file:")) {
    const scheme = target.slice(0, target.indexOf(":"));
    throw refused(
      reach,
      `A reference of "${reach.document}" has the unsupported URL scheme "${scheme}".`,
      "Use a path, or an http or https URL.",
    );
  }
  // On Windows, a file URL with a host leads to another machine.
  if (target.startsWith("file:") && new URL(target).host !== "") throw noPath(reach);
  return readFromDisk(pathOf(target, reach), reach);
}

async function readRemote(url: URL, { options, document, home, addresses }: Reach): Promise<SourceText> {
  const name = `${url.origin}${url.pathname}`;
  const own: OwnOrigin | undefined = home !== undefined && isBelow(home, url) ? compact({ url: home, addresses }) : undefined;
  const allowed = compact({ hosts: options.allowRemote, own });
  if (!isAllowedUrl(url, allowed)) throw hostRefused(`A reference of "${document}"`, url, document);
  const { fetchBytes } = await import("./remote.js");
  const { bytes } = await fetchBytes(url, compact({ resolve: options.resolve, allowed, name, limits: options.limits }));
  return describeSource(name, decode(bytes, name), url.href);
}

/** Servers that decode `%2F` would see dot segments that a URL does not have. */
function isBelow(home: URL, url: URL): boolean {
  return url.href.startsWith(home.href) && !/%(2f|5c)/i.test(url.pathname.slice(home.pathname.length));
}

async function readFromDisk(path: string, reach: Reach): Promise<SourceText | undefined> {
  const { files, limits = defaultLimits } = reach.options;
  const name = files?.nameOf(path) ?? portablePath(relative(reach.options.cwd, path));
  const subject = `A reference of "${reach.document}" leads to "${name}"`;
  const real = files === undefined ? await realpath(path).catch(() => undefined) : undefined;
  const contains = (folder: string): boolean => (real ?? path).startsWith(folder.endsWith(sep) ? folder : folder + sep);
  if (!reach.folders.some(contains)) {
    throw refused(reach, `${subject}, outside the allowed folders.`, "If you trust the file, pass its folder with --allow-file.");
  }
  if (files !== undefined) return readOther(path, files, limits);
  if (real === undefined) return undefined;
  const bytes = await readRegularFile(real, { name, isResolved: true, limits });
  if (typeof bytes === "string") throw refused(reach, `${subject}, which is not a regular file.`, "Point the reference at a file.");
  return describeSource(name, decode(bytes, name), real);
}

function pathOf(target: string, reach: Reach): string {
  try {
    return target.startsWith("file:") ? fileURLToPath(target) : resolve(reach.options.cwd, decodeURIComponent(target));
  } catch {
    throw noPath(reach);
  }
}

async function realFolders(folders: readonly string[]): Promise<readonly string[]> {
  const paths = await Promise.all(folders.map((folder) => realpath(folder).catch(() => undefined)));
  return paths.filter((path) => path !== undefined);
}

function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && parseUrl(text) !== undefined;
}

function noPath(reach: Reach): Error {
  return unreadable(reach, `A reference of "${reach.document}" is neither a path nor a URL.`);
}

function refused({ document }: Reach, message: string, fix: string): Error {
  return fatal("reference-refused", { message, file: document, fix });
}

function unreadable({ document }: Reach, message: string): Error {
  return fatal("reference-unreadable", { message, file: document });
}

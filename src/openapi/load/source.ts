import { createHash } from "node:crypto";
import { isAbsolute, relative, resolve } from "node:path";
import { types } from "node:util";
import { fatal } from "../../diagnostics/collect.js";
import { PinwheelError } from "../../diagnostics/diagnostic.js";
import { compact } from "../../util/compact.js";
import { defaultLimits, type Limits } from "../../util/limits.js";
import { parseUrl } from "../../util/parse-url.js";
import { portablePath } from "../../util/portable-path.js";
import type { Resolve } from "./allowed-hosts.js";
import { decode } from "./decode.js";
import { readRegularFile, tooLarge } from "./read-file.js";

/** How a document and the targets of its references can be read. */
export interface SourceOptions {
  /** Absolute path of the folder that relative paths start from. */
  readonly cwd: string;
  /** Reads standard input. Defaults to the standard input of the process. */
  readonly stdin?: () => Promise<string>;
  /** Returns the addresses of a host name. Defaults to the resolver of the system. */
  readonly resolve?: Resolve;
  /** Hosts (`example.com`, `example.com:8080`) that external references and redirects may reach. */
  readonly allowRemote: readonly string[];
  /** Folders that external references may reach, in addition to the folder of the document. */
  readonly allowFile: readonly string[];
  /** Files that are not on the disk, such as those of a revision of git. Defaults to the disk. */
  readonly files?: SourceFiles;
  /** Default: those of `util/limits`. */
  readonly limits?: Limits;
}

/** Files by their absolute paths. */
export interface SourceFiles {
  /** Undefined if there is no such file. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** Name of a file in messages. */
  readonly nameOf: (path: string) => string;
}

/** The text of a document, not parsed. */
export interface SourceText {
  /**
   * Path relative to the working folder with `/`, the URL without credentials and query, or
   * `stdin`.
   */
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
  readonly sha256: string;
  /**
   * Absolute path or full URL, from which relative references start. Missing for standard input.
   */
  readonly location?: string;
  /** The addresses of the server that it came from. */
  readonly addresses?: readonly string[];
}

/**
 * Reads the text of a document: a file, an http(s) URL, or `-` for standard input.
 *
 * @throws {PinwheelError} when it cannot be read, or is not UTF-8 text.
 */
export async function readSource(source: string, options: SourceOptions): Promise<SourceText> {
  if (source === "-") return describeSource("stdin", await (options.stdin ?? (() => readStdin(options.limits)))());
  if (/^https?:\/\//i.test(source)) return readUrl(source, options);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source) && !source.startsWith("file:")) throw unknownScheme(source);
  return readLocal(source, options);
}

/** Adds the fingerprint to a text, and removes a byte order mark. */
export function describeSource(name: string, text: string, location?: string, addresses?: readonly string[]): SourceText {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const sha256 = createHash("sha256").update(plain).digest("hex");
  return compact({ name, text: plain, sha256, location, addresses });
}

async function readUrl(source: string, options: SourceOptions): Promise<SourceText> {
  const url = parseUrl(source);
  if (url === undefined) {
    throw fatal("document-not-found", { message: `${JSON.stringify(source)} is not a valid URL.`, file: source });
  }
  const name = `${url.origin}${url.pathname}`;
  const { fetchBytes } = await import("./remote.js");
  const allowed = { hosts: options.allowRemote, own: { url } };
  const { bytes, addresses } = await fetchBytes(url, compact({ resolve: options.resolve, allowed, name, limits: options.limits }));
  return describeSource(name, decode(bytes, name), url.href, addresses);
}

async function readLocal(source: string, { cwd, files, limits }: SourceOptions): Promise<SourceText> {
  const path = resolve(cwd, source);
  if (files !== undefined) return readListed(path, files, limits);
  const name = nameOf(path, cwd);
  const bytes = await readBytes(path, name, limits);
  return describeSource(name, decode(bytes, name), path);
}

async function readListed(path: string, files: SourceFiles, limits: Limits | undefined): Promise<SourceText> {
  const source = await readOther(path, files, limits);
  if (source !== undefined) return source;
  const name = files.nameOf(path);
  throw fatal("document-not-found", { message: `The file "${name}" does not exist.`, file: name });
}

/** Reads a file that is not on the disk. Returns undefined if there is no such file. */
export async function readOther(path: string, files: SourceFiles, limits: Limits = defaultLimits): Promise<SourceText | undefined> {
  const name = files.nameOf(path);
  const bytes = await files.read(path);
  if (bytes === undefined) return undefined;
  if (bytes.byteLength > limits.documentBytes) throw tooLarge(name, limits);
  return describeSource(name, decode(bytes, name), path);
}

async function readBytes(path: string, name: string, limits: Limits = defaultLimits): Promise<Uint8Array> {
  try {
    const bytes = await readRegularFile(path, { name, limits });
    if (typeof bytes !== "string") return bytes;
    throw fatal("document-not-found", { message: `"${name}" is ${bytes}.`, file: name });
  } catch (error) {
    if (error instanceof PinwheelError || !types.isNativeError(error) || !("code" in error)) throw error;
    throw fatal("document-not-found", { message: describeFailure(name, error.code), file: name });
  }
}

function describeFailure(name: string, code: unknown): string {
  if (code === "ENOENT" || code === "ENOTDIR") return `The file "${name}" does not exist.`;
  if (code === "EACCES" || code === "EPERM") return `The file "${name}" cannot be read: permission denied.`;
  return `The file "${name}" cannot be read (${String(code)}).`;
}

/**
 * Returns the path relative to the folder, with `/`, so that the output contains no absolute paths.
 */
function nameOf(path: string, cwd: string): string {
  const name = relative(cwd, path);
  return portablePath(isAbsolute(name) ? path : name);
}

async function readStdin(limits: Limits = defaultLimits): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Uint8Array);
    size += bytes.length;
    if (size > limits.documentBytes) throw tooLarge("stdin", limits);
    chunks.push(bytes);
  }
  return decode(Buffer.concat(chunks), "stdin");
}

function unknownScheme(source: string): Error {
  const scheme = source.slice(0, source.indexOf(":"));
  const message = `A document cannot be read from the URL scheme "${scheme}". Pass a file, or an http or https URL.`;
  return fatal("document-not-found", { message, file: source });
}

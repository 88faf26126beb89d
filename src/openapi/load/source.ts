import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { types } from "node:util";
import { PinwheelError } from "../../diagnostics/diagnostic.js";
import { decode } from "./decode.js";
import { limits } from "./limits.js";
import { problem } from "./problem.js";
import { fetchBytes } from "./remote.js";

/** How to reach a document and what it refers to. */
export interface SourceOptions {
  /** Folder that relative paths start from; absolute. */
  readonly cwd: string;
  /** Reads standard input; default: the process's. */
  readonly stdin?: () => Promise<string>;
  /** Default: the platform's. */
  readonly fetch?: typeof fetch;
  /** Hosts (`example.com`, `example.com:8080`) that external references and redirects may reach. */
  readonly allowRemote: readonly string[];
  /** Folders beside the document's own that external references may reach. */
  readonly allowFile: readonly string[];
}

/** A document as text, not parsed. */
export interface SourceText {
  /** Path relative to the working folder with `/`, the URL without credentials and query, or `stdin`. */
  readonly name: string;
  readonly text: string;
  /** Of the text in UTF-8, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Absolute path or whole URL, where there is one: what relative references start from. */
  readonly location?: string;
}

/**
 * Reads a document without parsing it: a file, `-` for standard input, or an http(s) URL.
 *
 * @throws {PinwheelError} when it cannot be read, or is no UTF-8 text.
 */
export async function readSource(source: string, options: SourceOptions): Promise<SourceText> {
  if (source === "-") return describeSource("stdin", await (options.stdin ?? readStdin)());
  if (/^https?:\/\//i.test(source)) return readUrl(source, options);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source) && !source.startsWith("file:")) throw unknownScheme(source);
  return readLocal(source, options.cwd);
}

/** Text with its fingerprint. */
export function describeSource(name: string, text: string, location?: string): SourceText {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const sha256 = createHash("sha256").update(plain).digest("hex");
  return { name, text: plain, sha256, ...(location !== undefined && { location }) };
}

async function readUrl(source: string, options: SourceOptions): Promise<SourceText> {
  if (!URL.canParse(source)) throw problem("document-not-found", source, { message: `${JSON.stringify(source)} is not a URL.` });
  const url = new URL(source);
  const name = `${url.origin}${url.pathname}`;
  const hosts = [url.host, ...options.allowRemote];
  const bytes = await fetchBytes(url, { fetch: options.fetch ?? fetch, hosts, name });
  return describeSource(name, decode(bytes, name), url.href);
}

async function readLocal(source: string, cwd: string): Promise<SourceText> {
  const path = resolve(cwd, source);
  const name = nameOf(path, cwd);
  const bytes = await readBytes(path, name);
  return describeSource(name, decode(bytes, name), path);
}

async function readBytes(path: string, name: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile())
      throw problem("document-not-found", name, { message: `${name} is ${found.isDirectory() ? "a folder" : "not a regular file"}.` });
    if (found.size > limits.bytes) throw problem("document-too-large", name, { message: `${name} has more than ${limits.bytes} bytes.` });
    return await readFile(path);
  } catch (error) {
    if (error instanceof PinwheelError || !types.isNativeError(error) || !("code" in error)) throw error;
    throw problem("document-not-found", name, { message: reasonOf(name, error.code) });
  }
}

function reasonOf(name: string, code: unknown): string {
  if (code === "ENOENT" || code === "ENOTDIR") return `There is no file ${name}.`;
  if (code === "EACCES" || code === "EPERM") return `${name} may not be read: permission denied.`;
  return `${name} cannot be read (${String(code)}).`;
}

/** Relative to the folder, with `/`: no path of the machine gets into the output. */
function nameOf(path: string, cwd: string): string {
  const name = relative(cwd, path);
  return (isAbsolute(name) ? path : name).replaceAll(sep, "/");
}

async function readStdin(): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Uint8Array);
    size += bytes.length;
    if (size > limits.bytes) throw problem("document-too-large", "stdin", { message: `stdin has more than ${limits.bytes} bytes.` });
    chunks.push(bytes);
  }
  return decode(Buffer.concat(chunks), "stdin");
}

function unknownScheme(source: string): Error {
  const scheme = source.slice(0, source.indexOf(":"));
  return problem("document-not-found", source, {
    message: `Documents are read from files and from http and https URLs, not from ${scheme}.`,
  });
}

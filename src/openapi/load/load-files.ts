import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fatal } from "../../diagnostics/collect.js";
import { type Diagnostic, PinwheelError } from "../../diagnostics/diagnostic.js";
import { concurrently } from "../../util/concurrently.js";
import type { Json } from "../../util/json.js";
import { defaultLimits, type Limits, limitFix } from "../../util/limits.js";
import { parseUrl } from "../../util/parse-url.js";
import { findExternalRefs } from "../data-positions.js";
import { type DocumentFile, type DocumentFiles, fileKey } from "../document-file.js";
import { createReach, type Reach, readExternal } from "./external.js";
import { fileConcurrency } from "./limits.js";
import { parseText } from "./parse-text.js";
import type { SourceOptions, SourceText } from "./source.js";

/** A file that a reference leads to, with its text. */
export interface ReferencedFile extends DocumentFile {
  readonly source: SourceText;
}

/** The files that the references of a document lead to. */
export interface LoadedFiles extends DocumentFiles {
  /** Sorted by URI. */
  readonly files: readonly ReferencedFile[];
  /** The URIs of all files that references lead to, also those that do not exist. */
  readonly targets: readonly string[];
}

/**
 * Reads and parses the files that references lead to, and those that their references lead to.
 *
 * Files that do not exist are left out. What else prevents a file from being used is recorded as a
 * failure, because a `$id` may have the URI of the file.
 *
 * @throws {PinwheelError} when there are too many files or URLs
 */
export async function loadFiles(value: Json, document: SourceText, options: SourceOptions): Promise<LoadedFiles> {
  const uri = uriOf(document, options.cwd);
  const files: ReferencedFile[] = [];
  const failures = new Map<string, PinwheelError>();
  const known = new Set([uri]);
  const aliases = new Map<string, string>();
  if (mayReferToFiles.test(document.text)) {
    const owners = new Map([[await realLocation(document), uri]]);
    const load: Load = { documentUri: uri, reach: await createReach(document, options), known, owners, aliases, failures };
    let found: readonly LoadedFile[] = [{ key: "", uri, value, source: document }];
    while (found.length > 0) {
      found = await loadNext(found, load);
      files.push(...found);
      checkCount(files, document.name, options.limits);
    }
  }
  const hasIdentities = [document, ...files.map(({ source }) => source)].some(({ text }) => mayHaveIdentity.test(text));
  const targets = [...known].filter((target) => target !== uri);
  return { uri, files: files.sort((left, right) => (left.uri < right.uri ? -1 : 1)), targets, aliases, failures, hasIdentities };
}

type LoadedFile = ReferencedFile;

interface Load {
  readonly documentUri: string;
  readonly reach: Reach;
  /** The URIs that have been found. */
  readonly known: Set<string>;
  /** The first URI of each file, by its location without links. */
  readonly owners: Map<string | undefined, string>;
  /** The first URI of a file by its other URIs. */
  readonly aliases: Map<string, string>;
  readonly failures: Map<string, PinwheelError>;
}

/**
 * Matches a `$ref` that does not clearly start with `#`, and a name of a YAML or JSON file. Most
 * documents have neither, and need no search for references.
 */
const mayReferToFiles = /\$ref["']?\s*:\s*(?!["']?#)[^\s"']|\$ref["']?\s*:\s*["'](?!#)|\.(ya?ml|json)\b/;

const mayHaveIdentity = /\$(id|anchor|dynamicAnchor|self)\b/;

/** Returns the URI that references of a document start from. */
export function uriOf({ location }: Pick<SourceText, "location">, cwd: string): string {
  if (location === undefined) return pathToFileURL(join(cwd, "stdin")).href;
  return /^https?:\/\//i.test(location) ? location : pathToFileURL(location).href;
}

/** Loads the files that the references of some files lead to. */
async function loadNext(from: readonly LoadedFile[], load: Load): Promise<readonly LoadedFile[]> {
  const targets = from.flatMap((file) => targetsOf(file, load.known));
  const found = await concurrently(targets, fileConcurrency, (target) => attempt(target, load, () => readTarget(target, load)));
  const sources = withoutLinks(
    found.filter((file) => file !== undefined),
    load,
  );
  const files = await concurrently(sources, fileConcurrency, (file) => attempt(file.target, load, () => parseTarget(file, load)));
  return files.filter((file) => file !== undefined);
}

interface TargetSource {
  readonly target: Target;
  readonly source: SourceText;
}

/**
 * Leaves out files that symbolic links lead to again, because their types would exist twice. A
 * link into a folder around it would repeat them without an end. A path without links comes first.
 */
function withoutLinks(found: readonly TargetSource[], { owners, aliases }: Load): readonly TargetSource[] {
  const isDirect = ({ target, source }: TargetSource) => source.location !== undefined && locationOf(target.uri) === source.location;
  return [...found.filter(isDirect), ...found.filter((file) => !isDirect(file))].filter(({ target, source: { location } }) => {
    const owner = owners.get(location);
    if (owner !== undefined) aliases.set(target.uri, owner);
    else owners.set(location, target.uri);
    return owner === undefined;
  });
}

/** Returns the location of a source with that URI. */
function locationOf(uri: string): string {
  return uri.startsWith("file:") ? fileURLToPath(uri) : uri;
}

/** A document is read through links, its files have their real paths. */
async function realLocation({ location }: SourceText): Promise<string | undefined> {
  return location === undefined || /^https?:\/\//i.test(location) ? location : realpath(location).catch(() => location);
}

/** What a reference leads to. */
interface Target {
  /** The URI without the fragment. */
  readonly uri: string;
  /** Name of the file with the reference, and the pointer of the reference. */
  readonly file: string;
  readonly pointer: string;
}

function targetsOf({ uri: base, value, source }: LoadedFile, known: Set<string>): readonly Target[] {
  return findExternalRefs(value).flatMap(({ ref, pointer }) => {
    const uri = parseUrl(ref.replace(/#.*$/s, ""), base)?.href;
    if (uri === undefined || known.has(uri)) return [];
    known.add(uri);
    return [{ uri, file: source.name, pointer }];
  });
}

async function readTarget(target: Target, { reach }: Load): Promise<TargetSource | undefined> {
  const source = await readExternal(target.uri, { ...reach, document: target.file });
  return source && { target, source };
}

async function parseTarget({ target: { uri }, source }: TargetSource, { documentUri, reach }: Load): Promise<LoadedFile> {
  return { key: fileKey(uri, documentUri), uri, value: await parseFile(source, reach.options.limits), source };
}

/** Records why a file cannot be used. */
async function attempt<Value>({ uri, file, pointer }: Target, load: Load, work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PinwheelError)) throw error;
    const addPointer = (diagnostic: Diagnostic): Diagnostic => (diagnostic.file === file ? { pointer, ...diagnostic } : diagnostic);
    load.failures.set(uri, new PinwheelError(error.diagnostics.map(addPointer)));
    return undefined;
  }
}

/** Files of other formats, such as Markdown, are text. */
async function parseFile({ name, text }: SourceText, limits: Limits | undefined): Promise<Json> {
  if (/\.(md|markdown|txt)$/i.test(name)) return text;
  return parseText(text, name, limits);
}

function checkCount(files: readonly DocumentFile[], file: string, limits: Limits = defaultLimits): void {
  const urls = files.filter(({ uri }) => !uri.startsWith("file:")).length;
  const excess = urls > limits.urls ? "urls" : files.length > limits.references ? "references" : undefined;
  if (excess === undefined) return;
  const message = `The references of "${file}" lead to more than ${limits[excess]} ${excess === "urls" ? "URLs" : "files"}.`;
  throw fatal("document-too-large", { message, file, fix: limitFix(excess, "Join files of the document") });
}

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fatal } from "../../diagnostics/collect.js";
import { type Diagnostic, PinwheelError } from "../../diagnostics/diagnostic.js";
import { concurrently } from "../../util/concurrently.js";
import type { Json } from "../../util/json.js";
import { parseUrl } from "../../util/parse-url.js";
import { findExternalRefs } from "../data-positions.js";
import { type DocumentFile, type DocumentFiles, fileKey } from "../document-file.js";
import { createReach, type Reach, readExternal } from "./external.js";
import { fileConcurrency, limits } from "./limits.js";
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
  if (mayReferToFiles.test(document.text)) {
    const load: Load = { documentUri: uri, reach: await createReach(document, options), known: new Set([uri]), failures };
    let found: readonly LoadedFile[] = [{ key: "", uri, value, source: document }];
    while (found.length > 0) {
      found = await loadNext(found, load);
      files.push(...found);
      checkCount(files, document.name);
    }
  }
  const hasIdentities = [document, ...files.map(({ source }) => source)].some(({ text }) => mayHaveIdentity.test(text));
  return { uri, files: files.sort((left, right) => (left.uri < right.uri ? -1 : 1)), failures, hasIdentities };
}

type LoadedFile = ReferencedFile;

interface Load {
  readonly documentUri: string;
  readonly reach: Reach;
  /** The URIs that have been found. */
  readonly known: Set<string>;
  readonly failures: Map<string, PinwheelError>;
}

/**
 * Matches a `$ref` that does not clearly start with `#`, and a name of a YAML or JSON file. Most
 * documents have neither, and need no search for references.
 */
const mayReferToFiles = /\$ref["']?\s*:\s*(?!["']?#)[^\s"']|\$ref["']?\s*:\s*["'](?!#)|\.(ya?ml|json)\b/;

const mayHaveIdentity = /\$(id|anchor|dynamicAnchor|self)\b/;

/** Returns the URI that references of a document start from. */
function uriOf({ location }: SourceText, cwd: string): string {
  if (location === undefined) return pathToFileURL(join(cwd, "stdin")).href;
  return /^https?:\/\//i.test(location) ? location : pathToFileURL(location).href;
}

/** Loads the files that the references of some files lead to. */
async function loadNext(from: readonly LoadedFile[], load: Load): Promise<readonly LoadedFile[]> {
  const targets = from.flatMap((file) => targetsOf(file, load.known));
  const files = await concurrently(targets, fileConcurrency, (target) => loadTarget(target, load));
  return files.filter((file) => file !== undefined);
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

async function loadTarget({ uri, file, pointer }: Target, load: Load): Promise<LoadedFile | undefined> {
  try {
    const source = await readExternal(uri, { ...load.reach, document: file });
    return source && { key: fileKey(uri, load.documentUri), uri, value: await parseFile(source), source };
  } catch (error) {
    if (!(error instanceof PinwheelError)) throw error;
    const addPointer = (diagnostic: Diagnostic): Diagnostic => (diagnostic.file === file ? { pointer, ...diagnostic } : diagnostic);
    load.failures.set(uri, new PinwheelError(error.diagnostics.map(addPointer)));
    return undefined;
  }
}

/** Files of other formats, such as Markdown, are text. */
async function parseFile({ name, text }: SourceText): Promise<Json> {
  if (/\.(md|markdown|txt)$/i.test(name)) return text;
  return parseText(text, name);
}

function checkCount(files: readonly DocumentFile[], file: string): void {
  const urls = files.filter(({ uri }) => !uri.startsWith("file:")).length;
  const excess = urls > limits.urls ? `${limits.urls} URLs` : files.length > limits.files ? `${limits.files} files` : undefined;
  if (excess !== undefined)
    throw fatal("document-too-large", { message: `The references of "${file}" lead to more than ${excess}.`, file });
}

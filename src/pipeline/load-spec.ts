import { type DiagnosticDetails, PinwheelError, type Report } from "../diagnostics/diagnostic.js";
import type { DocumentFiles } from "../openapi/document-file.js";
import type { LoadedDocument } from "../openapi/load/load-document.js";
import type { SourceText } from "../openapi/load/source.js";
import type { Spec } from "../openapi/spec.js";
import type { Json } from "../util/json.js";
import { isJsonObject } from "../util/json-kind.js";
import { splitPointer } from "../util/json-pointer.js";
import { type AppliedSettings, applySettings } from "./apply-settings.js";
import type { HeldReports } from "./held-reports.js";
import { type ApiSources, sourceOptions } from "./read-sources.js";
import type { Run } from "./run.js";

export interface LoadedSpec extends ApiSources {
  /** The files that references lead to, sorted by URI. */
  readonly references: readonly SourceText[];
  /** Their URIs, relative to the document. */
  readonly referenceUris: readonly string[];
  /** Whether a reference leads to a file that was not read. It may appear later. */
  readonly hasUnreadFiles: boolean;
  readonly spec: Spec;
  /** Returns the document after overlays as one file, with the targets of its references inserted. */
  readonly bundled: () => Promise<Json>;
  /** Adds the name of the file to each diagnostic, and translates pointers of the spec. */
  readonly report: Report;
  /** Reports problems of the configuration of the API, which are not in the document. */
  readonly reportSetting: Report;
  readonly reportUnused: AppliedSettings["reportUnused"];
  /** Translates a pointer of the spec in the same way. */
  readonly documentPointer: (pointer: string) => string;
  /** Calls `work`. Errors of the model get their location in the document. */
  readonly locateErrors: <Value>(work: () => Value) => Value;
}

/**
 * Parses a document, applies its overlays, and converts its dialect.
 *
 * @param held keeps the diagnostics of the document until a part of it is selected
 */
export async function loadSpec(sources: ApiSources, run: Run, held?: HeldReports): Promise<LoadedSpec> {
  const { api, document } = sources;
  const [{ parseDocument }, { parseSpecWithReport }] = await Promise.all([
    import("../openapi/load/load-document.js"),
    import("../openapi/parse/parse-spec.js"),
  ]);
  const loaded = await parseDocument(document, sourceOptions(api, run));
  const references = loaded.files.files.map(({ source }) => source);
  for (const { name, text } of references) run.texts.set(name, text);
  for (const target of loaded.files.targets) run.onReference(target);
  const addFile = fileAdder(loaded);
  const { report: reportWithSettings, reportUnused } = applySettings(sources, run);
  const report: Report = (code, details) => reportWithSettings(code, addFile(details));
  const reportInFile = held === undefined ? report : held.hold(report);
  // The references of Swagger 2.0 lead to sections that are elsewhere in OpenAPI 3.
  const isSwagger = isJsonObject(loaded.value) && Object.hasOwn(loaded.value, "swagger");
  const files = isSwagger ? undefined : loaded.files;
  const value = isSwagger ? await bundle(loaded.value, loaded.files, document.name, reportInFile) : loaded.value;
  const overlaid = await applyOverlays(value, sources, reportInFile, files);
  const { spec, ...parsed } = locateErrors(addFile, () => parseSpecWithReport(overlaid, reportInFile, files, held?.postpone));
  // The parser has reported the references that lead nowhere.
  const bundled = async () => (files === undefined ? overlaid : bundle(overlaid, files, document.name, () => undefined));
  const hasUnreadFiles = loaded.files.targets.length > references.length + loaded.files.aliases.size;
  const addPlace: AddFile = (details) =>
    addFile(details.pointer === undefined ? details : { ...details, pointer: parsed.documentPointer(details.pointer) });
  return {
    ...sources,
    references,
    referenceUris: await relativeUris(loaded),
    hasUnreadFiles,
    spec,
    bundled,
    reportSetting: reportWithSettings,
    reportUnused,
    locateErrors: (work) => locateErrors(addPlace, work),
    ...parsed,
  };
}

async function relativeUris({ files: { uri: documentUri, files } }: LoadedDocument): Promise<readonly string[]> {
  if (files.length === 0) return [];
  const { relativeUri } = await import("../openapi/load/read-references.js");
  return files.map(({ uri }) => relativeUri(uri, documentUri));
}

async function bundle(...args: Parameters<typeof import("../openapi/bundle/bundle.js").bundle>): Promise<Json> {
  const openapi = await import("../openapi/bundle/bundle.js");
  return openapi.bundle(...args);
}

async function applyOverlays(value: Json, { overlays }: ApiSources, report: Report, files: DocumentFiles | undefined): Promise<Json> {
  if (overlays.length === 0) return value;
  const openapi = await import("../openapi/overlay/apply-overlays.js");
  return openapi.applyOverlays(value, await Promise.all(overlays.map(openapi.parseOverlay)), report, files);
}

type AddFile = <Details extends DiagnosticDetails>(details: Details) => Details;

/** Pointers into other files begin with the key of the file, diagnostics name the file. */
function fileAdder({ name, files }: LoadedDocument): AddFile {
  const names = new Map(files.files.map(({ key, source }) => [key, source.name]));
  return (details) => {
    if (details.file !== undefined || details.pointer === undefined) return { file: name, ...details };
    const { key, fragment } = splitPointer(details.pointer);
    return { ...details, file: names.get(key) ?? name, pointer: fragment };
  };
}

/** Adds the file to errors of a parser that knows only the value. */
function locateErrors<Value>(addFile: AddFile, parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof PinwheelError)) throw error;
    throw new PinwheelError(error.diagnostics.map(addFile));
  }
}

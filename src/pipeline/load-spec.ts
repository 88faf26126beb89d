import { PinwheelError, type Report } from "../diagnostics/diagnostic.js";
import type { SourceText } from "../openapi/load/source.js";
import type { Spec } from "../openapi/spec.js";
import type { Json } from "../util/json.js";
import { type ApiSources, sourceOptions } from "./read-sources.js";
import type { Run } from "./run.js";

export interface LoadedSpec extends ApiSources {
  /** The files that external references led to. */
  readonly references: readonly SourceText[];
  readonly spec: Spec;
  /** The document after overlays, with the targets of its external references inserted. */
  readonly resolved: Json;
  /** Adds the name of the document to each diagnostic. */
  readonly report: Report;
}

/** Parses a document, applies its overlays, and converts its dialect. */
export async function loadSpec(sources: ApiSources, run: Run): Promise<LoadedSpec> {
  const { api, document } = sources;
  const [{ parseDocument }, { parseSpec }] = await Promise.all([
    import("../openapi/load/load-document.js"),
    import("../openapi/parse/parse-spec.js"),
  ]);
  const report: Report = (code, details) => run.report(code, { file: document.name, ...details });
  const { value, references } = await parseDocument(document, sourceOptions(api, run));
  const overlaid = await applyOverlays(value, sources, report);
  const spec = withFile(document.name, () => parseSpec(overlaid, report));
  return { ...sources, references, spec, resolved: overlaid, report };
}

async function applyOverlays(value: Json, { overlays }: ApiSources, report: Report): Promise<Json> {
  if (overlays.length === 0) return value;
  const openapi = await import("../openapi/overlay/apply-overlays.js");
  return openapi.applyOverlays(value, await Promise.all(overlays.map(openapi.parseOverlay)), report);
}

/** Adds the file to errors of a parser that knows only the value. */
function withFile<Value>(file: string, parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof PinwheelError)) throw error;
    throw new PinwheelError(error.diagnostics.map((diagnostic) => ({ file, ...diagnostic })));
  }
}

import { collect } from "../../src/diagnostics/collect.js";
import { emit } from "../../src/emit/emit.js";
import { buildModel } from "../../src/model/build-model.js";
import { parseSpecWithReport } from "../../src/openapi/parse/parse-spec.js";
import { readTemplates } from "../../src/pipeline/read-templates.js";
import { readRuntime } from "../../src/pipeline/runtime-files.js";
import type { JsonObject } from "./row.js";

/** What a document leads to. */
export interface Emitted {
  /** The TypeScript of all files, without comments. */
  readonly code: string;
  /** All files. */
  readonly all: string;
  /** The code and the message of each diagnostic. */
  readonly problems: readonly string[];
}

const templates = readTemplates();
const runtime = readRuntime();
const done = new Map<string, Promise<Emitted>>();

/** Emits the client and the docs of a document, once for equal documents. */
export function emitDocument(document: JsonObject): Promise<Emitted> {
  const key = JSON.stringify(document);
  const result = done.get(key) ?? emitOnce(document);
  done.set(key, result);
  return result;
}

async function emitOnce(document: JsonObject): Promise<Emitted> {
  const { report, diagnostics } = collect();
  const parsed = parseSpecWithReport(document, report);
  const model = buildModel(parsed.spec, { source: "pets.json", sha256: "", naming: "operations" }, parsed.report);
  const files = await emit({ apis: [{ model, helpers: [] }], docs: true, templates, runtimeFiles: runtime }, report);
  const own = files.filter(({ path }) => !path.startsWith("runtime/"));
  const printed = own.map(({ path, text }) => `${path}\n${text}`);
  return {
    code: printed
      .filter((file) => /^\S+\.ts\n/.test(file))
      .map((file) => file.replaceAll(/\/\*\*[\s\S]*?\*\/\s*/g, ""))
      .join("\n"),
    all: printed.join("\n"),
    problems: diagnostics.map(({ code, message }) => `${code} ${message}`),
  };
}

import type { Report } from "../diagnostics/diagnostic.js";
import { runtimeExports } from "../handlebars/runtime-exports.js";
import { docsLinks } from "./docs-links.js";
import type { EmitInput } from "./emit-input.js";
import type { EmittedFile } from "./emitted-file.js";
import type { Contribution, Emitter, EmitterApi, EmitterInput } from "./emitter.js";
import { handwrittenTexts } from "./handwritten.js";
import { modelModules } from "./model-modules.js";
import { orderEmitters, predecessors } from "./order-emitters.js";
import { resolveModulePaths } from "./package/module-names.js";
import { apiPaths } from "./paths.js";
import { printOutput } from "./print-file.js";
import { apiSymbols } from "./symbols.js";
import { copiedTemplates, openTemplates } from "./templates.js";

/** An emitter of the table below. It is loaded only for a target that wants its output. */
interface EmitterEntry {
  readonly isWanted: (input: EmitInput) => boolean;
  readonly load: () => Promise<Emitter>;
}

const builtIn: readonly EmitterEntry[] = [
  {
    isWanted: ({ only }) => only === undefined,
    load: async () => (await import("./client/client-emitter.js")).clientEmitter,
  },
  {
    isWanted: ({ only }) => only === "models",
    load: async () => (await import("./client/models-emitter.js")).modelsEmitter,
  },
  {
    isWanted: ({ docs, package: info }) => docs || info !== undefined,
    load: async () => (await import("./docs/docs-emitter.js")).docsEmitter,
  },
  {
    isWanted: ({ package: info }) => info !== undefined,
    load: async () => (await import("./package/package-emitter.js")).packageEmitter,
  },
];

/**
 * Returns every file of the output, sorted by path. Throws a PinwheelError for an invalid template.
 *
 * @param further emitters besides the built-in ones
 * @param onFile called with each file before the next one is printed
 */
export async function emit(
  request: EmitInput,
  report: Report,
  further: readonly Emitter[] = [],
  onFile: (file: EmittedFile) => void = () => undefined,
): Promise<readonly EmittedFile[]> {
  const input = resolveModulePaths(request, report);
  const wanted = builtIn.filter(({ isWanted }) => isWanted(input));
  const emitters = orderEmitters([...(await Promise.all(wanted.map(({ load }) => load()))), ...further]);
  const texts = handwrittenTexts(input, copiedTemplates(input));
  const base = emitterInput(input, [...texts.keys()], report);
  const sources = input.package === undefined ? "" : "src/";
  const contributions = new Map<string, Contribution>();
  const files: EmittedFile[] = [];
  for (const emitter of emitters) {
    const readable = predecessors(emitter, emitters);
    const contribution = emitter.emit({ ...base, contributions: new Map([...contributions].filter(([name]) => readable.includes(name))) });
    contributions.set(emitter.name, contribution);
    for (const file of contribution.files) {
      const emitted = printOutput(file, { sources, importExtension: base.importExtension }, texts);
      onFile(emitted);
      files.push(emitted);
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function emitterInput(input: EmitInput, files: readonly string[], report: Report): Omit<EmitterInput, "contributions"> {
  const runtime = runtimeExports(input.runtimeFiles);
  const apis = input.apis.map(
    ({ name, model, helpers, document, responses, readonly, enums, unknown, report: reportInDocument }): EmitterApi => {
      const paths = apiPaths(name, model);
      const modules = modelModules(model, paths);
      return {
        ...(name !== undefined && { name }),
        ...(document !== undefined && { document }),
        ...(responses !== undefined && { responses }),
        ...(readonly !== undefined && { readonly }),
        ...(enums !== undefined && { enums }),
        ...(unknown !== undefined && { unknown }),
        ...(reportInDocument !== undefined && { report: reportInDocument }),
        model,
        modules,
        helpers,
        symbols: apiSymbols(model, modules, paths, runtime),
        ...(input.docs && { docs: docsLinks(name, model, helpers) }),
      };
    },
  );
  return {
    apis,
    ...(input.package && { package: input.package }),
    importExtension: input.importExtension ?? "js",
    ...(input.only && { only: input.only }),
    templates: openTemplates(input, runtime),
    runtime,
    handwritten: { modules: input.modules ?? [], guides: input.guides ?? [], files },
    report,
  };
}

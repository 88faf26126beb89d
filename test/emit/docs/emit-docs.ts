import { docsEmitter } from "../../../src/emit/docs/docs-emitter.js";
import type { DocsInput } from "../../../src/emit/docs/docs-input.js";
import { docsLinks } from "../../../src/emit/docs-links.js";
import type { EmittedFile } from "../../../src/emit/emitted-file.js";
import { handwrittenTexts } from "../../../src/emit/handwritten.js";
import { modelModules } from "../../../src/emit/model-modules.js";
import { apiPaths } from "../../../src/emit/paths.js";
import { printOutput } from "../../../src/emit/print-file.js";
import { apiSymbols } from "../../../src/emit/symbols.js";
import { openTemplates } from "../../../src/emit/templates.js";
import { readTemplates } from "../../../src/pipeline/read-templates.js";

/** Runs the docs emitter alone. `templates` is a folder of replacements. */
export async function emitDocs({ templates, ...input }: DocsInput & { readonly templates?: string }): Promise<readonly EmittedFile[]> {
  const request = { docs: true, runtimeFiles: [], templates: readTemplates(templates) };
  const texts = handwrittenTexts({ ...request, apis: [], guides: input.guides ?? [] }, new Map());
  const { files } = docsEmitter.emit({
    apis: input.apis.map(({ name, model, helpers, responses }) => {
      const modules = modelModules(model, apiPaths(name, model));
      return {
        ...(name !== undefined && { name }),
        model,
        modules,
        helpers,
        symbols: apiSymbols(model, modules, apiPaths(name, model), new Map()),
        docs: docsLinks(name, model, helpers),
        ...(responses !== undefined && { responses }),
      };
    }),
    ...(input.package && { package: input.package }),
    templates: openTemplates({ ...request, apis: [] }, new Map()),
    runtime: new Map(),
    importExtension: "js",
    handwritten: { modules: input.modules ?? [], guides: input.guides ?? [], files: [...texts.keys()] },
    contributions: new Map(),
    report: () => undefined,
  });
  return [...files].map((file) => printOutput(file, { sources: "src/", importExtension: "js" }, texts));
}

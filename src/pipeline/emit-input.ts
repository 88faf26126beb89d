import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TargetInProject } from "../config/import-extension.js";
import type { ResolvedApi, ResolvedTarget } from "../config/resolve-target.js";
import type { Report } from "../diagnostics/diagnostic.js";
import type { EmitApi, EmitInput } from "../emit/emit-input.js";
import type { Guide } from "../emit/emitter.js";
import { helperPath } from "../emit/paths.js";
import type { SdkModel } from "../model/model.js";
import { compact } from "../util/compact.js";
import { filesBelow } from "../util/files-below.js";
import type { Json } from "../util/json.js";
import type { SourceText } from "../util/source-text.js";
import { formatHelperCache, readHelperCache } from "./helper-cache.js";
import { type HelperContext, helperContext, readHelpers, readSourceTexts } from "./read-helpers.js";
import { readResponses } from "./read-responses.js";
import { readTemplates } from "./read-templates.js";
import type { Run } from "./run.js";
import { readRuntime } from "./runtime-files.js";

export interface ModelOfApi {
  readonly api: ResolvedApi;
  readonly model: SdkModel;
  readonly report: Report;
  /** Returns the document after overlays as one file. */
  readonly bundled: () => Promise<Json>;
  /** Keys of recorded responses of operations that the configuration leaves out. */
  readonly otherOperations?: ReadonlySet<string>;
}

/**
 * Reads everything that the emitter needs for a target. Also returns the new cache of facts about
 * its hand-written modules.
 */
export async function emitInput(
  target: TargetInProject,
  models: readonly ModelOfApi[],
  texts: Run["texts"],
): Promise<{ readonly input: EmitInput; readonly helperCache: string | undefined }> {
  const { package: name, packageVersion: version = "0.1.0", only, docs = only === undefined, templates, guides } = target;
  const { license, packageJson } = target;
  const { apis, modules, moduleFiles, helperCache } = await readHandWritten(target, models);
  const responses = models.map(({ api, otherOperations }) =>
    docs && api.responses !== undefined ? readResponses(api.responses, texts, otherOperations) : undefined,
  );
  const input = compact({
    apis: apis.map((api, index) => compact({ ...api, responses: responses[index] })),
    docs,
    importExtension: target.importExtension,
    only,
    modules,
    moduleFiles,
    runtimeFiles: readRuntime(),
    // Templates are those of all APIs, and the first one is at the root.
    templates: readTemplates(templates, models[0]?.report),
    package: name === undefined ? undefined : compact({ name, version, license, packageJson }),
    guides: guides === undefined ? undefined : await readGuides(guides),
  });
  return { input, helperCache };
}

interface HandWritten extends Required<Pick<EmitInput, "apis" | "modules" | "moduleFiles">> {
  readonly helperCache: string | undefined;
}

async function readHandWritten(target: ResolvedTarget, models: readonly ModelOfApi[]): Promise<HandWritten> {
  const moduleTexts = target.modules === undefined ? [] : await readSourceTexts(target.modules);
  const helperTexts = await Promise.all(models.map(({ api: { helpers } }) => (helpers === undefined ? [] : readSourceTexts(helpers))));
  const cache = await readHelperCache(target.output);
  const context = contextOf(moduleTexts, helperTexts, models);
  const modules = await readHelpers(moduleTexts.filter(isDirect), { pathOf: (file) => file, prefix: "modules:" }, context, cache);
  const apis: EmitApi[] = [];
  let facts = modules.cache;
  for (const [index, { api, model, report, bundled }] of models.entries()) {
    const location = { pathOf: (file: string) => helperPath(api.name, file), prefix: api.name ?? "." };
    const { helpers, cache: helperFacts } = await readHelpers(helperTexts[index] ?? [], location, context, cache);
    const document = target.package === undefined ? undefined : await bundled();
    const { name, readonly, enums, unknown } = api;
    apis.push(compact({ name, model, helpers, report, document, readonly, enums, unknown }));
    facts = { ...facts, ...helperFacts };
  }
  const moduleFiles = moduleTexts.filter((text) => !isDirect(text));
  return { apis, modules: modules.helpers, moduleFiles, helperCache: formatHelperCache(facts) };
}

function contextOf(
  moduleTexts: readonly SourceText[],
  helperTexts: readonly (readonly SourceText[])[],
  models: readonly ModelOfApi[],
): HelperContext {
  const copiedHelpers = models.flatMap(({ api }, index) =>
    (helperTexts[index] ?? []).map(({ path, text }) => ({ path: helperPath(api.name, path), text })),
  );
  return helperContext([...moduleTexts, ...copiedHelpers]);
}

function isDirect({ path }: SourceText): boolean {
  return !path.includes("/");
}

/** Reads the Markdown files directly in a folder. */
function readGuides(folder: string): Promise<readonly Guide[]> {
  const files = filesBelow(folder).filter((path) => path.endsWith(".md") && !path.includes("/"));
  return Promise.all(files.map(async (file) => ({ name: file.slice(0, -".md".length), text: await readFile(join(folder, file), "utf8") })));
}

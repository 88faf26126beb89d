import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "../config/inputs.js";
import type { ResolvedApi, ResolvedTarget } from "../config/resolve-target.js";
import type { EmitInput } from "../emit/emit-input.js";
import type { Guide } from "../emit/emitter.js";
import { apiPaths } from "../emit/paths.js";
import type { SdkModel } from "../model/model.js";
import type { SourceText } from "../util/source-text.js";
import type { Manifest } from "../write/manifest.js";
import { helperContext, readHelpers, readSourceTexts } from "./read-helpers.js";
import { readRuntime } from "./runtime-files.js";

/** What the emitter takes for a target, and what of its helpers goes into the manifest. */
export async function emitInput(
  target: ResolvedTarget,
  models: readonly { readonly api: ResolvedApi; readonly model: SdkModel }[],
  before: Manifest | undefined,
): Promise<{ readonly input: EmitInput; readonly helpers: Manifest["helpers"] }> {
  const { package: name, packageVersion: version = "0.1.0", docs = true, templates, guides } = target;
  const known = before?.helpers ?? {};
  const texts = target.modules === undefined ? [] : await readSourceTexts(target.modules);
  const sources = await Promise.all(models.map(({ api: { helpers } }) => (helpers === undefined ? [] : readSourceTexts(helpers))));
  const around = helperContext([
    ...texts,
    ...models.flatMap(({ api }, index) =>
      (sources[index] ?? []).map(({ path, text }) => ({ path: apiPaths(api.name).helper(path), text })),
    ),
  ]);
  const own = await readHelpers(texts.filter(isDirect), { pathOf: (file) => file, prefix: "modules:" }, around, known);
  const apis: EmitInput["apis"][number][] = [];
  let facts = own.facts;
  for (const [index, { api, model }] of models.entries()) {
    const place = { pathOf: apiPaths(api.name).helper, prefix: api.name ?? "." };
    const read = await readHelpers(sources[index] ?? [], place, around, known);
    apis.push({ ...(api.name !== undefined && { name: api.name }), model, helpers: read.helpers });
    facts = { ...facts, ...read.facts };
  }
  const input = {
    apis,
    docs,
    modules: own.helpers,
    moduleFiles: texts.filter((text) => !isDirect(text)),
    runtimeFiles: await readRuntime(),
    ...(name !== undefined && { package: { name, version } }),
    ...(templates !== undefined && { templates }),
    ...(guides !== undefined && { guides: await readGuides(guides) }),
  };
  return { input, helpers: facts };
}

function isDirect({ path }: SourceText): boolean {
  return !path.includes("/");
}

/** The Markdown files of a folder, by name; what is below it in folders is not read. */
function readGuides(folder: string): Promise<readonly Guide[]> {
  const files = filesBelow(folder).filter((path) => path.endsWith(".md") && !path.includes("/"));
  return Promise.all(files.map(async (file) => ({ name: file.slice(0, -".md".length), text: await readFile(join(folder, file), "utf8") })));
}

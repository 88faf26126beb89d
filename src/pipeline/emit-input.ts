import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "../config/inputs.js";
import type { ResolvedApi, ResolvedTarget } from "../config/resolve-target.js";
import type { EmitInput } from "../emit/emit-input.js";
import type { Guide } from "../emit/markdown/docs-input.js";
import { readRuntime } from "../emit/runtime-files.js";
import type { SdkModel } from "../model/model.js";
import type { Manifest } from "../write/manifest.js";
import { readHelpers } from "./read-helpers.js";

/** What the emitter takes for a target, and what of its helpers goes into the manifest. */
export async function emitInput(
  target: ResolvedTarget,
  models: readonly { readonly api: ResolvedApi; readonly model: SdkModel }[],
  before: Manifest | undefined,
): Promise<{ readonly input: EmitInput; readonly helpers: Manifest["helpers"] }> {
  const { package: name, packageVersion: version = "0.1.0", docs = true, templates, guides } = target;
  const apis: EmitInput["apis"][number][] = [];
  let facts: Manifest["helpers"] = {};
  for (const { api, model } of models) {
    const read = api.helpers === undefined ? undefined : await readHelpers(api.helpers, api.name ?? ".", before?.helpers ?? {});
    apis.push({ ...(api.name !== undefined && { name: api.name }), model, helpers: read?.helpers ?? [] });
    facts = { ...facts, ...read?.facts };
  }
  const input = {
    apis,
    docs,
    runtimeFiles: await readRuntime(),
    ...(name !== undefined && { package: { name, version } }),
    ...(templates !== undefined && { templates }),
    ...(guides !== undefined && { guides: await readGuides(guides) }),
  };
  return { input, helpers: facts };
}

/** The Markdown files of a folder, by name; what is below it in folders is not read. */
function readGuides(folder: string): Promise<readonly Guide[]> {
  const files = filesBelow(folder).filter((path) => path.endsWith(".md") && !path.includes("/"));
  return Promise.all(files.map(async (file) => ({ name: file.slice(0, -".md".length), text: await readFile(join(folder, file), "utf8") })));
}

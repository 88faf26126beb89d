import { fatal } from "../../diagnostics/collect.js";
import {
  type Contribution,
  type Emitter,
  type EmitterInput,
  emitterContract,
  type Guide,
  type OutputFile,
  type Templates,
} from "../emitter.js";
import { keyOf } from "../handwritten.js";
import type { DocsInput } from "./docs-input.js";
import { packageReadme } from "./package-readme.js";
import { type ApiPages, apiPages } from "./pages/api-pages.js";
import { authenticationView } from "./pages/authentication-page.js";
import { sourceLine } from "./pages/doc-view.js";
import { errorsView } from "./pages/errors-page.js";
import { chooseExamples } from "./pages/examples.js";
import { clientPage, modulePages } from "./pages/functions-page.js";
import { modelView } from "./pages/model-page.js";
import { apiTableView, docsIndexView, guidePath, isGettingStarted, type OverviewContext } from "./pages/overview-pages.js";
import { readmeView } from "./pages/readme-page.js";
import { resourcePageView } from "./pages/resource-page.js";

/**
 * Writes the Markdown of one output folder: `API.md`, `docs/`, and the `README.md` of a package. Without docs it writes
 * the `README.md` alone. Throws a PinwheelError for a guide whose name is not a valid file name.
 */
export const docsEmitter: Emitter = {
  name: "docs",
  contract: emitterContract,
  emit: (input): Contribution => {
    const docs = docsInput(input);
    if (input.apis.some((api) => api.docs === undefined)) return { files: packageReadme(docs, input.templates) };
    return { files: docsFiles(docs, input.templates), published: ["docs", "API.md"] };
  },
};

function docsInput({ apis, package: info, handwritten: { guides, modules } }: EmitterInput): DocsInput {
  return { apis, ...(info && { package: info }), guides, modules };
}

function* docsFiles(input: DocsInput, templates: Templates): Generator<OutputFile> {
  const print = (path: string, template: string, view: object): OutputFile => ({ path, markdown: templates.markdown(template, view) });
  const all = input.apis.map((api) => apiPages(api, input));
  const [first] = all;
  const guides = (input.guides ?? []).map(checkedGuide);
  const modules = first === undefined ? [] : modulePages(input, sourceLine(first.model.api));
  yield print("API.md", "docs/API.md.hbs", apiTableView(all, modules));
  if (input.package !== undefined && first !== undefined) {
    yield print("README.md", "package/README.md.hbs", readmeView(all, first, input.package, { guides, modules }));
  }
  for (const api of all) yield* apiFiles(api, { all, guides, client: clientPage(api), modules }, print);
  for (const { path, view } of modules) yield print(path, "docs/functions.md.hbs", view);
  for (const guide of guides) {
    if (!isGettingStarted(guide)) yield { path: guidePath(guide), copyOf: keyOf.guide(guide.name), root: "output" };
  }
}

function* apiFiles(
  api: ApiPages,
  context: OverviewContext,
  print: (path: string, template: string, view: object) => OutputFile,
): Generator<OutputFile> {
  const { folder, model } = api;
  yield print(`${folder}/README.md`, "docs/README.md.hbs", docsIndexView(api, context));
  if (context.client !== undefined) yield print(context.client.path, "docs/functions.md.hbs", context.client.view);
  yield print(`${folder}/authentication.md`, "docs/authentication.md.hbs", authenticationView(api));
  yield print(`${folder}/errors.md`, "docs/errors.md.hbs", errorsView(api, chooseExamples(model, api.samples.types)));
  for (const resource of model.resources) {
    yield print(api.resourcePage(resource.name), "docs/resource.md.hbs", resourcePageView(api, resource));
  }
  for (const type of model.types) {
    const page = api.modelPage(type.name);
    yield print(page, "docs/model.md.hbs", modelView(api, page, type));
  }
}

function checkedGuide(guide: Guide): Guide {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(guide.name)) return guide;
  const message = `A guide cannot be named ${JSON.stringify(guide.name)}. Use lower-case letters, digits and hyphens.`;
  throw fatal("config-invalid", { message });
}

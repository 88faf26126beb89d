import { fatal } from "../../diagnostics/collect.js";
import type { Report } from "../../diagnostics/diagnostic.js";
import { compact } from "../../util/compact.js";
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
import { hasWebhooks } from "../shared/webhook-symbols.js";
import type { DocsInput } from "./docs-input.js";
import { modelsReadme } from "./models-readme.js";
import { packageReadme } from "./package-readme.js";
import { type ApiPages, apiPages } from "./pages/api-pages.js";
import { authenticationView } from "./pages/authentication-page.js";
import { errorsView } from "./pages/errors-page.js";
import { chooseExamples } from "./pages/examples.js";
import { clientPage, modulePages } from "./pages/functions-page.js";
import { guidePath, isGettingStarted } from "./pages/guides.js";
import { modelView } from "./pages/model-page.js";
import { apiTableView, docsIndexView, type OverviewContext } from "./pages/overview-pages.js";
import { sourceLine } from "./pages/page.js";
import { readmeView } from "./pages/readme-page.js";
import { resourceView } from "./pages/resource-page.js";
import { webhooksPageView } from "./pages/webhooks-page.js";
import { reportUnused } from "./responses/match-responses.js";

/**
 * Writes the Markdown of one output folder: `API.md`, `docs/`, and the `README.md` of a package.
 * Without docs, and for models alone, it writes only `README.md`. Throws a PinwheelError for a
 * guide whose name is not a file name, and for a package name that npm does not accept.
 */
export const docsEmitter: Emitter = {
  name: "docs",
  contract: emitterContract,
  emit: (input): Contribution => {
    if (input.only === "models") return { files: modelsReadme(input) };
    const docs = docsInput(input);
    if (input.apis.some((api) => api.docs === undefined)) return { files: packageReadme(docs, input.templates) };
    for (const { model, responses, report = input.report } of input.apis) reportUnused(model, responses, report);
    return { files: docsFiles(docs, input.templates, input.report), published: ["docs", "API.md"] };
  },
};

function docsInput({ apis, package: info, importExtension, handwritten: { guides, modules } }: EmitterInput): DocsInput {
  return compact({ apis, package: info, importExtension, guides, modules });
}

type Print = (path: string, template: string, view: object) => OutputFile;

function* docsFiles(input: DocsInput, templates: Templates, report: Report): Generator<OutputFile> {
  const print: Print = (path, template, view) => ({ path, markdown: templates.markdown(template, view) });
  const all = input.apis.map((api) => apiPages(api, input));
  const [first] = all;
  if (first === undefined) return;
  const guides = (input.guides ?? []).map(checkedGuide);
  const modules = modulePages(input, sourceLine(first.model));
  yield print("API.md", "docs/API.md.hbs", apiTableView(all, modules));
  if (input.package !== undefined) {
    const view = readmeView(all, first, { packageName: input.package.name, guides, modules });
    yield print("README.md", "package/README.md.hbs", view);
  }
  for (const api of all) yield* apiFiles(api, { all, guides, client: clientPage(api), modules }, print);
  for (const [index, api] of all.entries()) reportUnfit(api, input.apis[index]?.report ?? report);
  for (const { path, view } of modules) yield print(path, "docs/functions.md.hbs", view);
  for (const guide of guides) {
    if (!isGettingStarted(guide)) yield { path: guidePath(guide), copyOf: keyOf.guide(guide.name), root: "output" };
  }
}

function* apiFiles(api: ApiPages, context: OverviewContext, print: Print): Generator<OutputFile> {
  const { docs, model } = api;
  yield print(`${docs.folder}/README.md`, "docs/README.md.hbs", docsIndexView(api, context));
  if (context.client !== undefined) yield print(context.client.path, "docs/functions.md.hbs", context.client.view);
  yield print(`${docs.folder}/authentication.md`, "docs/authentication.md.hbs", authenticationView(api));
  yield print(`${docs.folder}/errors.md`, "docs/errors.md.hbs", errorsView(api, chooseExamples(model, api.samples.types)));
  if (hasWebhooks(model)) yield print(docs.webhooks, "docs/webhooks.md.hbs", webhooksPageView(api));
  for (const resource of model.resources) yield print(docs.resource(resource.name), "docs/resource.md.hbs", resourceView(api, resource));
  for (const type of model.types) yield print(docs.model(type.name), "docs/model.md.hbs", modelView(api, type));
}

/** Reports the examples that the pages do not show. */
function reportUnfit({ samples: { unfit } }: ApiPages, report: Report): void {
  const [first] = [...unfit].sort();
  if (first === undefined) return;
  const message =
    unfit.size === 1 ? "1 example does not fit its type." : `${unfit.size} examples do not fit their types. This is the first.`;
  report("example-unused", { message, pointer: first, instead: "The docs show another value." });
}

function checkedGuide(guide: Guide): Guide {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(guide.name)) return guide;
  throw fatal("config-invalid", {
    message: `A guide cannot be named ${JSON.stringify(guide.name)}: use lower-case letters, digits and hyphens.`,
  });
}

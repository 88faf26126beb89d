import { PinwheelError } from "../../diagnostics/diagnostic.js";
import { loadMarkdownTemplate } from "../../handlebars/markdown.js";
import type { EmittedFile } from "../emitted-file.js";
import type { DocsInput, Guide } from "./docs-input.js";
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
 * Writes the Markdown of one output folder: `API.md`, `docs/`, and for a package its `README.md`. Throws a PinwheelError for a template
 * that is not of the closed environment, a guide that cannot be a file, and a name that npm does not take for a package.
 */
export async function emitDocs(input: DocsInput): Promise<readonly EmittedFile[]> {
  const print = printer(input.templates);
  const all = input.apis.map((api) => apiPages(api, input));
  const [first] = all;
  const guides = (input.guides ?? []).map(checkedGuide);
  const modules = first === undefined ? [] : modulePages(input, sourceLine(first.model.api));
  const pages = all.flatMap((api) => apiFiles(api, { all, guides, client: clientPage(api), modules }, print));
  const table = print("API.md", "docs/API.md.hbs", apiTableView(all, modules));
  const readme =
    input.package === undefined || first === undefined
      ? []
      : [print("README.md", "package/README.md.hbs", readmeView(all, first, input.package, { guides, modules }))];
  const functions = modules.map(({ path, view }) => print(path, "docs/functions.md.hbs", view));
  return [table, ...readme, ...pages, ...functions, ...ownPages(guides).map(guideFile)];
}

type Print = (path: string, template: string, view: object) => EmittedFile;

function printer(overrides: string | undefined): Print {
  const templates = new Map<string, ReturnType<typeof loadMarkdownTemplate>>();
  return (path, template, view) => {
    const render = templates.get(template) ?? loadMarkdownTemplate(template, overrides);
    templates.set(template, render);
    return { path, text: render(view), origin: "generated" };
  };
}

function apiFiles(api: ApiPages, around: OverviewContext, print: Print): readonly EmittedFile[] {
  const { folder, model } = api;
  const examples = chooseExamples(model, api.samples.types);
  return [
    print(`${folder}/README.md`, "docs/README.md.hbs", docsIndexView(api, around)),
    ...(around.client === undefined ? [] : [print(around.client.path, "docs/functions.md.hbs", around.client.view)]),
    print(`${folder}/authentication.md`, "docs/authentication.md.hbs", authenticationView(api)),
    print(`${folder}/errors.md`, "docs/errors.md.hbs", errorsView(api, examples)),
    ...model.resources.map((resource) => print(api.resourcePage(resource.name), "docs/resource.md.hbs", resourcePageView(api, resource))),
    ...model.types.map((type) => {
      const page = api.modelPage(type.name);
      return print(page, "docs/model.md.hbs", modelView(api, page, type));
    }),
  ];
}

function ownPages(guides: readonly Guide[]): readonly Guide[] {
  return guides.filter((guide) => !isGettingStarted(guide));
}

function guideFile(guide: Guide): EmittedFile {
  return { path: guidePath(guide), text: `${guide.text.replace(/\r\n?/g, "\n").trim()}\n`, origin: "copied" };
}

function checkedGuide(guide: Guide): Guide {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(guide.name)) return guide;
  const message = `A guide cannot be named ${JSON.stringify(guide.name)}: use lower-case letters, digits and hyphens.`;
  throw new PinwheelError([{ code: "config-invalid", severity: "error", message }]);
}

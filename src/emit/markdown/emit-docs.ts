import { PinwheelError } from "../../diagnostics/diagnostic.js";
import type { EmittedFile } from "../emitted-file.js";
import { type ApiPages, apiPages } from "./api-pages.js";
import { authenticationView } from "./authentication-page.js";
import type { DocsInput, Guide } from "./docs-input.js";
import { errorsView } from "./errors-page.js";
import { chooseExamples } from "./examples.js";
import { loadMarkdownTemplate } from "./markdown-templates.js";
import { modelView } from "./model-page.js";
import { apiTableView, guidePath, indexView } from "./overview-pages.js";
import { gettingStartedName, readmeView } from "./readme-page.js";
import { resourceView } from "./resource-page.js";

/**
 * Writes the Markdown of one output folder: `API.md`, `docs/`, and for a package its `README.md`. Throws a PinwheelError for a template
 * that is not of the closed environment, a guide that cannot be a file, and a name that npm does not take for a package.
 */
export async function emitDocs(input: DocsInput): Promise<readonly EmittedFile[]> {
  const print = printer(input.templates);
  const all = input.apis.map((api) => apiPages(api, input));
  const [first] = all;
  const guides = (input.guides ?? []).map(checkedGuide);
  const pages = all.flatMap((api) => apiFiles(api, all, ownPages(guides), print));
  const table = print("API.md", "docs/API.md.hbs", apiTableView(all));
  const readme =
    input.package === undefined || first === undefined
      ? []
      : [print("README.md", "package/README.md.hbs", readmeView(all, first, input.package, guides))];
  return [table, ...readme, ...pages, ...ownPages(guides).map(guideFile)];
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

function apiFiles(api: ApiPages, all: readonly ApiPages[], guides: readonly Guide[], print: Print): readonly EmittedFile[] {
  const { folder, model } = api;
  const examples = chooseExamples(model, api.samples.types);
  return [
    print(`${folder}/README.md`, "docs/README.md.hbs", indexView(api, all, guides)),
    print(`${folder}/authentication.md`, "docs/authentication.md.hbs", authenticationView(api)),
    print(`${folder}/errors.md`, "docs/errors.md.hbs", errorsView(api, examples)),
    ...model.resources.map((resource) => print(api.resourcePage(resource.name), "docs/resource.md.hbs", resourceView(api, resource))),
    ...model.types.map((type) => {
      const page = api.modelPage(type.name);
      return print(page, "docs/model.md.hbs", modelView(api, page, type));
    }),
  ];
}

function ownPages(guides: readonly Guide[]): readonly Guide[] {
  return guides.filter(({ name }) => name !== gettingStartedName);
}

function guideFile(guide: Guide): EmittedFile {
  return { path: guidePath(guide), text: `${guide.text.replace(/\r\n?/g, "\n").trim()}\n`, origin: "copied" };
}

function checkedGuide(guide: Guide): Guide {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(guide.name)) return guide;
  const message = `A guide cannot be named ${JSON.stringify(guide.name)}: use lower-case letters, digits and hyphens.`;
  throw new PinwheelError([{ code: "config-invalid", severity: "error", message }]);
}

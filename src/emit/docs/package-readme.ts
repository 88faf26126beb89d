import { loadMarkdownTemplate } from "../../handlebars/markdown.js";
import { code, concat, type Inline, plain } from "../../print/markdown/markdown.js";
import type { EmitInput, PackageInfo } from "../emit-input.js";
import type { EmittedFile } from "../emitted-file.js";
import { type ApiPages, apiPages, methodName, type OperationOf } from "./pages/api-pages.js";
import { chooseExamples } from "./pages/examples.js";
import { titleOf } from "./pages/overview-pages.js";
import { type ReadmeView, readmeView } from "./pages/readme-page.js";

/** README.md of a package without docs: what it says with them, but for the links to pages that are not there. Guides are of the docs. */
export function emitReadme(input: EmitInput, info: PackageInfo): EmittedFile {
  const all = input.apis.map((api) => apiPages(api, { ...input, package: info }));
  const [first] = all;
  if (first === undefined) throw new Error("Defect: a package of no API.");
  const view = withoutLinks(readmeView(all, first, info, { guides: [], modules: [] }), all, first);
  return { path: "README.md", text: loadMarkdownTemplate("package/README.md.hbs", input.templates)(view), origin: "generated" };
}

function withoutLinks(view: ReadmeView, all: readonly ApiPages[], first: ApiPages): ReadmeView {
  const { list, write } = chooseExamples(first.model, first.samples.types);
  return {
    ...view,
    imports: view.imports.length === 0 ? [] : all.map(importText),
    ...(view.pagesOf !== undefined && list !== undefined && { pagesOf: operationText(list) }),
    ...(view.writeOf !== undefined && write !== undefined && { writeOf: operationText(write) }),
    links: [],
  };
}

function importText(pages: ApiPages): Inline {
  return concat([plain(`${titleOf(pages)}: `), code(`import { ${pages.model.clientName} } from ${JSON.stringify(pages.samples.module)};`)]);
}

function operationText({ resource, operation }: OperationOf): Inline {
  return code(methodName(resource, operation));
}

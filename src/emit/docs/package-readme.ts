import { code, concat, type Inline, plain } from "../../print/markdown/markdown.js";
import type { OutputFile, Templates } from "../emitter.js";
import type { DocsInput } from "./docs-input.js";
import { type ApiPages, apiPages, methodName, type OperationOf } from "./pages/api-pages.js";
import { chooseExamples } from "./pages/examples.js";
import { titleOf } from "./pages/overview-pages.js";
import { type ReadmeView, readmeView } from "./pages/readme-page.js";

/** Returns README.md of a package without docs: the usual text without links to pages. */
export function packageReadme(input: DocsInput, templates: Templates): readonly OutputFile[] {
  const all = input.apis.map((api) => apiPages(api, input));
  const [first] = all;
  if (first === undefined || input.package === undefined) return [];
  const view = withoutLinks(readmeView(all, first, input.package, { guides: [], modules: [] }), all, first);
  return [{ path: "README.md", markdown: templates.markdown("package/README.md.hbs", view) }];
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

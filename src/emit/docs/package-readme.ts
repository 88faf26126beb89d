import { code, concat, type Inline, plain } from "../../print/markdown/markdown.js";
import type { OutputFile, Templates } from "../emitter.js";
import type { DocsInput } from "./docs-input.js";
import { type ApiPages, apiPages, methodName } from "./pages/api-pages.js";
import { chooseExamples } from "./pages/examples.js";
import { importText, titleOf } from "./pages/overview-pages.js";
import { type ReadmeView, readmeView } from "./pages/readme-page.js";
import type { OperationOf } from "./pages/references.js";

/**
 * Returns README.md of a package without docs: the usual text without guides and without links to
 * pages.
 */
export function packageReadme(input: DocsInput, templates: Templates): readonly OutputFile[] {
  const all = input.apis.map((api) => apiPages(api, input));
  const [first] = all;
  if (first === undefined || input.package === undefined) return [];
  const view = readmeView(all, first, { packageName: input.package.name, guides: [], modules: [] });
  return [{ path: "README.md", markdown: templates.markdown("package/README.md.hbs", withoutLinks(view, all, first)) }];
}

function withoutLinks(view: ReadmeView, all: readonly ApiPages[], first: ApiPages): ReadmeView {
  const { list, write } = chooseExamples(first.model, first.samples.types);
  return {
    ...view,
    imports: view.imports.length === 0 ? [] : all.map(importItem),
    pagesOf: view.pagesOf && list && operationName(list),
    writeOf: view.writeOf && write && operationName(write),
    links: [],
  };
}

function importItem(api: ApiPages): Inline {
  return concat([plain(`${titleOf(api)}: `), importText(api)]);
}

function operationName({ resource, operation }: OperationOf): Inline {
  return code(methodName(resource, operation));
}

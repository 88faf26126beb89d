import { code, concat, type Inline, pageLink, plain } from "../../../print/markdown/markdown.js";
import type { Guide } from "../../emitter.js";
import { relativeLink } from "../../page-names.js";
import { quoted } from "../samples/sample.js";
import { type ApiPages, methodName, operationLink, pageContext, requestText } from "./api-pages.js";
import { type DocView, docView, sentence, sourceLine } from "./doc-view.js";
import { clientPage, type FunctionLine, type FunctionsPage, pageItem } from "./functions-page.js";
import { type ServerSection, serverSection } from "./server-section.js";

/** What `templates/docs/README.md.hbs` prints: the index of one API. */
export interface DocsIndexView extends DocView {
  readonly title: string;
  readonly from: Inline;
  readonly server?: ServerSection;
  readonly resources: readonly { readonly link: Inline; readonly count: number; readonly sentence: Inline }[];
  readonly models: readonly { readonly link: Inline; readonly sentence: Inline }[];
  readonly guides: readonly Inline[];
  readonly others: readonly Inline[];
  /** Hand-written functions of the client itself. */
  readonly client: readonly FunctionLine[];
  /** Hand-written modules of the package. */
  readonly modules: readonly Inline[];
  readonly source: Inline;
}

/** What there is in a package besides the API that a page is about. */
export interface OverviewContext {
  readonly all: readonly ApiPages[];
  readonly guides: readonly Guide[];
  readonly client: FunctionsPage | undefined;
  readonly modules: readonly FunctionsPage[];
}

export function docsIndexView(pages: ApiPages, { all, guides, client, modules }: OverviewContext): DocsIndexView {
  const page = `${pages.folder}/README.md`;
  const { model, line } = pages;
  const words = pageContext(pages, page);
  const server = serverSection(pages, words);
  return {
    ...docView(model.api.description === undefined ? {} : { text: model.api.description }),
    title: titleOf(pages),
    from: code(`import { ${model.clientName} } from ${quoted(pages.samples.module)};`),
    ...(server === undefined ? {} : { server }),
    resources: model.resources.map((resource) => ({
      link: pageLink(code(resource.name), relativeLink(page, pages.resourcePage(resource.name))),
      count: resource.operations.length + pages.helpersOf(resource.name).length,
      sentence: sentence(resource.doc, line),
    })),
    models: model.types.map((type) => ({ link: words.model(type.name), sentence: sentence(type.doc, line) })),
    guides: [
      ...guides.filter(isGettingStarted).map(() => pageLink(plain("Getting started"), relativeLink(page, "README.md#getting-started"))),
      pageLink(plain("Authentication"), "authentication.md"),
      pageLink(plain("Errors, timeouts and retries"), "errors.md"),
      ...guides
        .filter((guide) => !isGettingStarted(guide))
        .map((guide) => pageLink(plain(guideTitle(guide)), relativeLink(page, guidePath(guide)))),
      pageLink(plain("Every operation in one table"), relativeLink(page, "API.md")),
    ],
    others: all
      .filter((other) => other !== pages)
      .map((other) => pageLink(plain(titleOf(other)), relativeLink(page, `${other.folder}/README.md`))),
    client: client?.lines(page) ?? [],
    modules: modules.map((module) => pageItem(module, page)),
    source: sourceLine(model.api),
  };
}

/** The guide that is part of README.md, and no page. */
export function isGettingStarted({ name }: Guide): boolean {
  return name === "getting-started";
}

/** What `templates/docs/API.md.hbs` prints: every operation of every API. */
export interface ApiTableView {
  readonly apis: readonly {
    readonly heading: string;
    readonly from: Inline;
    readonly operations: readonly { readonly method: Inline; readonly request: Inline; readonly id: Inline; readonly sentence: Inline }[];
    readonly helpers: readonly { readonly method: Inline; readonly sentence: Inline }[];
    readonly client: readonly FunctionLine[];
    readonly source: Inline;
  }[];
  readonly modules: readonly { readonly heading: string; readonly from: Inline; readonly functions: readonly FunctionLine[] }[];
}

export function apiTableView(all: readonly ApiPages[], modules: readonly FunctionsPage[]): ApiTableView {
  return {
    modules: modules.map(({ title, view, lines }) => ({ heading: title, from: view.from, functions: lines("API.md") })),
    apis: all.map((pages) => ({
      heading: titleOf(pages),
      from: code(`import { ${pages.model.clientName} } from ${quoted(pages.samples.module)};`),
      operations: pages.model.resources.flatMap((resource) =>
        resource.operations.map((operation) => ({
          method: operationLink(pages, "API.md", { resource, operation }),
          request: code(requestText(pages.model, operation)),
          id: code(operation.id),
          sentence: sentence(operation.doc, pages.line),
        })),
      ),
      helpers: pages.model.resources.flatMap((resource) =>
        pages.helpersOf(resource.name).map((helper) => ({
          method: pageLink(
            code(methodName(resource, helper)),
            `${pages.resourcePage(resource.name)}#${pages.helperAnchor(resource.name, helper)}`,
          ),
          sentence: pages.line((helper.doc ?? "").split(/\n\s*\n/)[0] ?? ""),
        })),
      ),
      client: clientPage(pages)?.lines("API.md") ?? [],
      source: sourceLine(pages.model.api),
    })),
  };
}

/** `Airflow API 2`: title and version of the document, which name it to people. */
export function titleOf({ model }: ApiPages): string {
  return `${model.api.title} ${model.api.version}`.trim();
}

export function guidePath({ name }: Guide): string {
  return `docs/guides/${name}.md`;
}

/** The first heading of a guide, or its name in words. */
export function guideTitle({ name, text }: Guide): string {
  const heading = /^# +(.+)$/m.exec(text)?.[1]?.trim();
  return heading ?? name.replace(/-/g, " ").replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

/** A list item with a link and what it leads to. */
export function linkedItem(link: Inline, meaning: string): Inline {
  return concat([link, plain(`: ${meaning}`)]);
}

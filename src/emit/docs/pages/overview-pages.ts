import { type Block, code, type Inline, pageLink, plain } from "../../../print/markdown/markdown.js";
import type { Guide } from "../../emitter.js";
import { relativeLink } from "../../page-names.js";
import { hasWebhooks } from "../../shared/webhook-symbols.js";
import { quoted } from "../samples/sample.js";
import { usesUsername, variablesSample } from "../samples/shell-variables.js";
import { type ApiPages, helpersOf, methodName } from "./api-pages.js";
import { type DocView, docView, firstParagraph, firstSentence, resourceSentence, wholeLine } from "./doc-view.js";
import { clientPage, type FunctionLine, type FunctionsPage, functionLines, pageItem } from "./functions-page.js";
import { guidePath, guideTitle, isGettingStarted } from "./guides.js";
import { operationLink, type Page, requestText, sourceLine, startPage } from "./page.js";
import { type ServerSection, serverSection } from "./server-section.js";

/** The view of `templates/docs/README.md.hbs`: the index of one API. */
export interface DocsIndexView extends DocView {
  readonly title: string;
  readonly from: Inline;
  readonly server: ServerSection | undefined;
  /** All absolute servers, if there are several or one is described. */
  readonly servers: readonly { readonly name: Inline; readonly url: Inline; readonly description: Inline }[];
  /** Whether a server has a name, and whether one has a description. */
  readonly serverNames: boolean;
  readonly serverTexts: boolean;
  readonly resources: readonly { readonly link: Inline; readonly count: number; readonly sentence: Inline }[];
  readonly models: readonly { readonly link: Inline; readonly sentence: Inline }[];
  readonly guides: readonly Inline[];
  /** The variables of the curl commands on the pages of resources. Missing: there are none. */
  readonly variables: Block | undefined;
  /** Whether one of them is a variable of zsh itself. */
  readonly needsSh: boolean;
  /** The OpenAPI document, for other programs. */
  readonly document: Inline | undefined;
  /** The indexes of the other APIs. */
  readonly others: readonly Inline[];
  /** Hand-written functions of the client class. */
  readonly client: readonly FunctionLine[];
  /** Hand-written modules of the package. */
  readonly modules: readonly Inline[];
  readonly source: Inline;
}

/** What a package has besides the API that a page is about. */
export interface OverviewContext {
  readonly all: readonly ApiPages[];
  readonly guides: readonly Guide[];
  readonly client: FunctionsPage | undefined;
  readonly modules: readonly FunctionsPage[];
}

export function docsIndexView(api: ApiPages, { all, guides, client, modules }: OverviewContext): DocsIndexView {
  const page = startPage(api, `${api.docs.folder}/README.md`);
  const { model, line } = api;
  const { serverList: servers = [] } = model.api;
  return {
    ...docView(model.api.description === undefined ? {} : { text: model.api.description }),
    title: titleOf(api),
    from: importText(api),
    server: serverSection(page),
    servers: servers.map(({ name = "", url, doc }) => ({
      name: plain(name),
      url: code(url),
      description: wholeLine(doc, line),
    })),
    serverNames: servers.some(({ name }) => name !== undefined),
    serverTexts: servers.some(({ doc }) => doc.text !== undefined),
    resources: model.resources.map((resource) => ({
      link: pageLink(code(resource.name), relativeLink(page.path, api.docs.resource(resource.name))),
      count: resource.operations.length + helpersOf(api, resource.name).length,
      sentence: resourceSentence(resource, line),
    })),
    models: model.types.map((type) => ({ link: page.modelLink(type.name), sentence: firstSentence(type.doc, line) })),
    guides: guideLinks(page, guides, hasWebhooks(model)),
    variables: model.resources.length === 0 ? undefined : variablesSample(model),
    needsSh: usesUsername(model),
    document: api.document === undefined ? undefined : pageLink(code("openapi.json"), relativeLink(page.path, api.document)),
    others: all
      .filter((other) => other !== api)
      .map((other) => pageLink(plain(titleOf(other)), relativeLink(page.path, `${other.docs.folder}/README.md`))),
    client: client === undefined ? [] : functionLines(client, page.path),
    modules: modules.map((module) => pageItem(module, page.path)),
    source: sourceLine(model),
  };
}

function guideLinks({ path }: Page, guides: readonly Guide[], webhooks: boolean): readonly Inline[] {
  const link = (title: string, target: string): Inline => pageLink(plain(title), relativeLink(path, target));
  return [
    ...guides.filter(isGettingStarted).map(() => link("Getting started", "README.md#getting-started")),
    pageLink(plain("Authentication"), "authentication.md"),
    pageLink(plain("Errors, timeouts and retries"), "errors.md"),
    ...(webhooks ? [pageLink(plain("Webhooks"), "webhooks.md")] : []),
    ...guides.filter((guide) => !isGettingStarted(guide)).map((guide) => link(guideTitle(guide), guidePath(guide))),
    link("All operations in one table", "API.md"),
  ];
}

/** The view of `templates/docs/API.md.hbs`: every operation of every API. */
export interface ApiTableView {
  readonly apis: readonly ApiTable[];
  readonly modules: readonly { readonly heading: string; readonly from: Inline; readonly functions: readonly FunctionLine[] }[];
}

export interface ApiTable {
  readonly heading: string;
  readonly from: Inline;
  /** Whether the API has hand-written functions. They come before its operations. */
  readonly hasFunctions: boolean;
  readonly operations: readonly { readonly method: Inline; readonly request: Inline; readonly id: Inline; readonly sentence: Inline }[];
  readonly helpers: readonly { readonly method: Inline; readonly sentence: Inline }[];
  readonly client: readonly FunctionLine[];
  readonly source: Inline;
}

export function apiTableView(all: readonly ApiPages[], modules: readonly FunctionsPage[]): ApiTableView {
  return {
    apis: all.map((api) => apiTable(startPage(api, "API.md"))),
    modules: modules.map((module) => ({
      heading: module.title,
      from: module.view.from,
      functions: functionLines(module, "API.md"),
    })),
  };
}

function apiTable(page: Page): ApiTable {
  const { api } = page;
  const { model, line } = api;
  const client = clientPage(api);
  const clientLines = client === undefined ? [] : functionLines(client, page.path);
  const helpers = helperLines(api);
  return {
    heading: titleOf(api),
    from: importText(api),
    hasFunctions: helpers.length + clientLines.length > 0,
    operations: model.resources.flatMap((resource) =>
      resource.operations.map((operation) => ({
        method: operationLink(page, { resource, operation }),
        request: code(requestText(model, operation)),
        id: code(operation.id),
        sentence: firstSentence(operation.doc, line),
      })),
    ),
    helpers,
    client: clientLines,
    source: sourceLine(model),
  };
}

/** The hand-written functions of all resources, as `API.md` links to them. */
function helperLines(api: ApiPages): ApiTable["helpers"] {
  return api.model.resources.flatMap((resource) =>
    helpersOf(api, resource.name).map((helper) => ({
      method: pageLink(
        code(methodName(resource, helper)),
        `${api.docs.resource(resource.name)}#${api.docs.anchor(resource.name, "helper", helper.name)}`,
      ),
      sentence: api.line(firstParagraph(helper.doc ?? "")),
    })),
  );
}

/** `Shop API 2`: title and version of the document. */
export function titleOf({ model }: ApiPages): string {
  return `${model.api.title} ${model.api.version}`.trim();
}

/** The statement that imports the client class. */
export function importText({ model, samples }: ApiPages): Inline {
  return code(`import { ${model.clientName} } from ${quoted(samples.module)};`);
}

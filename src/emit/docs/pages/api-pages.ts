import type { HelperFunction, HelperModule } from "../../../helpers/helper-modules.js";
import type { NamedType, Operation, Resource, SdkModel, SecurityRequirement, Type } from "../../../model/model.js";
import { code, concat, type Inline, join, pageLink, plain } from "../../../print/markdown/markdown.js";
import { proseLine } from "../../../print/markdown/prose.js";
import { memoize } from "../../../util/memoize.js";
import { pageNames, relativeLink, startAnchors } from "../../page-names.js";
import { apiPaths } from "../../paths.js";
import type { DocsApi, DocsInput } from "../docs-input.js";
import { moduleOf, type SampleContext, sampleContext } from "../samples/sample.js";
import type { PageContext } from "./doc-view.js";
import { openRefs, refsOf, typesByName } from "./type-markdown.js";

/** Where the pages of one API are, and what refers to what. Paths are relative to the output folder. */
export interface ApiPages {
  readonly name?: string;
  readonly model: SdkModel;
  /** `docs`, or `docs/NAME`. */
  readonly folder: string;
  readonly samples: SampleContext;
  /** Names of the package's pages that are not of one API. */
  readonly resourcePage: (resource: string) => string;
  /** The way to the page of a resource from a folder. */
  readonly resourcePaths: (folder: string) => (resource: string) => string;
  readonly modelPage: (type: string) => string;
  /** What pages of a folder print for the name of a model. */
  readonly modelLinks: (folder: string) => NameLink;
  /** What pages of a folder print for the name of a security scheme. */
  readonly schemeLinks: (folder: string) => NameLink;
  /** The document's Markdown on one line. */
  readonly line: (text: string) => Inline;
  readonly operationAnchor: (resource: string, operation: Operation) => string;
  readonly helperAnchor: (resource: string, helper: HelperFunction) => string;
  /** Where the hand-written functions of a resource are. */
  readonly helperFile: (resource: string) => string;
  readonly helpers: readonly HelperModule[];
  readonly helpersOf: (resource: string) => readonly HelperFunction[];
  /** Whether a newer server may send values of this enum that the document does not list. */
  readonly isOpen: (type: string) => boolean;
  /** Operations that speak of a type, in the order of the model. */
  readonly operationsWith: (type: string) => readonly OperationOf[];
  /** Types that speak of a type. */
  readonly typesWith: (type: string) => readonly NamedType[];
}

/** What stands on a page for a name. */
type NameLink = (name: string) => Inline;

export interface OperationOf {
  readonly resource: Resource;
  readonly operation: Operation;
}

export function apiPages(api: DocsApi, input: DocsInput): ApiPages {
  const { model } = api;
  const folder = api.name === undefined ? "docs" : `docs/${api.name}`;
  const resourceFiles = pageNames(model.resources.map(({ name }) => name));
  const modelFiles = pageNames(model.types.map(({ name }) => name));
  const helpersOf = (resource: string) =>
    api.helpers.filter((helper) => helper.resource === resource).flatMap(({ functions }) => functions);
  const anchors = operationAnchors(model, helpersOf);
  const schemes = schemeAnchors(model);
  const resourcePage = (resource: string) => `${folder}/resources/${resourceFiles.get(resource) ?? resource}.md`;
  const modelPage = (type: string) => `${folder}/models/${modelFiles.get(type) ?? type}.md`;
  const schemeTarget = (anchor: string | undefined) => (anchor === undefined ? undefined : { path: `${folder}/authentication.md`, anchor });
  const users = operationsByType(model);
  const open = openRefs(model.types.map(({ type }) => type));
  const holders = typesByRef(model.types);
  return {
    ...(api.name === undefined ? {} : { name: api.name }),
    model,
    folder,
    samples: sampleContext(model, typesByName(model.types), moduleOf(input.package?.name, api.name)),
    resourcePage,
    resourcePaths: memoize((from) => memoize((resource) => relativeLink(from, resourcePage(resource)))),
    modelPage,
    modelLinks: linksByFolder((type) => (modelFiles.has(type) ? { path: modelPage(type) } : undefined)),
    schemeLinks: linksByFolder((id) => schemeTarget(schemes.get(id))),
    line: memoize(proseLine),
    operationAnchor: (resource, operation) => anchors.get(anchorKey(resource, operation)) ?? "",
    helperAnchor: (resource, helper) => anchors.get(anchorKey(resource, helper)) ?? "",
    helperFile: (resource) => `${input.package === undefined ? "" : "src/"}${apiPaths(api.name).helper(`${resource}.ts`)}`,
    helpers: api.helpers,
    helpersOf,
    isOpen: (type) => open.has(type),
    operationsWith: (type) => users.get(type) ?? [],
    typesWith: (type) => holders.get(type) ?? [],
  };
}

/** What a page needs to speak of models. */
export function pageContext(pages: ApiPages, from: string): PageContext {
  return { model: pages.modelLinks(folderOf(from)), line: pages.line };
}

/** `dags.list`, linked to its section. */
export function operationLink(pages: ApiPages, from: string, { resource, operation }: OperationOf): Inline {
  const path = pages.resourcePage(resource.name) === from ? "" : pages.resourcePaths(folderOf(from))(resource.name);
  return pageLink(code(methodName(resource, operation)), `${path}#${pages.operationAnchor(resource.name, operation)}`);
}

export function methodName(resource: Resource, method: { readonly name: string }): string {
  return `${resource.name}.${method.name}`;
}

/** `GET /api/v2/dags`, with the path that servers put before it. */
export function requestText({ api }: SdkModel, operation: Operation): string {
  return `${operation.method} ${api.serverPath}${operation.path}`;
}

/** What an operation needs: alternatives, each of schemes that go together. */
export function securityText(pages: ApiPages, from: string, requirements: readonly SecurityRequirement[]): Inline {
  const link = pages.schemeLinks(folderOf(from));
  const alternatives = requirements.map(({ schemes }) =>
    schemes.length === 0
      ? plain("no credentials")
      : join(
          schemes.map((scheme) => schemeText(link, scheme)),
          " and ",
        ),
  );
  return alternatives.length === 0 ? plain("none") : join(alternatives, " or ");
}

function schemeText(link: NameLink, { id, scopes }: SecurityRequirement["schemes"][number]): Inline {
  const name = link(id);
  return scopes.length === 0 ? name : concat([name, plain(" with "), join(scopes.map(code), ", ")]);
}

/** Links by name, each made once for all pages of a folder. `pathOf` is undefined for what has no page. */
function linksByFolder(
  pathOf: (name: string) => { readonly path: string; readonly anchor?: string } | undefined,
): (folder: string) => NameLink {
  return memoize((folder) =>
    memoize((name) => {
      const target = pathOf(name);
      if (target === undefined) return code(name);
      const path = relativeLink(folder, target.path);
      return pageLink(code(name), target.anchor === undefined ? path : `${path}#${target.anchor}`);
    }),
  );
}

/** With the slash at its end. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

const anchorKey = (resource: string, method: Operation | HelperFunction): string =>
  `${resource}.${"id" in method ? "operation" : "helper"}.${method.name}`;

/** In the order in which the template prints the headings. */
function operationAnchors(model: SdkModel, helpersOf: ApiPages["helpersOf"]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const resource of model.resources) {
    const anchor = startAnchors();
    anchor(resource.name);
    for (const method of [...resource.operations, ...helpersOf(resource.name)]) {
      found.set(anchorKey(resource.name, method), anchor(methodName(resource, method)));
    }
  }
  return found;
}

function schemeAnchors(model: SdkModel): ReadonlyMap<string, string> {
  const anchor = startAnchors();
  anchor("Authentication");
  return new Map(model.auth.map(({ id }) => [id, anchor(id)]));
}

function operationsByType(model: SdkModel): ReadonlyMap<string, readonly OperationOf[]> {
  const found = new Map<string, OperationOf[]>();
  for (const resource of model.resources) {
    for (const operation of resource.operations) {
      for (const name of new Set(typesOf(operation).flatMap(refsOf))) append(found, name, { resource, operation });
    }
  }
  return found;
}

function typesOf({ params, success, errors }: Operation): readonly Type[] {
  const replies = [...success, ...errors].flatMap(({ content }) => content.map(({ type }) => type));
  return [...params.properties.map(({ type }) => type), ...(params.body === undefined ? [] : [params.body.type]), ...replies];
}

function typesByRef(types: readonly NamedType[]): ReadonlyMap<string, readonly NamedType[]> {
  const found = new Map<string, NamedType[]>();
  for (const type of types) for (const name of refsOf(type.type)) if (name !== type.name) append(found, name, type);
  return found;
}

function append<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

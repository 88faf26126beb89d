import type { NamedType, Operation, Resource, SdkModel, SecurityRequirement, Type } from "../../model/model.js";
import type { DocsApi, DocsInput, HelperFunction } from "./docs-input.js";
import { code, concat, type Inline, join, pageLink, plain } from "./markdown.js";
import { pageNames, relativeLink, startAnchors } from "./page-names.js";
import { moduleOf, type SampleContext, sampleContext } from "./sample.js";
import { type ModelLink, refsOf, typesByName } from "./type-markdown.js";

/** Where the pages of one API are, and what refers to what. Paths are relative to the output folder. */
export interface ApiPages {
  readonly name?: string;
  readonly model: SdkModel;
  /** `docs`, or `docs/NAME`. */
  readonly folder: string;
  readonly samples: SampleContext;
  /** Names of the package's pages that are not of one API. */
  readonly resourcePage: (resource: string) => string;
  readonly modelPage: (type: string) => string | undefined;
  readonly operationAnchor: (resource: string, operation: Operation) => string;
  readonly helperAnchor: (resource: string, helper: HelperFunction) => string;
  readonly schemeAnchor: (id: string) => string | undefined;
  readonly helpersOf: (resource: string) => readonly HelperFunction[];
  /** Operations that speak of a type, in the order of the model. */
  readonly operationsWith: (type: string) => readonly OperationOf[];
  /** Types that speak of a type. */
  readonly typesWith: (type: string) => readonly NamedType[];
}

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
  const users = operationsByType(model);
  const holders = typesByRef(model.types);
  return {
    ...(api.name === undefined ? {} : { name: api.name }),
    model,
    folder,
    samples: sampleContext(model, typesByName(model.types), moduleOf(input.package?.name, api.name)),
    resourcePage: (resource) => `${folder}/resources/${resourceFiles.get(resource) ?? resource}.md`,
    modelPage: (type) => (modelFiles.has(type) ? `${folder}/models/${modelFiles.get(type)}.md` : undefined),
    operationAnchor: (resource, operation) => anchors.get(anchorKey(resource, operation)) ?? "",
    helperAnchor: (resource, helper) => anchors.get(anchorKey(resource, helper)) ?? "",
    schemeAnchor: (id) => schemes.get(id),
    helpersOf,
    operationsWith: (type) => users.get(type) ?? [],
    typesWith: (type) => holders.get(type) ?? [],
  };
}

/** Links to models as a page of this API needs them. */
export function modelLinks(pages: ApiPages, from: string): ModelLink {
  const folder = `${pages.folder}/models/`;
  const way = relativeLink(from, folder);
  return (name) => {
    const target = pages.modelPage(name);
    return target === undefined ? undefined : `${way}${target.slice(folder.length)}`;
  };
}

export function modelLinkTo(pages: ApiPages, from: string, name: string): Inline {
  const target = modelLinks(pages, from)(name);
  return target === undefined ? code(name) : pageLink(code(name), target);
}

/** `dags.list`, linked to its section. */
export function operationLink(pages: ApiPages, from: string, { resource, operation }: OperationOf): Inline {
  const page = pages.resourcePage(resource.name);
  const path = page === from ? "" : relativeLink(from, page);
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
  const alternatives = requirements.map(({ schemes }) =>
    schemes.length === 0
      ? plain("no credentials")
      : join(
          schemes.map((scheme) => schemeText(pages, from, scheme)),
          " and ",
        ),
  );
  return alternatives.length === 0 ? plain("none") : join(alternatives, " or ");
}

function schemeText(pages: ApiPages, from: string, { id, scopes }: SecurityRequirement["schemes"][number]): Inline {
  const anchor = pages.schemeAnchor(id);
  const target = `${relativeLink(from, `${pages.folder}/authentication.md`)}#${anchor ?? ""}`;
  const name = anchor === undefined ? code(id) : pageLink(code(id), target);
  return scopes.length === 0 ? name : concat([name, plain(" with "), join(scopes.map(code), ", ")]);
}

const anchorKey = (resource: string, method: Operation | HelperFunction): string =>
  JSON.stringify([resource, "id" in method ? "operation" : "helper", method.name]);

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
  return [...params.members.map(({ type }) => type), ...(params.body === undefined ? [] : [params.body.type]), ...replies];
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

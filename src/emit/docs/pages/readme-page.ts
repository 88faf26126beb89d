import { fatal } from "../../../diagnostics/collect.js";
import type { Operation } from "../../../model/model.js";
import { type Block, code, concat, fence, type Inline, ownPage, pageLink, plain } from "../../../print/markdown/markdown.js";
import { type Code, identifier, memberAccess, objectLiteral, code as ts } from "../../../print/typescript/code.js";
import { isReserved } from "../../../print/typescript/identifier-text.js";
import type { Guide } from "../../emitter.js";
import { findProperty } from "../samples/properties.js";
import {
  callExpression,
  firstAuth,
  importingFence,
  log,
  operationSample,
  sample,
  sampleBaseUrl,
  sampleSource,
  shownItem,
} from "../samples/sample.js";
import { sampleParams } from "../samples/sample-params.js";
import type { ApiPages } from "./api-pages.js";
import { type ErrorSamples, errorSamples } from "./errors-page.js";
import { chooseExamples } from "./examples.js";
import { type FunctionsPage, pageItem } from "./functions-page.js";
import { guidePath, guideTitle, isGettingStarted } from "./guides.js";
import { importText, titleOf } from "./overview-pages.js";
import { operationLink, sourceLine, startPage } from "./page.js";
import type { OperationOf } from "./references.js";
import { serverSample } from "./server-section.js";

/** The view of `templates/package/README.md.hbs`. */
export interface ReadmeView extends ErrorSamples {
  readonly title: string;
  readonly about: string;
  readonly install: Block;
  /** How each API is imported, if there are several. */
  readonly imports: readonly Inline[];
  /** The project's guide, which replaces the first sample. */
  readonly gettingStarted: Block | undefined;
  readonly first: Block | undefined;
  /** A client with a value for a variable of its server URL. */
  readonly server: Block | undefined;
  readonly pages: Block | undefined;
  readonly pagesOf: Inline | undefined;
  readonly write: Block | undefined;
  readonly writeOf: Inline | undefined;
  readonly functions: Block | undefined;
  readonly links: readonly Inline[];
  readonly sources: readonly Inline[];
}

/** What README.md is made from besides the APIs. */
export interface ReadmeContext {
  readonly packageName: string;
  readonly guides: readonly Guide[];
  readonly modules: readonly FunctionsPage[];
}

export function readmeView(all: readonly ApiPages[], first: ApiPages, { packageName, guides, modules }: ReadmeContext): ReadmeView {
  const { samples: context, model } = first;
  const examples = chooseExamples(model, context.types);
  const page = startPage(first, "README.md");
  const start = examples.get ?? examples.write ?? examples.list;
  const guide = guides.find(isGettingStarted);
  const pages = examples.list && pageSample(first, examples.list);
  const write = examples.write && operationSample(context, examples.write.resource, examples.write.operation);
  return {
    title: packageName,
    about: `TypeScript client for ${model.api.title}: typed requests and responses, pagination, typed errors, no dependencies.`,
    install: fence("sh", `npm install ${installName(packageName)}`),
    imports: all.length < 2 ? [] : all.map(importItem),
    gettingStarted: guide && ownPage(guide.text),
    first: guide === undefined && start !== undefined ? operationSample(context, start.resource, start.operation) : undefined,
    server: serverSample(first),
    pages,
    pagesOf: pages && examples.list && operationLink(page, examples.list),
    write,
    writeOf: write && examples.write && operationLink(page, examples.write),
    ...errorSamples(context, examples),
    functions: start && functionSample(first, start, packageName),
    links: readmeLinks(all, guides, modules),
    sources: all.map((api) => sourceLine(api.model)),
  };
}

function importItem(api: ApiPages): Inline {
  return concat([pageLink(plain(titleOf(api)), `${api.docs.folder}/README.md`), plain(": "), importText(api)]);
}

/**
 * Returns the name for the install command, which people paste into a shell. Throws a PinwheelError
 * unless npm accepts the name.
 */
export function installName(name: string): string {
  if (/^(?:@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*$/.test(name) && name.length <= 214) return name;
  throw fatal("config-invalid", { message: `${JSON.stringify(name)} is not a valid name for an npm package.` });
}

function pageSample({ samples }: ApiPages, { resource, operation }: OperationOf): Block | undefined {
  const call = callExpression(samples, resource, operation);
  if (call === undefined) return undefined;
  return sample(samples, [
    "",
    ts`for await (const item of ${call}) ${log}(${shownItem(samples, resource, operation)});`,
    "",
    ts`const page = await ${call};`,
    ts`${log}(${shownPage(samples, operation)});`,
  ]);
}

/** The total number of items if the response has a property for it, otherwise the whole page. */
function shownPage({ types }: ApiPages["samples"], { success, pagination }: Operation): Code {
  const page = identifier("page");
  const [type] = success.flatMap(({ content }) => content.map((media) => media.type));
  const total = pagination?.total;
  if (type === undefined || typeof total !== "string" || findProperty(type, total, types) === undefined) return page;
  return memberAccess(page, total);
}

/**
 * The first sample as a standalone function. Undefined if the function's name would collide with
 * another name of the sample.
 */
function functionSample(api: ApiPages, { resource, operation }: OperationOf, packageName: string): Block | undefined {
  const { name } = operation;
  const auth = firstAuth(api.model);
  const params = sampleParams(operation, sampleSource(api.samples));
  if (params === "impossible" || isReserved(name) || ["client", "createClient", auth?.symbol].includes(name)) return undefined;
  const options = objectLiteral([["baseUrl", sampleBaseUrl(api.model)], ...(auth?.options ?? [])]);
  const call = params === undefined ? ts`${identifier(name)}(client)` : ts`${identifier(name)}(client, ${params})`;
  return importingFence(
    [
      { from: `${packageName}/resources/${resource.segments.join("/")}`, symbols: [name] },
      { from: `${packageName}/runtime`, symbols: ["createClient", ...(auth === undefined ? [] : [auth.symbol])] },
    ],
    ["", ts`const client = createClient(${options});`, ts`${log}(await ${call});`],
  );
}

function readmeLinks(all: readonly ApiPages[], guides: readonly Guide[], modules: readonly FunctionsPage[]): readonly Inline[] {
  return [
    linkItem(pageLink(code("API.md"), "API.md"), "all operations in one table"),
    ...all.map((api) => linkItem(pageLink(plain(titleOf(api)), `${api.docs.folder}/README.md`), "resources and models")),
    linkItem(pageLink(plain("Authentication"), "docs/authentication.md"), "how to pass credentials"),
    linkItem(pageLink(plain("Errors"), "docs/errors.md"), "error classes, timeouts and retries"),
    ...all.flatMap(({ document }) => (document === undefined ? [] : linkItem(pageLink(code(document), document), documentMeaning))),
    ...modules.map((module) => pageItem(module, "README.md")),
    ...guides.filter((guide) => !isGettingStarted(guide)).map((guide) => pageLink(plain(guideTitle(guide)), guidePath(guide))),
  ];
}

const documentMeaning = "the API as an OpenAPI document, for Postman, Insomnia and other programs";

function linkItem(link: Inline, meaning: string): Inline {
  return concat([link, plain(`: ${meaning}`)]);
}

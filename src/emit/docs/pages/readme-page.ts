import { fatal } from "../../../diagnostics/collect.js";
import type { Operation } from "../../../model/model.js";
import { type Block, code, concat, fence, type Inline, ownPage, pageLink, plain } from "../../../print/markdown/markdown.js";
import { proseLine } from "../../../print/markdown/prose.js";
import { type Code, identifier, isReserved, memberAccess, objectLiteral, code as ts } from "../../../print/typescript/code.js";
import type { Guide } from "../../emitter.js";
import { callExpression, firstAuth, importingFence, itemShown, knownOf, log, operationSample, quoted, sample } from "../samples/sample.js";
import { findMember, sampleParams } from "../samples/sample-value.js";
import type { ApiPages, OperationOf } from "./api-pages.js";
import { operationLink } from "./api-pages.js";
import { sourceLine } from "./doc-view.js";
import { errorSamples } from "./errors-page.js";
import { chooseExamples } from "./examples.js";
import { type FunctionsPage, pageItem } from "./functions-page.js";
import { guidePath, guideTitle, isGettingStarted, linkedItem, titleOf } from "./overview-pages.js";
import { serverSample } from "./server-section.js";

/** What `templates/package/README.md.hbs` prints. */
export interface ReadmeView {
  readonly title: string;
  readonly about: Inline;
  readonly install: Block;
  /** How each API is imported, where there are several. */
  readonly imports: readonly Inline[];
  /** The project's own text, which stands in place of the sample. */
  readonly gettingStarted?: Block;
  readonly first?: Block;
  /** A client that is told where its server is. */
  readonly server?: Block;
  readonly pages?: Block;
  readonly pagesOf?: Inline;
  readonly write?: Block;
  readonly writeOf?: Inline;
  readonly thrown?: Block;
  readonly safe?: Block;
  readonly functions?: Block;
  readonly links: readonly Inline[];
  readonly sources: readonly Inline[];
}

export function readmeView(
  all: readonly ApiPages[],
  first: ApiPages,
  { name }: { readonly name: string },
  { guides, modules }: { readonly guides: readonly Guide[]; readonly modules: readonly FunctionsPage[] },
): ReadmeView {
  const { samples: context, model } = first;
  const examples = chooseExamples(model, context.types);
  const own = guides.find(isGettingStarted);
  const { thrown, safe } = errorSamples(context, examples);
  const server = serverSample(first);
  const start = examples.get ?? examples.write ?? examples.list;
  return {
    title: name,
    about: proseLine(`TypeScript client for ${model.api.title}: typed calls, pages, errors by status, no dependencies.`),
    install: fence("sh", `npm install ${installName(name)}`),
    imports: all.length < 2 ? [] : all.map(importItem),
    ...(own === undefined ? firstSample(first, start) : { gettingStarted: ownPage(own.text) }),
    ...(server === undefined ? {} : { server }),
    ...pageSamples(first, examples.list),
    ...writeSample(first, examples.write),
    ...(thrown === undefined ? {} : { thrown }),
    ...(safe === undefined ? {} : { safe }),
    ...functionSample(first, start, name),
    links: readmeLinks(all, guides, modules),
    sources: all.map((pages) => sourceLine(pages.model.api)),
  };
}

function importItem(pages: ApiPages): Inline {
  const statement = `import { ${pages.model.clientName} } from ${quoted(pages.samples.module)};`;
  return concat([pageLink(plain(titleOf(pages)), `${pages.folder}/README.md`), plain(": "), code(statement)]);
}

/** The name in a command that people paste into a shell: only what npm takes for a name. Throws a PinwheelError for anything else. */
function installName(name: string): string {
  if (/^(?:@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*$/.test(name) && name.length <= 214) return name;
  throw fatal("config-invalid", { message: `${JSON.stringify(name)} is not a valid name for an npm package.` });
}

function firstSample({ samples }: ApiPages, start: OperationOf | undefined): Pick<ReadmeView, "first"> {
  const block = start === undefined ? undefined : operationSample(samples, start.resource, start.operation);
  return block === undefined ? {} : { first: block };
}

function pageSamples(pages: ApiPages, list: OperationOf | undefined): Pick<ReadmeView, "pages" | "pagesOf"> {
  const call = list === undefined ? undefined : callExpression(pages.samples, list.resource, list.operation);
  if (call === undefined || list === undefined) return {};
  const lines = [
    "" as const,
    ts`for await (const item of ${call}) ${log}(${itemShown(pages.samples, list.resource, list.operation)});`,
    "" as const,
    ts`const page = await ${call};`,
    ts`${log}(${pageShown(pages, list.operation)});`,
  ];
  return { pages: sample(pages.samples, lines), pagesOf: operationLink(pages, "README.md", list) };
}

/** How many items there are in all, where the reply says so; else the whole page. */
function pageShown({ samples }: ApiPages, { success, pagination }: Operation): Code {
  const [type] = success.flatMap(({ content }) => content.map((each) => each.type));
  const total = pagination?.total;
  const known = type !== undefined && typeof total === "string" && findMember(type, total, samples.types) !== undefined;
  return known ? memberAccess(identifier("page"), total) : identifier("page");
}

function writeSample(pages: ApiPages, write: OperationOf | undefined): Pick<ReadmeView, "write" | "writeOf"> {
  const block = write === undefined ? undefined : operationSample(pages.samples, write.resource, write.operation);
  return block === undefined || write === undefined ? {} : { write: block, writeOf: operationLink(pages, "README.md", write) };
}

/** The same call as a function, for bundles that hold nothing else. */
function functionSample(pages: ApiPages, start: OperationOf | undefined, packageName: string): Pick<ReadmeView, "functions"> {
  if (start === undefined) return {};
  const { name } = start.operation;
  const auth = firstAuth(pages.model);
  const params = sampleParams(start.operation, knownOf(pages.samples));
  if (params === "impossible" || isReserved(name) || ["client", "createClient", auth?.symbol].includes(name)) return {};
  const options = objectLiteral([["baseUrl", pages.model.api.servers[0] ?? "http://localhost:8080"], ...(auth?.options ?? [])]);
  const call = params === undefined ? ts`${identifier(name)}(client)` : ts`${identifier(name)}(client, ${params})`;
  const functions = importingFence(
    [
      { from: `${packageName}/resources/${start.resource.name}`, symbols: [name] },
      { from: `${packageName}/runtime`, symbols: ["createClient", ...(auth === undefined ? [] : [auth.symbol])] },
    ],
    ["", ts`const client = createClient(${options});`, ts`${log}(await ${call});`],
  );
  return { functions };
}

function readmeLinks(all: readonly ApiPages[], guides: readonly Guide[], modules: readonly FunctionsPage[]): readonly Inline[] {
  const others = guides.filter((guide) => !isGettingStarted(guide));
  return [
    linkedItem(pageLink(code("API.md"), "API.md"), "every operation in one table"),
    ...all.map((pages) => linkedItem(pageLink(plain(titleOf(pages)), `${pages.folder}/README.md`), "resources and models")),
    linkedItem(pageLink(plain("Authentication"), "docs/authentication.md"), "how credentials are given"),
    linkedItem(pageLink(plain("Errors"), "docs/errors.md"), "the classes, timeouts and retries"),
    ...modules.map((module) => pageItem(module, "README.md")),
    ...others.map((guide) => pageLink(plain(guideTitle(guide)), guidePath(guide))),
  ];
}

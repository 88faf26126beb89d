import { PinwheelError } from "../../diagnostics/diagnostic.js";
import { identifier, isReserved, code as ts } from "../code.js";
import type { ApiPages, OperationOf } from "./api-pages.js";
import { operationLink } from "./api-pages.js";
import { sourceLine } from "./doc-view.js";
import type { Guide } from "./docs-input.js";
import { errorSamples } from "./errors-page.js";
import { chooseExamples } from "./examples.js";
import { type Block, code, fence, type Inline, ownPage, pageLink, plain } from "./markdown.js";
import { guidePath, guideTitle, linkedItem, titleOf } from "./overview-pages.js";
import { proseLine } from "./prose.js";
import { callExpression, importingFence, log, operationSample, sample } from "./sample.js";
import { sampleParams } from "./sample-value.js";

/** What `templates/package/README.md.hbs` prints. */
export interface ReadmeView {
  readonly title: string;
  readonly about: Inline;
  readonly install: Block;
  /** The project's own text, which stands in place of the sample. */
  readonly gettingStarted?: Block;
  readonly first?: Block;
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
  guides: readonly Guide[],
): ReadmeView {
  const { samples: context, model } = first;
  const examples = chooseExamples(model, context.types);
  const own = guides.find((guide) => guide.name === gettingStartedName);
  const { thrown, safe } = errorSamples(context, examples);
  const start = examples.get ?? examples.write ?? examples.list;
  return {
    title: name,
    about: proseLine(`TypeScript client for ${model.api.title}: typed calls, pages, errors by status, no dependencies.`),
    install: fence("sh", `npm install ${installName(name)}`),
    ...(own === undefined ? firstSample(first, start) : { gettingStarted: ownPage(own.text) }),
    ...pageSamples(first, examples.list),
    ...writeSample(first, examples.write),
    ...(thrown === undefined ? {} : { thrown }),
    ...(safe === undefined ? {} : { safe }),
    ...functionSample(first, start, name),
    links: readmeLinks(all, guides),
    sources: all.map((pages) => sourceLine(pages.model.api)),
  };
}

/** Name of the guide that is part of README.md. */
export const gettingStartedName = "getting-started";

/** The name in a command that people paste into a shell: only what npm takes for a name. Throws a PinwheelError for anything else. */
function installName(name: string): string {
  if (/^(?:@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*$/.test(name) && name.length <= 214) return name;
  const message = `${JSON.stringify(name)} is no name for an npm package.`;
  throw new PinwheelError([{ code: "config-invalid", severity: "error", message }]);
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
    ts`for await (const item of ${call}) ${log}(item);`,
    "" as const,
    ts`const page = await ${call};`,
    ts`${log}(page);`,
  ];
  return { pages: sample(pages.samples, lines), pagesOf: operationLink(pages, "README.md", list) };
}

function writeSample(pages: ApiPages, write: OperationOf | undefined): Pick<ReadmeView, "write" | "writeOf"> {
  const block = write === undefined ? undefined : operationSample(pages.samples, write.resource, write.operation);
  return block === undefined || write === undefined ? {} : { write: block, writeOf: operationLink(pages, "README.md", write) };
}

/** The same call as a function, for bundles that hold nothing else. */
function functionSample(pages: ApiPages, start: OperationOf | undefined, packageName: string): Pick<ReadmeView, "functions"> {
  if (start === undefined) return {};
  const { name } = start.operation;
  const params = sampleParams(start.operation, pages.samples.types);
  if (params === "impossible" || isReserved(name) || name === "client" || name === "createClient") return {};
  const baseUrl = pages.model.api.servers[0] ?? "http://localhost:8080";
  const call = params === undefined ? ts`${identifier(name)}(client)` : ts`${identifier(name)}(client, ${params})`;
  const functions = importingFence(
    [
      { from: `${packageName}/resources/${start.resource.name}`, symbols: [name] },
      { from: `${packageName}/runtime`, symbols: ["createClient"] },
    ],
    ["", ts`const client = createClient({ baseUrl: ${baseUrl} });`, ts`${log}(await ${call});`],
  );
  return { functions };
}

function readmeLinks(all: readonly ApiPages[], guides: readonly Guide[]): readonly Inline[] {
  const others = guides.filter((guide) => guide.name !== gettingStartedName);
  return [
    linkedItem(pageLink(code("API.md"), "API.md"), "every operation in one table"),
    ...all.map((pages) => linkedItem(pageLink(plain(titleOf(pages)), `${pages.folder}/README.md`), "resources and models")),
    linkedItem(pageLink(plain("Authentication"), "docs/authentication.md"), "how credentials are given"),
    linkedItem(pageLink(plain("Errors"), "docs/errors.md"), "the classes, timeouts and retries"),
    ...others.map((guide) => pageLink(plain(guideTitle(guide)), guidePath(guide))),
  ];
}

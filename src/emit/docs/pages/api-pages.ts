import type { HelperFunction, HelperModule } from "../../../helpers/helper-modules.js";
import type { Operation, Resource, SdkModel } from "../../../model/model.js";
import { code, type Inline, pageLink } from "../../../print/markdown/markdown.js";
import { proseLine } from "../../../print/markdown/prose.js";
import { groupBy } from "../../../util/group-by.js";
import type { ImportExtension } from "../../../util/import-extension.js";
import { memoize } from "../../../util/memoize.js";
import type { UnknownType } from "../../../util/type-style.js";
import { type DocsLinks, docsLinks } from "../../docs-links.js";
import type { RecordedResponse } from "../../emitter.js";
import { relativeLink, startAnchors } from "../../page-names.js";
import { documentPath, helperPath } from "../../paths.js";
import type { DocsApi, DocsInput } from "../docs-input.js";
import { matchResponses } from "../responses/match-responses.js";
import { moduleOf, type SampleContext, sampleContext } from "../samples/sample.js";
import { type References, referencesOf, typesByName } from "./references.js";

/** What all pages of one API share. Paths are relative to the output folder. */
export interface ApiPages {
  /** Name of a further API, such as `v1`. */
  readonly name: string | undefined;
  readonly model: SdkModel;
  readonly helpers: readonly HelperModule[];
  /** Where the pages are. */
  readonly docs: DocsLinks;
  /** Folder of the sources: empty, or `src/` in a package. */
  readonly sources: string;
  /** The file with the OpenAPI document. Missing: the output has none. */
  readonly document: string | undefined;
  readonly references: References;
  /** The resources one level below another one, by its name. */
  readonly nested: ReadonlyMap<string, readonly Resource[]>;
  /** The recorded responses, by operation. */
  readonly recorded: ReadonlyMap<Operation, RecordedResponse>;
  readonly samples: SampleContext;
  /** The links of the pages in a folder, made once for each folder. */
  readonly linksFrom: (folder: string) => FolderLinks;
  /** Prints Markdown of the document on one line. Texts that are on many pages are parsed once. */
  readonly line: (text: string) => Inline;
  readonly importExtension: ImportExtension;
  /** The type of values that can be anything. */
  readonly unknown: UnknownType;
}

/** Links from the pages of one folder, by name. */
export interface FolderLinks {
  readonly models: ReadonlyMap<string, Inline>;
  readonly securitySchemes: ReadonlyMap<string, Inline>;
}

export function apiPages(api: DocsApi, input: DocsInput): ApiPages {
  const { name, model, helpers, docs = docsLinks(name, model, helpers) } = api;
  const modelPages = new Map(model.types.map((type) => [type.name, docs.model(type.name)]));
  const schemeSections = sectionsOfSchemes(model, `${docs.folder}/authentication.md`);
  return {
    name,
    model,
    helpers,
    docs,
    sources: input.package === undefined ? "" : "src/",
    document: input.package === undefined || api.document === undefined ? undefined : documentPath(name),
    references: referencesOf(model),
    nested: groupBy(model.resources, ({ segments }) => segments.slice(0, -1).join(".")),
    recorded: matchResponses(model, api.responses).byOperation,
    importExtension: input.importExtension ?? "js",
    unknown: api.unknown ?? "unknown",
    samples: sampleContext(model, typesByName(model.types), moduleOf(input.package?.name, name, input.importExtension)),
    linksFrom: memoize((folder) => ({ models: linksTo(modelPages, folder), securitySchemes: linksTo(schemeSections, folder) })),
    line: memoize(proseLine),
  };
}

/** Path of the file with the hand-written functions of a resource. */
export function helperFile({ sources, name }: ApiPages, resource: string): string {
  return `${sources}${helperPath(name, `${resource}.ts`)}`;
}

/** The hand-written functions of a resource. */
export function helpersOf({ helpers }: ApiPages, resource: string): readonly HelperFunction[] {
  return helpers.filter((helper) => helper.resource === resource).flatMap(({ functions }) => functions);
}

/** `dags.list` */
export function methodName(resource: { readonly name: string }, method: { readonly name: string }): string {
  return `${resource.name}.${method.name}`;
}

function sectionsOfSchemes({ auth }: SdkModel, page: string): ReadonlyMap<string, string> {
  const anchor = startAnchors();
  anchor("Authentication");
  return new Map(auth.map(({ id }) => [id, `${page}#${anchor(id)}`]));
}

function linksTo(targets: ReadonlyMap<string, string>, folder: string): ReadonlyMap<string, Inline> {
  return new Map([...targets].map(([name, target]) => [name, pageLink(code(name), relativeLink(folder, target))]));
}

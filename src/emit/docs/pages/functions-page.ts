import { facadeHelpers } from "../../../helpers/facade-helpers.js";
import type { HelperFunction, HelperModule } from "../../../helpers/helper-modules.js";
import { code, concat, type Inline, pageLink, plain } from "../../../print/markdown/markdown.js";
import { proseLine } from "../../../print/markdown/prose.js";
import { importPath } from "../../../util/import-extension.js";
import { relativeLink, startAnchors } from "../../page-names.js";
import type { DocsInput } from "../docs-input.js";
import { clientVariableName, quoted } from "../samples/sample.js";
import { type ApiPages, helperFile } from "./api-pages.js";
import { firstParagraph } from "./doc-view.js";
import { type FunctionSection, functionSection } from "./function-section.js";
import { sourceLine } from "./page.js";

/**
 * The view of `templates/docs/functions.md.hbs`: hand-written functions that belong to no resource.
 */
export interface FunctionsView {
  readonly title: string;
  readonly from: Inline;
  readonly functions: readonly FunctionSection[];
  readonly types: readonly { readonly name: Inline; readonly kind: string; readonly sentence: Inline }[];
  readonly file: Inline;
  readonly index: Inline;
  readonly source: Inline;
}

/** A page of functions, and what links to it need. */
export interface FunctionsPage {
  readonly path: string;
  /** `shop-client/auth`, or the name of the client class. */
  readonly title: string;
  readonly view: FunctionsView;
  readonly entries: readonly FunctionEntry[];
}

interface FunctionEntry {
  readonly heading: string;
  readonly anchor: string;
  readonly sentence: Inline;
}

/** A function in a list of functions. */
export interface FunctionLine {
  readonly link: Inline;
  readonly sentence: Inline;
}

/**
 * The page of the client class, with its methods and static functions that belong to no resource.
 * Undefined if there are none.
 */
export function clientPage(api: ApiPages): FunctionsPage | undefined {
  const { model, samples, docs } = api;
  const facade = facadeHelpers(model, api.helpers);
  if (facade === undefined || facade.methods.length + facade.statics.length === 0) return undefined;
  const named = [
    ...facade.statics.map((helper) => ({ heading: `${model.clientName}.${helper.name}`, helper })),
    ...facade.methods.map((helper) => ({ heading: `${clientVariableName(samples)}.${helper.name}`, helper })),
  ];
  return functionsPage(named, {
    path: `${docs.folder}/client.md`,
    title: model.clientName,
    from: code(`import { ${model.clientName} } from ${quoted(samples.module)};`),
    module: facade.module,
    file: helperFile(api, model.clientName),
    index: `${docs.folder}/README.md`,
    source: sourceLine(model),
  });
}

/** One page for each hand-written module of the package. */
export function modulePages({ modules = [], package: info, importExtension = "js" }: DocsInput, source: Inline): readonly FunctionsPage[] {
  return modules.map((module) => {
    const title = info === undefined ? importPath(`./${module.resource}.ts`, importExtension) : `${info.name}/${module.resource}`;
    const clientFunctions = module.functions.map((helper) => ({ ...helper, parameters: [clientParameter, ...helper.parameters] }));
    const named = [...clientFunctions, ...module.standalone].map((helper) => ({ heading: helper.name, helper }));
    return functionsPage(named, {
      path: `docs/modules/${module.resource}.md`,
      title,
      from: code(`import { ${exportedNames(module).join(", ")} } from ${quoted(title)};`),
      module,
      file: `${info === undefined ? "" : "src/"}${module.file}`,
      index: "docs/README.md",
      source,
    });
  });
}

/** The links to the functions of a page, from the page at `from`. */
export function functionLines({ path, entries }: FunctionsPage, from: string): readonly FunctionLine[] {
  return entries.map(({ heading, anchor, sentence }) => ({
    link: pageLink(code(heading), `${relativeLink(from, path)}#${anchor}`),
    sentence,
  }));
}

/** A list item for a page: its link, and the names of its functions. */
export function pageItem({ title, path, entries }: FunctionsPage, from: string): Inline {
  const names = entries.map(({ heading }) => heading);
  return concat([pageLink(code(title), relativeLink(from, path)), plain(": "), plain(names.join(", "))]);
}

/**
 * Functions of a module get the client as their first argument, because nothing binds them to it.
 */
const clientParameter = { name: "client", type: "Client", optional: false };

/** All exports of a module that are values. */
function exportedNames({ functions, standalone, types }: HelperModule): readonly string[] {
  const classes = types.filter(({ isClass }) => isClass === true);
  return [...functions, ...standalone, ...classes].map(({ name }) => name).sort();
}

interface PageFacts {
  readonly path: string;
  readonly title: string;
  readonly from: Inline;
  readonly module: HelperModule;
  readonly file: string;
  /** Path of the index that the page links to. */
  readonly index: string;
  readonly source: Inline;
}

interface NamedFunction {
  readonly heading: string;
  readonly helper: HelperFunction;
}

function functionsPage(named: readonly NamedFunction[], { path, title, from, module, file, index, source }: PageFacts): FunctionsPage {
  const anchor = startAnchors();
  anchor(title);
  return {
    path,
    title,
    view: {
      title,
      from,
      functions: named.map(({ heading, helper }) => functionSection(heading, helper)),
      types: module.types.map(({ name, isClass, doc = "" }) => ({
        name: code(name),
        kind: isClass === true ? "class" : "type",
        sentence: proseLine(firstParagraph(doc)),
      })),
      file: code(file),
      index: pageLink(plain("All resources and models"), relativeLink(path, index)),
      source,
    },
    entries: named.map(({ heading, helper }) => ({
      heading,
      anchor: anchor(heading),
      sentence: proseLine(firstParagraph(helper.doc ?? "")),
    })),
  };
}

import { facadeHelpers } from "../../../helpers/facade-helpers.js";
import type { HelperFunction, HelperModule } from "../../../helpers/helper-modules.js";
import type { HelperShape } from "../../../helpers/helper-shapes.js";
import {
  type Block,
  blocks,
  code,
  concat,
  fence,
  type Inline,
  join,
  pageLink,
  paragraph,
  plain,
  table,
} from "../../../print/markdown/markdown.js";
import { prose, proseLine } from "../../../print/markdown/prose.js";
import { relativeLink, startAnchors } from "../../page-names.js";
import type { DocsInput } from "../docs-input.js";
import { clientVariableName, quoted } from "../samples/sample.js";
import type { ApiPages } from "./api-pages.js";
import { sourceLine } from "./doc-view.js";

/** What `templates/docs/functions.md.hbs` prints: hand-written functions that are of no resource. */
export interface FunctionsView {
  readonly title: string;
  readonly from: Inline;
  readonly functions: readonly FunctionView[];
  readonly types: readonly { readonly name: Inline; readonly kind: string; readonly sentence: Inline }[];
  readonly file: Inline;
  readonly index: Inline;
  readonly source: Inline;
}

export interface FunctionView {
  readonly heading: string;
  readonly text?: Block;
  readonly sample?: Block;
  readonly params: readonly { readonly name: Inline; readonly type: Inline; readonly required: string }[];
  /** What params are made of that are objects. */
  readonly members?: Block;
  readonly returns: Inline;
  /** What it gives is made of. */
  readonly given?: Block;
}

/** One function in a list of them. */
export interface FunctionLine {
  readonly link: Inline;
  readonly sentence: Inline;
}

/** A page of functions, and how other pages speak of it. */
export interface FunctionsPage {
  readonly path: string;
  /** `airflow-client/auth`, or the name of the class. */
  readonly title: string;
  readonly view: FunctionsView;
  /** Its functions, linked from the page at `from`. */
  readonly lines: (from: string) => readonly FunctionLine[];
}

/** The page of what the client class has beside its resources; none where it has nothing. */
export function clientPage(pages: ApiPages): FunctionsPage | undefined {
  const facade = facadeHelpers(pages.model, pages.helpers);
  if (facade === undefined || facade.methods.length + facade.statics.length === 0) return undefined;
  const { clientName } = pages.model;
  const named = [
    ...facade.statics.map((one) => ({ heading: `${clientName}.${one.name}`, one })),
    ...facade.methods.map((one) => ({ heading: `${clientVariableName(pages.samples)}.${one.name}`, one })),
  ];
  return pageOf(named, {
    path: `${pages.folder}/client.md`,
    title: clientName,
    from: code(`import { ${clientName} } from ${quoted(pages.samples.module)};`),
    module: facade.module,
    file: pages.helperFile(clientName),
    index: `${pages.folder}/README.md`,
    source: sourceLine(pages.model.api),
  });
}

/** One page for each hand-written module of the package. */
export function modulePages({ modules = [], package: info }: DocsInput, source: Inline): readonly FunctionsPage[] {
  return modules.map((module) => {
    const title = info === undefined ? `./${module.resource}.js` : `${info.name}/${module.resource}`;
    const bound = module.functions.map((one) => ({ ...one, parameters: [clientParameter, ...one.parameters] }));
    const named = [...bound, ...module.standalone].map((one) => ({ heading: one.name, one }));
    return pageOf(named, {
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

/** Of a function that nothing binds. */
const clientParameter = { name: "client", type: "Client", optional: false };

/** Everything of a module that is a value. */
function exportedNames({ functions, standalone: free, types }: HelperModule): readonly string[] {
  const classes = types.filter(({ isClass }) => isClass === true);
  return [...functions, ...free, ...classes].map(({ name }) => name).sort();
}

interface PageFacts {
  readonly path: string;
  readonly title: string;
  readonly from: Inline;
  readonly module: HelperModule;
  readonly file: string;
  /** The page that leads everywhere. */
  readonly index: string;
  readonly source: Inline;
}

interface NamedFunction {
  readonly heading: string;
  readonly one: HelperFunction;
}

function pageOf(named: readonly NamedFunction[], { path, title, from, module, file, index, source }: PageFacts): FunctionsPage {
  const anchor = startAnchors();
  anchor(title);
  const anchors = named.map(({ heading }) => anchor(heading));
  return {
    path,
    title,
    view: {
      title,
      from,
      functions: named.map(({ heading, one }) => functionView(heading, one)),
      types: module.types.map(({ name, isClass, doc = "" }) => ({
        name: code(name),
        kind: isClass === true ? "class" : "type",
        sentence: firstSentence(doc),
      })),
      file: code(file),
      index: pageLink(plain("All resources and models"), relativeLink(path, index)),
      source,
    },
    lines: (other) =>
      named.map(({ heading, one }, at) => ({
        link: pageLink(code(heading), `${relativeLink(other, path)}#${anchors[at]}`),
        sentence: firstSentence(one.doc ?? ""),
      })),
  };
}

/** A section about a hand-written function. */
export function functionView(heading: string, { doc = "", example, parameters, returns, gives = [] }: HelperFunction): FunctionView {
  const shapes = parameters.flatMap(({ shapes = [] }) => shapes);
  return {
    heading,
    ...(doc.trim() === "" ? {} : { text: prose(doc) }),
    ...(example === undefined ? {} : { sample: fence("ts", example) }),
    params: parameters.map(({ name, type, optional }) => ({ name: code(name), type: code(type), required: optional ? "no" : "yes" })),
    ...(shapes.length > 0 && { members: blocks(shapes.flatMap(shapeBlocks)) }),
    returns: code(returns),
    ...(gives.length > 0 && { given: blocks(gives.flatMap(shapeBlocks)) }),
  };
}

/** Its name, its members, and what else it has. */
function shapeBlocks({ name, members, others }: HelperShape): readonly Block[] {
  const rows = members.map((member) => [
    code(member.name),
    code(member.type),
    plain(member.optional ? "no" : "yes"),
    proseLine((member.doc ?? "").replace(/\{@link (\w+)\}/g, "`$1`")),
  ]);
  const rest = join(others.map(code), ", ");
  return [
    paragraph(concat([plain("Members of "), code(name), plain(":")])),
    ...(rows.length > 0 ? [table(["Member", "Type", "Required", "Meaning"].map(plain), rows)] : []),
    ...(others.length > 0 ? [paragraph(concat([plain(rows.length > 0 ? "And those of " : "Those of "), rest, plain(".")]))] : []),
  ];
}

function firstSentence(doc: string): Inline {
  return proseLine(doc.split(/\n\s*\n/)[0] ?? "");
}

/** How a list of links speaks of a page: its name and what it exports. */
export function pageItem({ title, path, view }: FunctionsPage, from: string): Inline {
  const names = view.functions.map(({ heading }) => heading);
  return concat([pageLink(code(title), relativeLink(from, path)), plain(": "), plain(names.join(", "))]);
}

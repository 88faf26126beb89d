import type { HelperFunction } from "../../../helpers/helper-modules.js";
import type { Resource } from "../../../model/model.js";
import { code, type Inline, join, pageLink, plain } from "../../../print/markdown/markdown.js";
import { relativeLink } from "../../page-names.js";
import { type ApiPages, helperFile, helpersOf, methodName } from "./api-pages.js";
import { type DocView, docView, firstParagraph, firstSentence, parentText } from "./doc-view.js";
import { type FunctionSection, functionSection } from "./function-section.js";
import { type OperationSection, operationSection } from "./operation-section.js";
import { indexLink, operationLink, type Page, requestText, sourceLine, startPage } from "./page.js";

/** The view of `templates/docs/resource.md.hbs`. */
export interface ResourceView extends DocView {
  readonly title: string;
  readonly parent: Inline | undefined;
  /** The resources that belong to this one. Missing: none. */
  readonly nested: Inline | undefined;
  /** The hand-written functions, then the operations. */
  readonly methods: readonly MethodRow[];
  readonly helpers: readonly HelperSection[];
  readonly operations: readonly OperationSection[];
  readonly index: Inline;
  readonly source: Inline;
}

export interface MethodRow {
  readonly link: Inline;
  readonly request: Inline;
  readonly sentence: Inline;
}

/** The section about a hand-written function of the resource. */
export interface HelperSection extends FunctionSection {
  /** The file that defines it. */
  readonly file: Inline;
}

export function resourceView(api: ApiPages, resource: Resource): ResourceView {
  const page = startPage(api, api.docs.resource(resource.name));
  const helpers = helpersOf(api, resource.name);
  return {
    ...docView(resource.doc),
    title: resource.name,
    parent: parentText(resource),
    nested: nestedLinks(page, resource),
    methods: [
      ...helpers.map((helper) => helperRow(api, resource, helper)),
      ...resource.operations.map((operation) => ({
        link: operationLink(page, { resource, operation }),
        request: code(requestText(api.model, operation)),
        sentence: firstSentence(operation.doc, api.line),
      })),
    ],
    helpers: helpers.map((helper) => ({
      ...functionSection(methodName(resource, helper), helper),
      file: code(helperFile(api, resource.name)),
    })),
    operations: resource.operations.map((operation) => operationSection(page, resource, operation)),
    index: indexLink(page),
    source: sourceLine(api.model),
  };
}

/** Links to the resources one level below. */
function nestedLinks({ api, path }: Page, { segments }: Resource): Inline | undefined {
  const nested = api.nested.get(segments.join(".")) ?? [];
  const links = nested.map(({ name }) => pageLink(code(name), relativeLink(path, api.docs.resource(name))));
  return links.length === 0 ? undefined : join(links, ", ");
}

function helperRow(api: ApiPages, resource: Resource, helper: HelperFunction): MethodRow {
  return {
    link: pageLink(code(methodName(resource, helper)), `#${api.docs.anchor(resource.name, "helper", helper.name)}`),
    request: plain("several"),
    sentence: api.line(firstParagraph(helper.doc ?? "")),
  };
}

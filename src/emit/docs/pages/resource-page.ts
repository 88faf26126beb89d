import type { HelperFunction } from "../../../helpers/helper-modules.js";
import type { Operation, OperationResponse, Params, Resource } from "../../../model/model.js";
import { type Block, code, concat, type Inline, join, pageLink, plain } from "../../../print/markdown/markdown.js";
import { type BodyChoice, bodyChoice } from "../../client/body-choice.js";
import { sinceText } from "../../client/since-text.js";
import { relativeLink } from "../../page-names.js";
import { isStream, operationSample } from "../samples/sample.js";
import { type ApiPages, methodName, operationLink, pageContext, requestText, securityText } from "./api-pages.js";
import { type DocView, docView, type FieldRow, fieldRow, type PageContext, sentence, sourceLine, wholeLine } from "./doc-view.js";
import { errorClass } from "./error-classes.js";
import { type FunctionView, functionView } from "./functions-page.js";
import { type Field, fieldsOf, partsOf, typeMarkdown } from "./type-markdown.js";

/** What `templates/docs/resource.md.hbs` prints. */
export interface ResourcePageView extends DocView {
  readonly title: string;
  readonly methods: readonly { readonly link: Inline; readonly request: Inline; readonly sentence: Inline }[];
  readonly operations: readonly OperationSection[];
  readonly helpers: readonly HelperView[];
  readonly index: Inline;
  readonly source: Inline;
}

export interface OperationSection extends DocView {
  readonly heading: string;
  readonly request: Inline;
  readonly id: Inline;
  readonly security: Inline;
  /** The first release that has it, where the text does not say so. */
  readonly since?: Inline;
  readonly params: readonly ParamRow[];
  /** Where the body depends on its media type: what goes with each. The first is taken unless the caller chooses. */
  readonly branches?: readonly BranchView[];
  /** Members of the body beside those of the table. */
  readonly alsoParams?: Inline;
  readonly constants?: Inline;
  readonly paging?: Inline;
  readonly stream?: Inline;
  readonly returns: readonly ResponseRow[];
  readonly errors: readonly (ResponseRow & { readonly errorClass: Inline })[];
  /** Whether the document says what any of the replies means. */
  readonly returnsExplained: boolean;
  readonly errorsExplained: boolean;
  readonly sample?: Block;
}

export interface ResponseRow {
  readonly status: Inline;
  readonly body: Inline;
  readonly meaning: Inline;
}

export interface BranchView {
  readonly mediaTypes: Inline;
  readonly isDefault: boolean;
  readonly params: readonly ParamRow[];
}

export interface ParamRow extends FieldRow {
  readonly where: string;
}

export interface HelperView extends FunctionView {
  /** Where it is written, with the types that it speaks of. */
  readonly file: Inline;
}

export function resourcePageView(pages: ApiPages, resource: Resource): ResourcePageView {
  const page = pages.resourcePage(resource.name);
  const helpers = pages.helpersOf(resource.name);
  return {
    ...docView(resource.doc),
    title: resource.name,
    methods: [
      ...resource.operations.map((operation) => ({
        link: operationLink(pages, page, { resource, operation }),
        request: code(requestText(pages.model, operation)),
        sentence: sentence(operation.doc, pages.line),
      })),
      ...helpers.map((helper) => helperMethod(pages, resource, helper)),
    ],
    operations: resource.operations.map((operation) => operationSection(pages, page, resource, operation)),
    helpers: helpers.map((helper) => helperView(pages, resource, helper)),
    index: pageLink(plain("All resources and models"), relativeLink(page, `${pages.folder}/README.md`)),
    source: sourceLine(pages.model.api),
  };
}

function helperMethod(pages: ApiPages, resource: Resource, helper: HelperFunction): ResourcePageView["methods"][number] {
  const target = `#${pages.helperAnchor(resource.name, helper)}`;
  return {
    link: pageLink(code(methodName(resource, helper)), target),
    request: plain("several"),
    sentence: pages.line((helper.doc ?? "").split(/\n\s*\n/)[0] ?? ""),
  };
}

function helperView(pages: ApiPages, resource: Resource, helper: HelperFunction): HelperView {
  return {
    ...functionView(methodName(resource, helper), helper),
    file: code(pages.helperFile(resource.name)),
  };
}

function operationSection(pages: ApiPages, page: string, resource: Resource, operation: Operation): OperationSection {
  const words = pageContext(pages, page);
  const sample = operationSample(pages.samples, resource, operation);
  const choice = bodyChoice(operation.params, operation.body);
  const returns = operation.success.map((reply) => responseRow(reply, words));
  const errors = operation.errors.map((reply) => ({ ...responseRow(reply, words), errorClass: code(errorClass(reply.status)) }));
  return {
    ...docView(operation.doc),
    heading: methodName(resource, operation),
    request: code(requestText(pages.model, operation)),
    id: code(operation.id),
    security: securityText(pages, page, operation.security),
    ...optional("since", sinceLine(operation)),
    params: paramRows(pages, operation, words, choice),
    ...optional("branches", choice && branchViews(choice, words)),
    ...optional("alsoParams", alsoParams(operation.params, words)),
    ...optional("constants", constantsText(operation)),
    ...optional("paging", pagingText(operation, words)),
    ...optional("stream", streamText(operation, words)),
    returns,
    errors,
    returnsExplained: returns.some(isExplained),
    errorsExplained: errors.some(isExplained),
    ...optional("sample", sample),
  };
}

function sinceLine(operation: Operation): Inline | undefined {
  const text = sinceText(operation);
  return text === undefined ? undefined : plain(text);
}

function responseRow(reply: OperationResponse, words: PageContext): ResponseRow {
  return { status: code(String(reply.status)), body: bodyText(reply, words), meaning: wholeLine(reply.doc, words.line) };
}

function isExplained({ meaning }: ResponseRow): boolean {
  return meaning.text !== "";
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [Key in Name]: Value });
}

function paramRows(pages: ApiPages, operation: Operation, words: PageContext, choice: BodyChoice | undefined): readonly ParamRow[] {
  const { properties: members, body } = { ...operation.params, ...(choice && { properties: choice.always }) };
  const taken = new Set(members.map(({ name }) => name));
  const own = members.map(
    (property): ParamRow => ({ ...fieldRow({ path: property.name, property }, words), where: placeOf(operation, property.name) }),
  );
  if (body === undefined) return own;
  const fields = bodyFields(pages, body.type).filter(({ property, path }) => property.access !== "read" && !taken.has(path));
  return [...own, ...fields.map((field): ParamRow => bodyRow(field, body.optional, words))];
}

function branchViews({ alternatives }: BodyChoice, words: PageContext): readonly BranchView[] {
  return alternatives.map(({ mediaTypes, type }, index) => ({
    mediaTypes: join(mediaTypes.map(code), ", "),
    isDefault: index === 0,
    params: fieldsOf(type)
      .filter(({ property }) => property.access !== "read")
      .map((field): ParamRow => ({ ...fieldRow(field, words), where: field.path === "contentType" ? "header" : "body" })),
  }));
}

function bodyRow(field: Field, optionalBody: boolean, words: PageContext): ParamRow {
  const row = fieldRow(field, words);
  return { ...row, required: optionalBody ? "no" : row.required, where: "body" };
}

/** The fields of a body without those of nested objects; a named type is looked up. */
function bodyFields(pages: ApiPages, type: Params["properties"][number]["type"]): readonly Field[] {
  const parts = partsOf(type).flatMap((name) => {
    const part = pages.samples.types.get(name);
    return part === undefined || part.kind === "ref" ? [] : fieldsOf(part);
  });
  const byPath = new Map([...parts, ...fieldsOf(type)].map((field) => [field.path, field]));
  return [...byPath.values()];
}

function alsoParams({ body }: Params, words: PageContext): Inline | undefined {
  return body === undefined || body.type.kind === "object" ? undefined : typeMarkdown(body.type, words.model);
}

function placeOf(operation: Operation, member: string): string {
  const parameter = operation.parameters.find((each) => each.param === member);
  if (operation.body?.shared.includes(member) === true) return `${parameter?.in ?? "path"} and body`;
  if (parameter !== undefined) return parameter.in;
  return operation.body?.mode === "whole" && (member === "body" || member === "requestBody") ? "body" : "header";
}

function constantsText(operation: Operation): Inline | undefined {
  const fixed = operation.parameters.filter(({ constant }) => constant !== undefined);
  if (fixed.length === 0) return undefined;
  return join(
    fixed.map(({ name, constant }) => concat([code(name), plain(" is "), code(String(constant))])),
    ", ",
  );
}

function pagingText({ pagination }: Operation, words: PageContext): Inline | undefined {
  if (pagination === undefined) return undefined;
  const by =
    pagination.cursor !== undefined
      ? [pagination.cursor.cursor]
      : pagination.offset !== undefined
        ? [pagination.offset.offset, pagination.offset.limit]
        : pagination.page !== undefined
          ? [pagination.page.page]
          : [];
  const item = typeMarkdown(pagination.item, words.model);
  if (pagination.link !== undefined && by.length === 0) return concat([item, plain(", page after page by the reply's links")]);
  return by.length === 0 ? item : concat([item, plain(", page after page by "), join(by.map(code), " and ")]);
}

function streamText(operation: Operation, words: PageContext): Inline | undefined {
  const items = operation.success.flatMap(({ content }) => content).filter(isStream);
  if (items.length === 0) return undefined;
  return join(
    items.map(({ mediaType, type }) => concat([typeMarkdown(type, words.model), plain(" with "), code(mediaType)])),
    ", ",
  );
}

function bodyText({ content }: OperationResponse, words: PageContext): Inline {
  if (content.length === 0) return plain("no body");
  const several = content.length > 1;
  return join(
    content.map((each) => {
      const type = concat([plain(isStream(each) ? "stream of " : ""), typeMarkdown(each.type, words.model)]);
      return several || each.decoding !== "json" ? concat([type, plain(" as "), code(each.mediaType)]) : type;
    }),
    ", or ",
  );
}

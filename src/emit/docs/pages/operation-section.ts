import { isStream } from "../../../model/is-stream.js";
import type { Operation, OperationResponse, Pagination, Resource, StreamFlag } from "../../../model/model.js";
import { type Block, code, concat, type Inline, join, plain } from "../../../print/markdown/markdown.js";
import { bodyChoice } from "../../shared/body-choice.js";
import { sinceText } from "../../shared/since-text.js";
import { responseBlock } from "../responses/response-block.js";
import { curlSample } from "../samples/curl.js";
import { operationSample, sampleSource } from "../samples/sample.js";
import { methodName } from "./api-pages.js";
import { type DocView, docView, wholeLine } from "./doc-view.js";
import { errorClass } from "./error-classes.js";
import { callbackLines, linkLines } from "./link-lines.js";
import { type Page, requestText, securityText } from "./page.js";
import { type BodyTable, bodyTables, type ParamRow, paramRows } from "./param-rows.js";
import { type BodyFields, bodyFields, type HeaderRow, headerRows } from "./response-tables.js";
import { typeMarkdown } from "./type-markdown.js";

/** The section about an operation on the page of its resource. */
export interface OperationSection extends DocView {
  readonly heading: string;
  readonly request: Inline;
  /** The server of the operation, if it is not that of the API. */
  readonly server: Inline | undefined;
  readonly id: Inline;
  readonly security: Inline;
  /** The first release with the operation, unless the description names it. */
  readonly since: string | undefined;
  /** Tags such as badges. */
  readonly labels: Inline | undefined;
  readonly params: readonly ParamRow[];
  /**
   * If the type of the body depends on the media type: one table for each type, that of the default
   * first.
   */
  readonly branches: readonly BodyTable[];
  /** A type whose properties are params besides those of the table. */
  readonly alsoParams: Inline | undefined;
  readonly constants: Inline | undefined;
  readonly paging: Inline | undefined;
  readonly stream: Inline | undefined;
  readonly returns: readonly ResponseRow[];
  /** The properties of bodies that have no name, and so no page. */
  readonly returnBodies: readonly BodyFields[];
  readonly errors: readonly ErrorRow[];
  readonly errorBodies: readonly BodyFields[];
  readonly headers: readonly HeaderRow[];
  /** Requests that a response leads to. */
  readonly links: readonly Inline[];
  /** Requests that the API sends because of the operation. */
  readonly callbacks: readonly Inline[];
  /** Whether the document describes any of the responses. */
  readonly returnsExplained: boolean;
  readonly errorsExplained: boolean;
  readonly sample: Block | undefined;
  /** The request of the sample as a curl command. */
  readonly curl: Block | undefined;
  /** A recorded response, or the example of the document. */
  readonly response: Block | undefined;
}

export interface ResponseRow {
  readonly status: Inline;
  readonly body: Inline;
  readonly description: Inline;
}

export interface ErrorRow extends ResponseRow {
  readonly errorClass: Inline;
}

export function operationSection(page: Page, resource: Resource, operation: Operation): OperationSection {
  const { model, samples } = page.api;
  const { body } = operation.params;
  const choice = bodyChoice(operation.params, operation.body);
  const returns = operation.success.map((response) => responseRow(response, page));
  const errors = operation.errors.map((response) => ({ ...responseRow(response, page), errorClass: code(errorClass(response.status)) }));
  return {
    ...docView(operation.doc),
    heading: methodName(resource, operation),
    request: code(requestText(model, operation)),
    server: operation.server === undefined ? undefined : code(operation.server),
    id: code(operation.id),
    security: securityText(page, operation.security),
    since: sinceText(operation),
    labels: operation.labels && join(operation.labels.map(code), ", "),
    params: paramRows(page, operation, choice),
    branches: choice === undefined ? [] : bodyTables(page, choice),
    alsoParams: body === undefined || body.type.kind === "object" ? undefined : typeMarkdown(body.type, page),
    constants: constantsText(operation),
    paging: pagingText(page, operation),
    stream: streamText(page, operation),
    returns,
    returnBodies: operation.success.flatMap((response) => bodyFields(response, page)),
    errors,
    errorBodies: operation.errors.flatMap((response) => bodyFields(response, page)),
    headers: [...operation.success, ...operation.errors].flatMap((response) => headerRows(response, page)),
    links: linkLines(page, operation),
    callbacks: callbackLines(page, resource.name, operation),
    returnsExplained: returns.some(hasDescription),
    errorsExplained: errors.some(hasDescription),
    sample: operationSample(samples, resource, operation),
    curl: curlSample(samples, operation),
    response: responseBlock(operation, page.api.recorded.get(operation), sampleSource(samples)),
  };
}

function responseRow(response: OperationResponse, page: Page): ResponseRow {
  return {
    status: code(String(response.status)),
    body: bodyText(response, page),
    description: wholeLine(response.doc, page.api.line),
  };
}

function hasDescription({ description }: ResponseRow): boolean {
  return description.text !== "";
}

/** `id` is always `~` */
function constantsText({ parameters }: Operation): Inline | undefined {
  const constants = parameters.filter(({ constant }) => constant !== undefined);
  if (constants.length === 0) return undefined;
  const texts = constants.map(({ name, constant }) => concat([code(name), plain(" is always "), code(String(constant))]));
  return join(texts, ", ");
}

/** The type of the items, and the params that select a page. */
function pagingText(page: Page, { pagination }: Operation): Inline | undefined {
  if (pagination === undefined) return undefined;
  const item = typeMarkdown(pagination.item, page);
  const params = pageParams(pagination);
  if (params.length === 0) return concat([item, plain(" by the links in responses")]);
  return concat([item, plain(" by "), join(params.map(code), " and ")]);
}

/** The params that select a page. Empty if the response links to the next page. */
function pageParams(pagination: Pagination): readonly string[] {
  switch (pagination.kind) {
    case "cursor":
    case "cursor-or-offset":
      return [pagination.cursor.cursor];
    case "offset":
      return [pagination.offset.offset, pagination.offset.limit];
    case "page":
      return [pagination.page.page];
    case "link":
      return [];
  }
}

function flagValues({ streams }: StreamFlag): Inline {
  return join(
    streams.map((value) => (typeof value === "boolean" ? plain(String(value)) : code(value))),
    " or ",
  );
}

function streamText(page: Page, { success, streamFlag }: Operation): Inline | undefined {
  const streams = success.flatMap(({ content }) => content).filter(isStream);
  if (streams.length === 0) return undefined;
  const texts = streams.map(({ mediaType, type, events = [] }) => {
    const named = events.flatMap(({ names = [], type: data }) => names.map((name) => ({ name, data })));
    const list = named.map(({ name, data }) => concat([code(name), plain(" has "), typeMarkdown(data, page)]));
    const isSelected = mediaType === streamFlag?.mediaType;
    const selection = isSelected ? [plain(", if "), code(streamFlag.path.join(".")), plain(" is "), flagValues(streamFlag)] : [];
    const text = concat([typeMarkdown(type, page), plain(" with "), code(mediaType), ...selection]);
    return list.length === 0 ? text : concat([text, plain(" (data by event: "), join(list, ", "), plain(")")]);
  });
  return join(texts, ", ");
}

/** The media type is named if there are several, or if it is not JSON. */
function bodyText({ content }: OperationResponse, page: Page): Inline {
  if (content.length === 0) return plain("none");
  const texts = content.map((media) => {
    const type = concat([plain(isStream(media) ? "stream of " : ""), typeMarkdown(media.type, page)]);
    const isPlainJson = content.length === 1 && media.decoding === "json";
    return isPlainJson ? type : concat([type, plain(" as "), code(media.mediaType)]);
  });
  return join(texts, ", or ");
}

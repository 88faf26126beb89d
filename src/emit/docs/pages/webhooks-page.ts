import type { BodyContent, Type, Webhook, WebhookContent } from "../../../model/model.js";
import { type Block, code, concat, fence, type Inline, join, pageLink, plain } from "../../../print/markdown/markdown.js";
import { webhookGroups } from "../../shared/webhook-symbols.js";
import { fittingExample } from "../samples/example.js";
import type { ApiPages } from "./api-pages.js";
import { type DocView, docView, firstSentence, wholeLine } from "./doc-view.js";
import { type FieldRow, fieldRow } from "./field-row.js";
import { inlineFields } from "./fields.js";
import { indexLink, operationLink, type Page, securityText, sourceLine, startPage } from "./page.js";
import { templateText } from "./template-text.js";
import { typeMarkdown } from "./type-markdown.js";
import { webhookSample } from "./webhook-sample.js";

/** The view of `templates/docs/webhooks.md.hbs`. */
export interface WebhooksPageView {
  readonly sample: Block | undefined;
  /** The property that states which webhook a payload is. */
  readonly discriminator: Inline | undefined;
  readonly groups: readonly GroupTable[];
  readonly events: readonly EventSection[];
  readonly index: Inline;
  readonly source: Inline;
}

interface GroupTable {
  readonly isCallback: boolean;
  readonly rows: readonly {
    readonly link: Inline;
    readonly key: Inline;
    readonly payload: Inline;
    readonly responses: Inline;
    readonly sentence: Inline;
  }[];
}

interface EventSection extends DocView {
  readonly heading: string;
  readonly request: Inline;
  /** The operation that causes a callback, and its URL. */
  readonly operation: Inline | undefined;
  readonly url: Inline | undefined;
  readonly security: Inline | undefined;
  readonly payload: Inline | undefined;
  readonly payloadText: Inline | undefined;
  readonly fields: readonly FieldRow[];
  readonly example: Block | undefined;
  readonly headers: readonly FieldRow[];
  readonly query: readonly FieldRow[];
  readonly responses: readonly { readonly status: Inline; readonly body: Inline; readonly description: Inline }[];
  readonly responseHeaders: readonly (FieldRow & { readonly status: Inline })[];
}

export function webhooksPageView(api: ApiPages): WebhooksPageView {
  const page = startPage(api, api.docs.webhooks);
  const groups = webhookGroups(api.model);
  const discriminator = api.model.webhooks?.discriminator?.property;
  return {
    sample: webhookSample(api),
    discriminator: discriminator === undefined ? undefined : code(discriminator),
    groups: groups.map(({ isCallback, list }) => ({ isCallback, rows: list.map((webhook) => tableRow(page, webhook)) })),
    events: groups.flatMap(({ list }) => list.map((webhook) => eventSection(page, webhook))),
    index: indexLink(page),
    source: sourceLine(api.model),
  };
}

function tableRow(page: Page, webhook: Webhook): GroupTable["rows"][number] {
  const { id, name, key, payload, responses, doc } = webhook;
  const statuses = responses.map(({ status }) => code(String(status)));
  return {
    link: pageLink(code(name), `#${page.api.docs.webhookAnchor(id)}`),
    key: code(key),
    payload: contentText(page, payload?.content ?? []),
    responses: statuses.length === 0 ? plain("any") : join(statuses, ", "),
    sentence: firstSentence(doc, page.api.line),
  };
}

function eventSection(page: Page, webhook: Webhook): EventSection {
  const { name, method, payload, headers, query, responses, security, doc } = webhook;
  const rows = (properties: Webhook["headers"]): readonly FieldRow[] =>
    properties.map((property) => fieldRow({ path: property.name, property }, page));
  return {
    ...docView(doc),
    heading: name,
    request: code(method),
    ...callbackFacts(page, webhook),
    security: security.length === 0 ? undefined : securityText(page, security),
    payload: payload && contentText(page, payload.content),
    payloadText: payload?.doc.text === undefined ? undefined : wholeLine(payload.doc, page.api.line),
    fields: payloadFields(payload?.content ?? []).map((field) => fieldRow(field, page)),
    example: exampleBlock(page, payload?.content ?? []),
    headers: rows(headers),
    query: rows(query),
    responses: responses.map((response) => ({
      status: code(String(response.status)),
      body: contentText(page, response.content),
      description: wholeLine(response.doc, page.api.line),
    })),
    responseHeaders: responses.flatMap((response) =>
      rows(response.headers).map((row) => ({ ...row, status: code(String(response.status)) })),
    ),
  };
}

function callbackFacts(page: Page, { callback }: Webhook): Pick<EventSection, "operation" | "url"> {
  const resource = page.api.model.resources.find(({ name }) => name === callback?.resource);
  const operation = resource?.operations.find(({ name }) => name === callback?.operation);
  return {
    operation: resource === undefined || operation === undefined ? undefined : operationLink(page, { resource, operation }),
    url: callback && templateText(callback.url),
  };
}

/** The media type is named if there are several, or if it is not JSON. */
function contentText(page: Page, content: readonly (WebhookContent | BodyContent)[]): Inline {
  if (content.length === 0) return plain("none");
  const texts = content.map(({ mediaType, type }) => {
    const text = typeMarkdown(type, page);
    return content.length === 1 && mediaType === "application/json" ? text : concat([text, plain(" as "), code(mediaType)]);
  });
  return join(texts, ", or ");
}

/** The properties of an inline payload. A named type has a page. */
function payloadFields(content: readonly WebhookContent[]): ReturnType<typeof inlineFields> {
  const [first, ...others] = content;
  return first === undefined || others.length > 0 ? [] : inlineFields(first.type);
}

/** The first example of the document that fits its type. */
function exampleBlock({ api }: Page, content: readonly WebhookContent[]): Block | undefined {
  for (const { type, example } of content) {
    const value = example !== undefined && "value" in example ? example.value : exampleOf(api, type);
    const fitting = value === undefined ? undefined : fittingExample(type, value, api.samples.types, "response");
    if (fitting !== undefined) return fence("json", JSON.stringify(fitting, undefined, 2));
  }
  return undefined;
}

function exampleOf({ model }: ApiPages, type: Type): ReturnType<typeof fittingExample> {
  return type.kind === "ref" ? model.types.find(({ name }) => name === type.name)?.example : undefined;
}

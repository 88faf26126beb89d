import type { LinkValue, Operation, OperationResponse, ResponseLink } from "../../../model/model.js";
import { code, concat, type Inline, join, pageLink, plain } from "../../../print/markdown/markdown.js";
import { relativeLink } from "../../page-names.js";
import { firstSentence, joinSentences, wholeLine } from "./doc-view.js";
import { operationLink, type Page } from "./page.js";
import { templateText } from "./template-text.js";
import { jsonCode } from "./type-markdown.js";

/** Returns a line for each link of a response: what the next request takes from this one. */
export function linkLines(page: Page, { success, errors }: Operation): readonly Inline[] {
  const responses = new Map([...success, ...errors].map((response) => [response.status, response]));
  return [...responses.values()].flatMap((response) => (response.links ?? []).map((link) => linkLine(page, response, link)));
}

function linkLine(page: Page, { status }: OperationResponse, link: ResponseLink): Inline {
  const resource = page.api.model.resources.find(({ name }) => name === link.resource);
  const operation = resource?.operations.find(({ name }) => name === link.operation);
  const target =
    resource === undefined || operation === undefined
      ? code(`${link.resource}.${link.operation}`)
      : operationLink(page, { resource, operation });
  const facts = [
    ...link.params.map(({ name, value }) => concat([valueText(value), plain(" is the "), code(name), plain(" of "), target])),
    ...(link.body === undefined ? [] : [concat([valueText(link.body), plain(" is the body of "), target])]),
  ];
  const sentence = facts.length === 0 ? concat([plain("leads to "), target]) : join(facts, ", and ");
  const server = link.server === undefined ? [] : [concat([plain("Server: "), code(link.server), plain(".")])];
  const line = concat([code(link.name), plain(" after "), code(String(status)), plain(": "), sentence, plain(".")]);
  return joinSentences([line, wholeLine(link.doc, page.api.line), ...server]);
}

function valueText(value: LinkValue): Inline {
  return "template" in value ? templateText(value.template) : jsonCode(value.value);
}

/** Returns a line for each callback of an operation, with a link to its section. */
export function callbackLines(page: Page, resource: string, { name }: Operation): readonly Inline[] {
  const { model, docs } = page.api;
  const own = (model.callbacks ?? []).filter(({ callback }) => callback?.resource === resource && callback.operation === name);
  return own.map(({ id, name: event, doc, method, callback }) => {
    const link = pageLink(code(event), `${relativeLink(page.path, docs.webhooks)}#${docs.webhookAnchor(id)}`);
    const url = callback === undefined ? plain("") : templateText(callback.url);
    return joinSentences([concat([link, plain(": "), code(method), plain(" to "), url, plain(".")]), firstSentence(doc, page.api.line)]);
  });
}

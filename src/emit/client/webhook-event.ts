import type { BodyContent, Property, Webhook, WebhookResponse } from "../../model/model.js";
import {
  type Code,
  code,
  docComment,
  hardline,
  identifier,
  line,
  literal,
  nothing,
  propertyKey,
  typeArguments,
} from "../../print/typescript/code.js";
import { eventName, eventResponseName } from "../shared/webhook-symbols.js";
import { docLines } from "./doc-lines.js";
import { headerText } from "./header-types.js";
import { runtimeType } from "./runtime-symbols.js";
import { headersText, type SharedHeaders, texts } from "./shared-headers.js";
import { block, union } from "./type-layout.js";
import { passedScope, type TypeScope } from "./type-scope.js";
import { anyValue, typeText, unionOf } from "./type-text.js";

/** The types of one webhook or callback. */
export interface EventView {
  readonly doc: Code;
  readonly name: Code;
  readonly body: Code;
  readonly responseDoc: Code;
  readonly response: Code;
  readonly responseBody: Code;
}

export function eventView(webhook: Webhook, shared: SharedHeaders, scope: TypeScope): EventView {
  const { doc, key, method } = webhook;
  const request = `\`${method}\` of the ${webhook.callback === undefined ? "webhook" : "callback"} \`${key}\``;
  return {
    doc: docComment([...docLines(doc), request], doc.deprecated ? [{ tag: "deprecated" }] : []),
    name: identifier(eventName(webhook)),
    body: eventBody(webhook, shared, scope),
    responseDoc: code`/** Responses to {@link ${identifier(eventName(webhook))}}. */${hardline}`,
    response: identifier(eventResponseName(webhook)),
    responseBody: responseText(webhook.responses, passedScope(scope)),
  };
}

function eventBody({ payload, headers, query }: Webhook, shared: SharedHeaders, scope: TypeScope): Code {
  const types = payload?.content.map(({ type }) => type) ?? [];
  const fields = [
    payload === undefined
      ? code`payload?: undefined`
      : code`${docComment(docLines(payload.doc))}payload${payload.required ? nothing : code`?`}: ${unionOf(types, scope)}`,
    ...(headers.length === 0
      ? []
      : [code`headers: ${runtimeType("DeclaredHeaders")}${typeArguments([headersText(headers, shared, scope)])}`]),
    ...(query.length === 0 ? [] : [code`query: ${identifier("DeclaredQuery")}${typeArguments([texts(query, scope)])}`]),
  ];
  return block(fields, hardline);
}

/** A union of all responses. Without any in the document, the handler chooses. */
function responseText(responses: readonly WebhookResponse[], scope: TypeScope): Code {
  if (responses.length === 0)
    return responseType(code`number`, [code`readonly contentType?: string`, code`readonly body?: ${anyValue(scope)}`], [], scope);
  return union(
    responses.flatMap(({ status, content, headers }) => {
      // A range or `default` may be any status.
      const text = typeof status === "number" ? literal(status) : code`number`;
      if (content.length === 0)
        return [responseType(text, [code`readonly contentType?: undefined`, code`readonly body?: undefined`], headers, scope)];
      return content.map((media) => responseType(text, bodyFields(media, scope), headers, scope));
    }),
  );
}

/** A response is JSON if it does not state another media type. */
function bodyFields({ mediaType, type }: BodyContent, scope: TypeScope): readonly Code[] {
  const optional = mediaType === "application/json" ? code`?` : nothing;
  return [code`readonly contentType${optional}: ${literal(mediaType)}`, code`readonly body: ${typeText(type, scope)}`];
}

function responseType(status: Code, body: readonly Code[], headers: readonly Property[], scope: TypeScope): Code {
  return block([code`readonly status: ${status}`, ...body, headersField(headers, scope)], line);
}

/** Any headers may be sent. Those of the document have their types. */
function headersField(headers: readonly Property[], scope: TypeScope): Code {
  const declared = headers.map(
    ({ name, type, required }) => code`readonly ${propertyKey(name)}${required ? nothing : code`?`}: ${headerText(type, scope)}`,
  );
  const isRequired = headers.some(({ required }) => required);
  const others = code`readonly [name: string]: string | undefined`;
  return code`readonly headers${isRequired ? nothing : code`?`}: ${block([...declared, others], line)}`;
}

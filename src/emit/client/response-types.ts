import type { Operation, OperationResponse, ResponseContent, StatusPattern } from "../../model/model.js";
import { type Code, code, concat, literal, typeArguments } from "../../print/typescript/code.js";
import { runtimeType } from "./runtime-symbols.js";
import { codeKey, mapType, type TypeScope, typeText, unionOf } from "./type-text.js";

/** One way to call an operation: what the caller accepts, and what the call then is. */
export interface CallShape {
  /** Media types that lead here; empty where no reply has a body. */
  readonly accept: readonly string[];
  readonly kind: "call" | "pages" | "events" | "download";
  /** Type arguments of the runtime's function and of the type that it returns. */
  readonly arguments: readonly Code[];
  readonly returns: Code;
}

/** The ways to call an operation; the first is what callers get who do not ask for another. */
export function callShapes(operation: Operation, errors: Code, scope: TypeScope): readonly CallShape[] {
  const accepted = acceptedTypes(operation);
  const all = (accepted.length === 0 ? [undefined] : accepted).map((mediaType) => callShape(operation, mediaType, errors, scope));
  const byType = new Map<string, CallShape>();
  for (const shape of all) {
    const same = byType.get(codeKey(shape.returns));
    byType.set(codeKey(shape.returns), same === undefined ? shape : { ...same, accept: [...same.accept, ...shape.accept] });
  }
  return [...byType.values()];
}

/** Media types of successful replies, the preferred one first. */
export function acceptedTypes({ success }: Operation): readonly string[] {
  return [...new Set(success.flatMap(({ content }) => content.map(({ mediaType }) => mediaType)))];
}

/** `{ readonly 404: HTTPExceptionResponse; ... }`, with each status on a line of its own. */
export function errorsBody(operation: Operation, scope: TypeScope, separator: Code): Code {
  return mapType(
    operation.errors.map(({ status, content }) => [statusKey(status), errorType(content, scope)]),
    separator,
  );
}

const calls = { call: "Call", pages: "PageCall", events: "EventCall", download: "DownloadCall" } as const;

function callShape(operation: Operation, mediaType: string | undefined, errors: Code, scope: TypeScope): CallShape {
  const stream = operation.success.flatMap((reply) => responseContent(reply, mediaType) ?? []).find(isStream);
  const kind = kindOf(operation, stream !== undefined, mediaType);
  const success = mapType(operation.success.map((reply) => [statusKey(reply.status), successType(reply, mediaType, scope)]));
  const item = operation.pagination === undefined || kind !== "pages" ? [] : [typeText(operation.pagination.item, scope)];
  const args = stream === undefined ? [success, errors, ...item] : [typeText(stream.type, scope), errors];
  const returns = concat(runtimeType(calls[kind]), typeArguments(args));
  return { accept: mediaType === undefined ? [] : [mediaType], kind, arguments: args, returns };
}

function kindOf(operation: Operation, streams: boolean, mediaType: string | undefined): CallShape["kind"] {
  if (streams) return "events";
  if (isBytes(operation, mediaType)) return "download";
  return operation.pagination === undefined ? "call" : "pages";
}

/** True where every successful reply with a body is bytes, so that what comes can be handed on as it comes. */
function isBytes({ success }: Operation, mediaType: string | undefined): boolean {
  const replies = success.flatMap((reply) => responseContent(reply, mediaType) ?? []);
  return replies.length > 0 && replies.every(({ decoding }) => decoding === "binary");
}

function isStream({ decoding }: ResponseContent): boolean {
  return decoding === "lines" || decoding === "events" || decoding === "sequence";
}

/** What a reply holds for callers who accept a media type: a status that does not have it sends what it has. */
function responseContent({ content }: OperationResponse, mediaType: string | undefined): ResponseContent | undefined {
  return content.find((each) => each.mediaType === mediaType) ?? content[0];
}

function successType(reply: OperationResponse, mediaType: string | undefined, scope: TypeScope): Code {
  const content = responseContent(reply, mediaType);
  return content === undefined ? code`undefined` : typeText(content.type, scope);
}

/** Servers and proxies send error bodies that no document declares, so a body that is not declared is unknown, not missing. */
function errorType(content: readonly ResponseContent[], scope: TypeScope): Code {
  return content.length === 0
    ? code`unknown`
    : unionOf(
        content.map(({ type }) => type),
        scope,
      );
}

function statusKey(status: StatusPattern): Code {
  return status === "default" ? code`default` : literal(status);
}

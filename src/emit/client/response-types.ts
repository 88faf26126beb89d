import { isStream } from "../../model/is-stream.js";
import type { Operation, OperationResponse, ResponseContent, StatusPattern } from "../../model/model.js";
import { type Code, code, concat, globalName, literal, typeArguments } from "../../print/typescript/code.js";
import { acceptedTypes } from "../shared/accepted-types.js";
import { runtimeType } from "./runtime-symbols.js";
import { codeKey, mapType, union } from "./type-layout.js";
import type { TypeScope } from "./type-scope.js";
import { anyValue, typeText, unionOf } from "./type-text.js";

/**
 * One way to call an operation: the media types that the caller accepts, and the call that results.
 */
export interface CallShape {
  /**
   * Media types that select this shape. Empty if no response has a body, or if a property of the
   * body selects the shape.
   */
  readonly accept: readonly string[];
  /** The media type of the stream that a property of the body selects. */
  readonly stream?: string;
  readonly kind: "call" | "pages" | "events" | "download";
  /** Type arguments of the runtime's function and of the type that it returns. */
  readonly arguments: readonly Code[];
  readonly returns: Code;
}

/** The types that the module of a resource declares for an operation. */
export interface OperationTypes {
  readonly errors: Code;
  /** Declared only if the operation has several success statuses: {@link responsesBody}. */
  readonly responses: Code;
  /** Undefined if the document declares no headers of successful responses. */
  readonly headers: Code | undefined;
}

/** Returns the ways to call an operation. The first is the default. */
export function callShapes(operation: Operation, declared: OperationTypes, scope: TypeScope): readonly CallShape[] {
  const accepted = acceptedTypes(operation);
  const all = (accepted.length === 0 ? [undefined] : accepted).map((mediaType) => callShape(operation, mediaType, declared, scope));
  const byType = new Map<string, CallShape>();
  for (const shape of all) {
    if (shape.stream !== undefined) continue;
    const same = byType.get(codeKey(shape.returns));
    byType.set(codeKey(shape.returns), same === undefined ? shape : { ...same, accept: [...same.accept, ...shape.accept] });
  }
  return [...byType.values(), ...all.filter(({ stream }) => stream !== undefined)];
}

/** `{ readonly 404: HTTPExceptionResponse; ... }`, with each status on its own line. */
export function errorsBody(operation: Operation, scope: TypeScope, separator: Code): Code {
  return mapType(
    operation.errors.map(({ status, content }) => [statusKey(status), errorType(content, scope)]),
    separator,
  );
}

/**
 * `{ readonly 200: DAGRun; readonly 202: Job }`, for the preferred media type. Undefined if there
 * is only one success status.
 */
export function responsesBody(operation: Operation, scope: TypeScope, separator: Code): Code | undefined {
  const [preferred] = acceptedTypes(operation);
  return responsesTo(operation, preferred).length > 1 ? responseMap(operation, preferred, scope, separator) : undefined;
}

const calls = { call: "Call", pages: "PageCall", events: "EventCall", download: "DownloadCall" } as const;

function callShape(operation: Operation, mediaType: string | undefined, declared: OperationTypes, scope: TypeScope): CallShape {
  const stream = responsesTo(operation, mediaType)
    .flatMap((response) => contentFor(response, mediaType) ?? [])
    .find(isStream);
  const kind = kindOf(operation, stream !== undefined, mediaType);
  const data = stream === undefined ? dataType(operation, mediaType, scope) : typeText(stream.type, scope);
  const item = operation.pagination === undefined || kind !== "pages" ? [] : [typeText(operation.pagination.item, scope)];
  const success = stream === undefined ? successArgument(operation, mediaType, declared, scope) : streamStatus(operation, mediaType);
  const event = stream === undefined ? undefined : eventType(stream, scope);
  const args = [data, declared.errors, ...item, ...optionalArguments(success[0], declared.headers, event)];
  const returns = concat(runtimeType(calls[kind]), typeArguments(args));
  if (mediaType !== undefined && mediaType === operation.streamFlag?.mediaType) {
    return { accept: [], stream: mediaType, kind, arguments: args, returns };
  }
  return { accept: mediaType === undefined ? [] : [mediaType], kind, arguments: args, returns };
}

/** The arguments that have a default, up to the last one that differs from it. */
function optionalArguments(success: Code | undefined, headers: Code | undefined, event: Code | undefined): readonly Code[] {
  const fields = headers && concat(runtimeType("DeclaredHeaders"), typeArguments([headers]));
  if (event !== undefined) return [success ?? literal(200), fields ?? globalName("Headers"), event];
  if (fields !== undefined) return [success ?? literal(200), fields];
  return success === undefined ? [] : [success];
}

/**
 * The events by name: `StreamEvent<Order, "created"> | StreamEvent<string, "note">`. Undefined if
 * the document names none.
 */
function eventType({ events = [] }: ResponseContent, scope: TypeScope): Code | undefined {
  if (events.every(({ names }) => names === undefined)) return undefined;
  return union(
    events.map(({ names, type }) => {
      const name = names === undefined ? [] : [union(names.map((value) => literal(value)))];
      return concat(runtimeType("StreamEvent"), typeArguments([typeText(type, scope), ...name]));
    }),
  );
}

function kindOf(operation: Operation, streams: boolean, mediaType: string | undefined): CallShape["kind"] {
  if (streams) return "events";
  if (isBytes(operation, mediaType)) return "download";
  return operation.pagination === undefined ? "call" : "pages";
}

/**
 * Whether every successful response with a body is bytes, so that the body can be passed on as a
 * stream.
 */
function isBytes(operation: Operation, mediaType: string | undefined): boolean {
  const contents = responsesTo(operation, mediaType).flatMap((response) => contentFor(response, mediaType) ?? []);
  return contents.length > 0 && contents.every(({ decoding }) => decoding === "binary");
}

/**
 * The content sent to callers who accept a media type. A status without that media type sends its
 * first one.
 */
function contentFor({ content }: OperationResponse, mediaType: string | undefined): ResponseContent | undefined {
  return content.find((candidate) => candidate.mediaType === mediaType) ?? content[0];
}

/**
 * The successful responses to callers who accept a media type. Callers who accept another type than
 * that of a stream do not receive the stream: the call reads a body as a whole, or fails.
 */
function responsesTo({ success }: Operation, mediaType: string | undefined): Operation["success"] {
  return success.filter((response) => {
    const content = contentFor(response, mediaType);
    return content === undefined || content.mediaType === mediaType || !isStream(content);
  });
}

/** The body of any successful response. Unknown if the document declares no success. */
function dataType(operation: Operation, mediaType: string | undefined, scope: TypeScope): Code {
  const success = responsesTo(operation, mediaType);
  if (success.length === 0) return anyValue(scope);
  const contents = success.map((response) => contentFor(response, mediaType));
  const types = contents.flatMap((content) => content?.type ?? []);
  return unionOf(types, scope, ...(types.length < contents.length ? [code`undefined`] : []));
}

/** The `Success` argument of a call: a status other than 200, or a map of several statuses. */
function successArgument(
  operation: Operation,
  mediaType: string | undefined,
  { responses }: OperationTypes,
  scope: TypeScope,
): readonly Code[] {
  const [only, ...others] = responsesTo(operation, mediaType);
  if (others.length === 0) return statusArgument(only?.status ?? "2XX");
  const map = responseMap(operation, mediaType, scope);
  const preferred = responseMap(operation, acceptedTypes(operation)[0], scope);
  return [codeKey(map) === codeKey(preferred) ? responses : map];
}

function streamStatus({ success }: Operation, mediaType: string | undefined): readonly Code[] {
  const response = success.find((candidate) => {
    const content = contentFor(candidate, mediaType);
    return content !== undefined && isStream(content);
  });
  return response === undefined ? [] : statusArgument(response.status);
}

/** 200 is the default of the runtime's types. */
function statusArgument(status: StatusPattern): readonly Code[] {
  return status === 200 ? [] : [literal(status)];
}

function responseMap(operation: Operation, mediaType: string | undefined, scope: TypeScope, separator?: Code): Code {
  return mapType(
    responsesTo(operation, mediaType).map((response) => [statusKey(response.status), successType(response, mediaType, scope)]),
    separator,
  );
}

function successType(response: OperationResponse, mediaType: string | undefined, scope: TypeScope): Code {
  const content = contentFor(response, mediaType);
  return content === undefined ? code`undefined` : typeText(content.type, scope);
}

/**
 * Unknown if no body is declared. Because servers and proxies send undeclared error bodies,
 * `undefined` would be wrong. The client reads error bodies as JSON or text, never as bytes. A
 * stream beside another media type does not count, because it is not sent for an error.
 */
function errorType(content: readonly ResponseContent[], scope: TypeScope): Code {
  const isRead = ({ decoding }: ResponseContent): boolean => decoding === "json" || decoding === "text";
  const whole = content.filter((each) => !isStream(each));
  return whole.length === 0 || !whole.every(isRead)
    ? anyValue(scope)
    : unionOf(
        whole.map(({ type }) => type),
        scope,
      );
}

function statusKey(status: StatusPattern): Code {
  return status === "default" ? code`default` : literal(status);
}

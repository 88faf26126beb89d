import type { Operation } from "../../model/model.js";
import { type Code, code, concat, join, list, literal, nothing, typeArguments } from "../../print/typescript/code.js";
import type { CallShape } from "./response-types.js";
import { runtimeType, runtimeValue } from "./runtime-symbols.js";
import { flagCondition, flagType } from "./stream-flag.js";
import { union } from "./type-layout.js";

/** How the function of an operation is printed. */
export interface FunctionView {
  /** Empty where there is only one way to call it. */
  readonly overloads: readonly Overload[];
  /** Doc comment of the function itself; with overloads each of them has it. */
  readonly bodyDoc: Code;
  readonly parameters: Code;
  readonly returns: Code;
  /** Tried in order before `call`: what a caller accepts who gets another kind of call. */
  readonly branches: readonly { readonly condition: Code; readonly call: Code }[];
  readonly call: Code;
}

interface Overload {
  readonly doc: Code;
  readonly parameters: Code;
  readonly returns: Code;
}

/** The names and the comment that the function is printed with. */
export interface FunctionNames {
  /** The constant that describes the operation. */
  readonly constant: Code;
  /** The client that sends the request. */
  readonly client: Code;
  /** The type of the params. Undefined if there are none. */
  readonly params: Code | undefined;
  readonly doc: Code;
}

/** Decides how a function is printed: with an overload for each way to call it. */
export function functionView(operation: Operation, shapes: readonly CallShape[], names: FunctionNames): FunctionView {
  const [first, ...others] = shapes;
  if (first === undefined || others.length === 0) return simpleFunction(operation, first, names);
  const hasAccept = operation.params.properties.some(({ name }) => name === "accept");
  const branches = others.filter(({ kind, stream }) => kind !== first.kind || stream !== undefined);
  const partial = hasAccept || operation.streamFlag === undefined ? [code`Partial<${runtimeType("Accept")}<string>>`] : [];
  return {
    overloads: overloadsOf(operation, first, others, names),
    bodyDoc: nothing,
    parameters: parameterList(operation, names, partial, true, "function"),
    returns: union(shapes.map(({ returns }) => returns)),
    branches: branches.map((shape) => ({ condition: conditionOf(shape, operation), call: typedCall(shape, operation, names) })),
    call: typedCall(first, operation, names),
  };
}

function simpleFunction(operation: Operation, shape: CallShape | undefined, names: FunctionNames): FunctionView {
  return {
    overloads: [],
    bodyDoc: names.doc,
    parameters: parameterList(operation, names, [], true, "function"),
    returns: shape?.returns ?? nothing,
    branches: [],
    call: concat(runtimeValue(shape?.kind ?? "call"), code`(${names.client}, ${names.constant}, ${paramsWithMasks(operation)}, options)`),
  };
}

/**
 * The default is the last way to call a function. If a property of the body selects a stream, the
 * last overload is for callers who do not know its value.
 */
function overloadsOf(operation: Operation, first: CallShape, others: readonly CallShape[], names: FunctionNames): readonly Overload[] {
  const { streamFlag } = operation;
  const { doc } = names;
  const mayOmit = (isStream: boolean): boolean => streamFlag === undefined || streamFlag.default === isStream;
  const selected = others.map((shape): Overload => {
    const isStream = shape.stream !== undefined;
    const types = [...(isStream ? [] : [accept(shape)]), ...flag(operation, isStream)];
    return { doc, parameters: parameterList(operation, names, types, isStream && mayOmit(true), "overload"), returns: shape.returns };
  });
  const preferred = others.length > 1 || streamFlag === undefined ? [code`Partial<${accept(first)}>`] : [];
  const types = [...preferred, ...flag(operation, false)];
  const main = { doc, parameters: parameterList(operation, names, types, mayOmit(false), "overload"), returns: first.returns };
  if (streamFlag === undefined) return [...selected, main];
  const any = union([first, ...others].map(({ returns }) => returns));
  return [...selected, main, { doc, parameters: parameterList(operation, names, [], true, "overload"), returns: any }];
}

/** The value of the property that selects a stream, if there is one. */
function flag({ streamFlag }: Operation, isStream: boolean): readonly Code[] {
  return streamFlag === undefined ? [] : [flagType(streamFlag, isStream)];
}

/** The caller's params, and what the client fills in. */
function paramsWithMasks({ updateMasks: fill = [] }: Operation): Code {
  return fill.reduce(
    (params, { param: member, except: others }) => code`${runtimeValue("withUpdateMask")}(${params}, ${member}, ${literal(others)})`,
    code`params`,
  );
}

/** `(client: Client, params: ListRoomsParams = {}, options?: CallOptions)` */
function parameterList(
  operation: Operation,
  { params: own }: FunctionNames,
  selection: readonly Code[],
  mayOmit: boolean,
  place: "overload" | "function",
): Code {
  const parts = [own, ...selection].filter((part) => part !== undefined);
  const type = parts.length === 0 ? runtimeType("NoParams") : join(parts, code` & `);
  const optional = operation.params.optional && mayOmit;
  const params = !optional ? code`params: ${type}` : place === "overload" ? code`params?: ${type}` : code`params: ${type} = {}`;
  const client = code`client: ${runtimeType("Client")}`;
  return list(code`(`, [client, params, code`options?: ${runtimeType("CallOptions")}`], code`)`);
}

function accept(shape: CallShape): Code {
  return concat(runtimeType("Accept"), typeArguments([union(shape.accept.map((mediaType) => code`${mediaType}`))]));
}

function conditionOf(shape: CallShape, operation: Operation): Code {
  if (shape.stream !== undefined && operation.streamFlag !== undefined) return flagCondition(operation.streamFlag, operation);
  return join(
    shape.accept.map((mediaType) => code`params.accept === ${mediaType}`),
    code` || `,
  );
}

/** Names the type arguments, because the return type is a union of all kinds of calls. */
function typedCall(shape: CallShape, operation: Operation, { constant, client }: FunctionNames): Code {
  const params = paramsWithMasks(operation);
  const sent = shape.stream === undefined ? params : code`{ ...${params}, accept: ${shape.stream} }`;
  return concat(runtimeValue(shape.kind), typeArguments(shape.arguments), code`(${client}, ${constant}, ${sent}, options)`);
}
